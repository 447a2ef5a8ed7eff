-- EU sanctions on supporters of the government will not be withdrawn before repression ends, all
-- political prisoners are free and there are free elections.
-- Against it speaks an easing while Viasna still counts people held.
with later as (
  select *, effect = 'easing' and held > 0 as speaks_against
  from later_steps where claim_id = 'borrell-2021-until-all-free' and body = 'EU'
),
first as (
  select * from later where speaks_against order by first_day, last_day, action_id limit 1
),
used as (
  select group_concat('sanctions_actions/' || action_id, ';') as row_ids
  from (select action_id from later order by first_day, last_day, action_id)
),
counts as (
  select count(*) as steps, count(*) filter (where speaks_against) as n from later
)
select
  n || ' of ' || steps as value,
  'step' as unit,
  iif(steps = 0, null, n) as earlier,
  row_ids || coalesce(';prisoner_estimates/' || estimate_id, '') as row_ids,
  steps,
  n,
  first_day as day,
  held,
  n = 0 as other
from counts, used left join first;
