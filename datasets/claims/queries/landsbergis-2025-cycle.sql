-- Since the early 2000s one cycle has been repeated every few years: repression and arrests,
-- Western sanctions, the release of a few prisoners, easing of sanctions.
-- A cycle is a run of tightenings, ended by an easing, with a release between the first tightening
-- and that easing.
with taken as (
  select 1 as way, action_id, effect, first_day, last_day from tightenings
  union all
  select 1, action_id, effect, first_day, last_day from easings
  union all
  select iif(body = 'EU', 2, 3), action_id, effect, first_day, last_day from tightenings
  union all
  select iif(body = 'EU', 2, 3), action_id, effect, first_day, last_day from easings
),
turning as (
  select *, effect is not lag(effect) over steps_in_time as turns
  from taken
  window steps_in_time as (partition by way order by first_day, last_day, effect, action_id)
),
turns as (
  select
    way, action_id, effect, last_day,
    lag(first_day) over (partition by way order by first_day, last_day, effect, action_id) as since,
    lag(action_id) over (partition by way order by first_day, last_day, effect, action_id) as began
  from turning where turns
),
runs as (
  select turns.*, (
    select row_id from every_release
    where date_first >= since and date_last <= turns.last_day order by date_first, row_id limit 1
  ) as release
  from turns where effect = 'easing'
),
cycles as (
  select * from runs where release is not null
),
ways(way, definition) as (
  values (1, 'EU and US together'), (2, 'EU alone'), (3, 'US alone')
),
counts as (
  select
    way, definition, count(action_id) as n, group_concat(substr(since, 1, 4), ';') as years
  from (select * from ways left join cycles using (way) order by way, since)
  group by way
),
words as (
  select
    max(years) filter (where way = 1) as years,
    max(n) filter (where way = 2) as eu,
    max(n) filter (where way = 3) as us
  from counts
),
used as (
  select group_concat(row_id, ';') as row_ids
  from (
    select 'sanctions_actions/' || began as row_id, since as day from cycles
    union
    select release, since from cycles
    union
    select 'sanctions_actions/' || action_id, last_day from cycles
    order by day, row_id
  )
),
claim as (
  select figure as claimed from claimed_figures
  where claim_id = 'landsbergis-2025-cycle' and position = 1
)
select
  definition,
  n as value,
  'cycle' as unit,
  iif((select count(*) from taken) > 0, n, null) as figure,
  claimed as claimed_low,
  null as claimed_high,
  row_ids,
  n,
  words.years as years,
  eu,
  us,
  n = 0 as other
from counts, words, used, claim
order by way;
