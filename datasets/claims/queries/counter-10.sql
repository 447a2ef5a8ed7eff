-- The US lifting of potash sanctions is a stated reason for pardoning 123 people.
-- A reason comes first, so that the days run from the easing to the release.
select
  stated || ' released; easing ' || apart as value,
  days_from_step as days,
  0 as denied,
  row_id || ';sanctions_actions/' || action_id || coalesce(';' || sources, '') as row_ids,
  date, stated, people, apart
from (select row_ids as sources from (select 1) left join source_tallies on claim_id = 'counter-10')
left join release_steps
  on id = '2025-12-13-us-deal-123' and action_id = 'us-2025-12-15';
