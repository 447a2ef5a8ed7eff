-- Minsk will stick to its long-accentuated position of no unilateral concessions to the West.
with ways(way, definition) as (
  values (1, 'Easings of any body'), (2, 'Easings of the EU and US')
),
-- Steps of the same days count as one: many fall on few days.
eased as (
  select 1 as way, first_day, last_day from steps where effect = 'easing'
  union
  select 2, first_day, last_day from easings
),
-- Releases, and whether they certainly have no easing within 30 days before or after.
found as (
  select
    way, definition, release_id, date,
    not exists (
      select 1 from eased
      where eased.way = ways.way
        and julianday(first_day) - julianday(date_last) <= 30
        and julianday(date_first) - julianday(last_day) <= 30
    ) as is_alone
  from ways left join (select * from counted_releases where date_first >= '2024-07-01')
)
select
  definition,
  count(release_id) filter (where is_alone) || ' of ' || count(release_id) as value,
  'release' as unit,
  iif(count(release_id) = 0, null, count(release_id) filter (where is_alone)) as earlier,
  (
    select group_concat('releases/' || release_id, ';')
    from (
      select release_id from found where way = 1 and is_alone and release_id is not null
      order by date, release_id
    )
  ) as row_ids
from found
group by way
order by way;
