-- If all earlier sanctions failed to bring releases and other concessions, it appears exceedingly
-- unlikely that the ninth EU package will succeed.
with found as (
  select * from counted_releases where date_first >= '2020-10-01' and date_last <= '2024-06-30'
),
-- Steps of the same days stand together: many fall on few days.
placed as (
  select first_day, last_day, min(action_id) as first_id, max(action_id) as last_id
  from tightenings
  group by first_day, last_day
),
-- The last step that certainly is not after the release; where there is none, the first of all.
pairs as (
  select
    release_id, people, bounded, fewer_stated,
    coalesce(
      (
        select last_id from placed where last_day <= date_first
        order by first_day desc, last_day desc limit 1
      ),
      (select first_id from placed order by first_day, last_day limit 1)
    ) as action_id
  from found
),
gaps as (
  select
    cast(min(julianday(date_first) - julianday(last_day)) as integer) as least,
    cast(max(julianday(date_last) - julianday(first_day)) as integer) as most
  from pairs
  join found using (release_id)
  join (select action_id, first_day, last_day from tightenings) using (action_id)
),
-- All days of the same time, and those on which the last step was no longer ago.
days(day) as (
  select '2020-10-01'
  union all
  select date(day, '+1 day') from days where day < '2024-06-30'
),
shares as (
  select
    cast(round(100.0 * count(*) filter (
      where exists (
        select 1 from placed
        where last_day <= day and julianday(day) - julianday(first_day) <= most
      )
    ) / count(*)) as integer) as percent
  from days, gaps
),
used as (
  select group_concat(row_id, ';') as row_ids
  from (
    select 'releases/' || release_id as row_id, 1 as place, date as sort from found
    union
    select 'sanctions_actions/' || action_id, 2, action_id from pairs where action_id is not null
    order by place, sort, row_id
  )
)
select
  count(*) as value,
  'release' as unit,
  least as days,
  1 as denied,
  row_ids,
  count(*) as releases,
  iif(max(bounded), iif(max(fewer_stated), 'about ', 'at least '), '') || sum(people) as people,
  iif(least = most, least, least || ' to ' || most) || iif(most = 1, ' day', ' days') as gap,
  most,
  percent
from gaps, shares, used left join pairs;
