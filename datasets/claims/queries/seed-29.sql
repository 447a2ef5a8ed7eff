-- There appears to be no direct causal link between the latest sanctions and the decision to start
-- the releases.
with named as (
  select * from release_steps where action_id = 'eu-2024-06-29' and id = '2024-07-03-release'
),
-- The days on which the EU tightened, with the days to the next of them, or
-- to the last release.
tightened as (
  select
    first_day,
    julianday(coalesce(
      lead(first_day) over (order by first_day),
      (select date(max(date_last), '+1 day') from counted_releases)
    )) - julianday(first_day) as until_next
  from (
    select distinct first_day from tightenings
    where body = 'EU' and first_day = last_day and first_day >= '2020-08-09'
      and first_day <= (select max(date_last) from counted_releases)
  )
),
-- Other releases, and the least number of days since the last tightening that is certainly earlier.
days as (select distinct last_day from tightenings where body = 'EU'),
others as (
  select
    release_id,
    julianday(date_first) - (
      select julianday(max(last_day)) from days where last_day <= date_first
    ) as waited
  from counted_releases
  where release_id <> '2024-07-03-release' and date_first >= '2020-08-09'
),
shares as (
  select
    (select count(*) from others where waited > -least) as longer,
    (select count(*) from others) as n,
    (
      select round(100 * total(min(until_next, 1 - least)) / (
        select julianday(max(date_last)) - julianday('2020-08-09') + 1 from counted_releases
      ))
      from tightened
    ) as percent
  from named
)
select
  iif(least = most, -most, -most || ' to ' || -least) as value,
  'day' as unit,
  days_from_step as days,
  1 as denied,
  'sanctions_actions/' || action_id || (
    select group_concat(';releases/' || release_id, '')
    from (
      select release_id from counted_releases where date_first >= '2020-08-09' order by release_id
    )
  ) as row_ids,
  longer,
  n,
  cast(percent as integer) as percent
from (select 1) left join named left join shares;
