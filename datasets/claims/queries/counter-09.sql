-- The release of 52 people in September 2025 was not in exchange for lifting Western sanctions.
select
  stated || ' released; easing ' || apart as value,
  days_to_step as days,
  1 as denied,
  row_id || ';sanctions_actions/' || action_id as row_ids,
  date, stated, people, apart
from (select 1) left join release_steps
  on id = '2025-09-11-us-deal-52' and action_id = 'us-2025-09-11';
