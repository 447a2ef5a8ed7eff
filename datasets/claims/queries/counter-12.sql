-- Sanctions relief can produce welcome releases, but cutting pressure further rewards
-- hostage-taking.
with found as (
  select * from counted_releases where date_first >= '2025-01-01'
),
-- Releases that name an easing on record, with the days since the first one that they name.
eased as (
  select
    release_id, people,
    cast(julianday(found.date_first) - julianday(min(last_day)) as integer) as days
  from found
  join releases__easing_action_ids using (release_id)
  join (select action_id, last_day from steps) on action_id = item
  group by release_id
),
before as (
  select estimate_id, people, as_of_date from viasna_figures
  where as_of_date_last < '2025-01-01'
  order by as_of_date_last desc, estimate_id desc limit 1
),
after as (
  select estimate_id, people, as_of_date, as_of_date_last from viasna_figures
  where as_of_date_first >= '2025-01-01'
  order by as_of_date_last desc, estimate_id desc limit 1
),
moved as (
  select
    before.people as held_before, before.as_of_date as day_before,
    after.people as held_after, after.as_of_date as day_after,
    coalesce(sum(found.people), 0) as meanwhile,
    ';prisoner_estimates/' || before.estimate_id || ';prisoner_estimates/' || after.estimate_id
      as estimates
  from before, after left join found on found.date_last <= after.as_of_date_last
),
used as (
  select group_concat('releases/' || release_id, ';') as releases
  from (select release_id from found order by date, release_id)
)
select
  coalesce(sum(people), 0) || ' released; Viasna: ' || (held_before - held_after) || ' fewer, '
    || meanwhile || ' released' as value,
  min(days) as days,
  0 as denied,
  releases || estimates as row_ids,
  count(release_id) as releases,
  coalesce(sum(people), 0) as people,
  held_before, day_before, held_after, day_after, meanwhile
from used, moved left join eased;
