-- Officials called the pardon another humane gesture towards people who had made a mistake, and
-- said that all 37 had petitioned for it.
select
  supporting || ' for; ' || contradicting || ' against' as value,
  supporting as statements,
  row_ids,
  supporting as "for",
  contradicting as against
from (select 1) left join source_tallies on claim_id = 'seed-05';
