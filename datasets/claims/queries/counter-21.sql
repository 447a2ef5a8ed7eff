-- The relief of March 2026 (two banks, the finance ministry, potash companies) was given for 250
-- releases.
select
  stated || ' released; easing ' || apart as value,
  days_to_step as days,
  0 as denied,
  row_id || ';sanctions_actions/' || action_id as row_ids,
  date, stated, people, apart
from (select 1) left join release_steps
  on id = '2026-03-19-us-deal-250' and action_id = 'us-2026-03-19';
