-- After the releases the opposition calls for more sanctions.
select
  supporting || ' for; ' || contradicting || ' against' as value,
  supporting as statements,
  row_ids,
  supporting as "for",
  contradicting as against,
  both
from (select 1) left join source_tallies_of_the_series on claim_id = 'seed-16';
