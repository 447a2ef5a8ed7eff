-- In early 2008 the authorities had promised to release everybody by the end of February; the US
-- reacted when this did not happen.
-- What comes first: the end of February, the US action, the last release.
with early as (
  select * from counted_earlier_releases
  where date_first >= '2008-01-01' and date_last <= '2008-02-29'
),
acted as (
  select
    *,
    cast(julianday(first_day) - julianday('2008-02-29') as integer) as least,
    cast(julianday(last_day) - julianday('2008-02-29') as integer) as most
  from steps where action_id = 'us-2008-05-15'
),
last_release as (
  select * from release_steps where id = '2008-08-16-kazulin' and action_id = 'us-2008-05-15'
),
gaps as (
  select iif(least >= 0 or most < 0, least, null) as days from acted
  union all
  select days_from_step from last_release
),
known as (
  select
    (select sum(people) from early) as people,
    (select iif(count(days) = count(*) or min(days) < 0, min(days), null) from gaps) as days,
    (
      select iif(least = most, least, least || ' to ' || most) || iif(most = 1, ' day', ' days')
      from acted
    ) as waited,
    (
      select group_concat(row_id, ';')
      from (
        select 'precedent_releases/' || precedent_release_id as row_id, 1 as place from early
        union all
        select row_id, 1 from last_release
        union all
        select 'sanctions_actions/' || action_id, 2 from acted
        order by place, row_id
      )
    ) as row_ids,
    (select count(*) from last_release where most >= 0) as released
)
select
  people || iif(people = 1, ' person', ' people') || ' released; US action after ' || waited
    as value,
  iif(people > 0, days, null) as days,
  0 as denied,
  iif(people > 0 and waited is not null, row_ids, null) as row_ids,
  people, waited, released as other
from known;
