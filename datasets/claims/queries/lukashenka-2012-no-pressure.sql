-- The two releases of April 2012 were not due to pressure by the EU, and prisoners who do not ask
-- the president for mercy stay in prison.
with gaps as (
  select * from days_since_acts
  where action_id in ('eu-2012-02-28', 'eu-2012-03-23')
    and precedent_release_id in ('2012-04-14-sannikau', '2012-04-15-bandarenka')
),
used as (
  select group_concat(row_id, ';') as row_ids
  from (
    select 'sanctions_actions/' || action_id as row_id, 1 as place from gaps
    union
    select 'precedent_releases/' || precedent_release_id, 2 from gaps
    order by place, row_id
  )
)
select
  iif(min(least) = max(most), max(most), min(least) || ' to ' || max(most)) as value,
  'day' as unit,
  min(least) as days,
  1 as denied,
  row_ids
from used left join gaps;
