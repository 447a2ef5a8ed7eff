-- The opposition in exile says that the pardons came under the burden of sanctions.
select
  supporting || ' for; ' || contradicting || ' against' as value,
  supporting as statements,
  row_ids,
  supporting as "for",
  contradicting as against
from (select 1) left join source_tallies_of_the_series on claim_id = 'seed-15';
