-- 2008 and 2015-2016 were exchanges of prisoners for better relations.
with named(month, action_id) as (
  values
    ('2008-08', 'us-2008-09-05'), ('2008-08', 'eu-2008-10-13'),
    ('2015-08', 'eu-2015-10-29'), ('2015-08', 'us-2015-10-29'), ('2015-08', 'eu-2016-02-25')
),
pairs as (
  select release_steps.*
  from release_steps join named using (action_id)
  where substr(date_first, 1, 7) = month and substr(date_last, 1, 7) = month
),
-- From each release to the first easing by each body.
firsts as (
  select body, min(least) as least, min(most) as most from pairs group by body, row_id
),
bodies as (
  select
    body,
    iif(min(least) = max(most), max(most), min(least) || ' to ' || max(most))
      || iif(max(most) = 1, ' day', ' days') as words,
    min(least) as least,
    min(most) as most
  from firsts group by body order by body
),
sums as (
  select
    group_concat(body || ': ' || words, '; ') as value,
    iif(min(least) >= 0 or min(most) < 0, min(least), null) as days,
    (select count(distinct row_id) from pairs) as n,
    (
      select count(distinct action_id) from release_steps
      where effect = 'easing' and body in ('EU', 'US') and most < 0 and least >= -365
        and row_id in (select row_id from pairs)
    ) as before
  from bodies
),
used as (
  select group_concat(row_id, ';') as row_ids
  from (
    select distinct row_id, 1 as place, date as sort, id from pairs
    union all
    select distinct 'sanctions_actions/' || action_id, 2, '', action_id from pairs
    order by place, sort, id
  )
)
select value, days, 0 as denied, row_ids, n, before
from sums, used;
