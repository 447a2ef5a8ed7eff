-- The United States gave nothing in return for the release of February 2025.
-- The period is ours: from the first release of a US citizen in 2025 to a month after the release.
-- What was promised is another part, which no row can decide; reports of a bargain are named.
with eased as (
  select * from steps
  where effect = 'easing' and body = 'US' and last_day >= '2025-01-26' and first_day <= '2025-03-15'
),
found as (
  select
    count(*) as n,
    count(*) || iif(count(*) = 1, ' easing', ' easings') as acts,
    (
      select group_concat('sanctions_actions/' || action_id, ';')
      from (select action_id from eased order by first_day, last_day, action_id)
    ) as act_rows
  from eased
),
reports as (
  select coalesce(contradicting, 0) as against, row_ids as report_rows
  from (select 1) left join source_tallies on claim_id = 'counter-08'
)
select
  'Acts that suspend, ease or lift' as definition, 1 as is_part, acts as value, n as earlier,
  act_rows as row_ids, n, against
from found, reports
union all
select
  'Promises and other favours', 1,
  against || iif(against = 1, ' report', ' reports') || ' against', null, report_rows, n, against
from found, reports
where n = 0;
