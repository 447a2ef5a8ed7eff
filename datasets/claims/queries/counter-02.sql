-- The releases of August 2008 are due to EU and US pressure.
-- What comes first: two US measures, the releases, two easings.
with pairs as (
  select
    row_id, date, id, action_id, first_day,
    effect = 'easing' as eased,
    iif(effect = 'easing', least, -most) as least,
    iif(effect = 'easing', most, -least) as most
  from release_steps
  where date_first >= '2008-08-01' and date_last <= '2008-08-31'
    and action_id in ('us-2007-11-13', 'us-2008-05-15', 'us-2008-09-05', 'eu-2008-10-13')
),
-- From the last measure to the first release, and from the last release to each easing.
gaps as (
  select
    eased,
    min(first_day) as since,
    min(least) as least,
    iif(min(least) = min(most), min(least), min(least) || ' to ' || min(most))
      || iif(min(most) = 1, ' day', ' days') as words,
    iif(min(least) >= 0 or min(most) < 0, min(least), null) as days
  from pairs
  group by eased, iif(eased, action_id, '')
),
known as (
  select
    group_concat(words, '; ') as value,
    max(words) filter (where not eased) as before,
    (select words from gaps where eased order by least limit 1) as after,
    iif(count(days) = count(*) or min(days) < 0, min(days), null) as days
  from (select * from gaps order by eased, since)
),
used as (
  select group_concat(row_id, ';') as row_ids
  from (
    select distinct
      'sanctions_actions/' || action_id as row_id, eased as place, first_day as sort,
      action_id as id
    from pairs
    union all
    select distinct row_id, 2, date, id from pairs
    order by place, sort, id
  )
)
select
  value, iif(before is null, null, days) as days, 0 as denied,
  iif(before is null, null, row_ids) as row_ids, before, after, after is null as other
from known, used;
