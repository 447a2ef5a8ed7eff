-- Had Minsk feared the package of June 2024, it would have released people before its adoption; it
-- did not.
with acts as (
  select
    max(act_date_last) filter (where action_id = 'eu-2023-08-03') as eighth,
    max(act_date_first) filter (where action_id = 'eu-2024-06-29') as ninth
  from sanctions_actions
),
between_them as (
  select counted_releases.* from counted_releases, acts
  where date_first > eighth and date_last < ninth
),
first_pardon as (
  select
    release_id, date,
    cast(julianday(date_first) - julianday(ninth) as integer) as least,
    cast(julianday(date_last) - julianday(ninth) as integer) as most
  from pardons, acts
  where date_first >= date(ninth, 'start of year')
    and date_last < date(ninth, 'start of year', '+1 year')
  order by date, release_id limit 1
),
numbers as (
  select
    count(*) as n,
    count(*) filter (where mechanism = 'exchange') as exchanges,
    -- A pardon that isn't certainly after the act, nor certainly before it, leaves all open.
    (select least > 0 or most < 0 from first_pardon) is not 0 as is_clear
  from between_them
),
used as (
  select group_concat(row_id, ';') as row_ids
  from (
    select
      'sanctions_actions/' || action_id as row_id, 1 as place, action_id as sort
    from sanctions_actions where action_id in ('eu-2023-08-03', 'eu-2024-06-29')
    union all
    select 'releases/' || release_id, 2, date || release_id from between_them
    union all
    select 'releases/' || release_id, 3, date from first_pardon
    where release_id not in (select release_id from between_them)
    order by place, sort
  )
),
ways(way, definition) as (
  values (1, 'All releases'), (2, 'Without exchanges')
)
select
  definition,
  iif(way = 1, n, n - exchanges) as value,
  'release' as unit,
  iif(is_clear and eighth || ninth is not null, iif(way = 1, n, n - exchanges), null) as earlier,
  iif(eighth || ninth is null, null, row_ids) as row_ids,
  n,
  exchanges,
  iif(least = most, most, least || ' to ' || most) || iif(most = 1, ' day', ' days') as waited,
  least is null as other
from ways, numbers, acts, used left join first_pardon
order by way;
