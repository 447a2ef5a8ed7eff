-- Releases since July 2024 with which no source names an easing.
with found as (
  select release_id, date
  from counted_releases
  where date_first >= '2024-07-01' and easing_action_ids is null
)
select
  count(*) as value,
  count(*) as n,
  count(*) > 0 as fits,
  (
    select group_concat('releases/' || release_id, ';')
    from (select release_id from found order by date, release_id)
  ) as row_ids
from found;
