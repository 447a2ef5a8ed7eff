-- After the release of two prisoners in April 2012 no real sanctions were imposed on the government
-- up to December 2012.
with start as (
  select
    max(date_last) as day,
    group_concat('precedent_releases/' || precedent_release_id, ';') as row_ids
  from (
    select * from precedent_releases
    where precedent_release_id in ('2012-04-14-sannikau', '2012-04-15-bandarenka')
    order by precedent_release_id
  )
),
found as (
  select steps.*
  from steps, start, claims
  where claim_id = 'charter97-2012-none-since' and body in ('EU', 'US')
    and first_day > day and last_day <= made_date_last
    and (effect = 'tightening' or direction = 'renew')
  order by first_day, last_day, action_id
),
counts as (
  select
    count(*) filter (where effect = 'tightening') as n,
    count(*) filter (where direction = 'renew') as renewals,
    group_concat(date, ';') filter (where effect = 'tightening') as days,
    coalesce(group_concat(';sanctions_actions/' || action_id, ''), '') as row_ids
  from found
)
select
  n as value,
  'tightening' as unit,
  iif(day is null, null, n) as earlier,
  start.row_ids || counts.row_ids as row_ids,
  n,
  renewals,
  days,
  n > 0 as other
from start, counts;
