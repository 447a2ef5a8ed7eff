-- Releases since July 2024 announced on the same day as an easing that sources name with them. The
-- sentence fits where one body alone eased.
with found as (
  select distinct release_id, counted_releases.date, people, bounded, fewer_stated, body
  from counted_releases
  join releases__easing_action_ids using (release_id)
  join steps on action_id = item
  where counted_releases.date_first >= '2024-07-01'
    and effect = 'easing'
    and first_day = date_first and last_day = date_last
)
select
  cast(total(people) as integer) as value,
  iif(max(bounded), iif(max(fewer_stated), 'about ', 'at least '), '')
    || cast(total(people) as integer) as people,
  count(*) as n,
  max(body) as body,
  count(distinct body) = 1 as fits,
  (
    select group_concat('releases/' || release_id, ';')
    from (select release_id from found order by date, release_id)
  ) as row_ids
from found;
