-- After a long break Aliaksandr Lukashenka went back to releases in small doses in May 2025,
-- probably because the case of Youras Ziankovich and talks with the Americans had renewed his hope.
-- Long is a break that is longer than every one before it since July 2024, where the series begins.
with dates as (
  select
    max(date_last) filter (where release_id = '2025-01-24-pardon') as last_before,
    max(date_last) filter (where release_id = '2025-05-07-pardon') as resumed,
    max(date_last) filter (where release_id = '2025-04-30-us-citizen-ziankovich') as ziankovich
  from releases
),
found as (
  select 1 as part_number, release_id, date_first, date_last from pardons
  union all
  select 2, release_id, date_first, date_last from counted_releases
),
gaps as (
  select
    *,
    julianday(date_first) - julianday(lag(date_last) over one_after_another) as least,
    julianday(date_last) - julianday(lag(date_first) over one_after_another) as most
  from found
  where date_first >= '2024-07-03'
  window one_after_another as (partition by part_number order by date_first, date_last, release_id)
),
known as (
  select
    part_number,
    cast(max(least) filter (where date_last > last_before) as integer) as longest,
    cast(max(most) filter (where date_last <= last_before) as integer) as next
  from gaps, dates
  where date_first <= resumed
  group by part_number
),
words as (
  select
    max(longest) filter (where part_number = 1) as pardons,
    max(next) filter (where part_number = 1) as next_pardons,
    max(longest) filter (where part_number = 2) as any_release,
    cast(julianday(resumed) - julianday(ziankovich) as integer) as since_ziankovich,
    (
      select group_concat('releases/' || release_id, ';')
      from (
        select release_id from gaps
        where part_number = 2 and date_first <= resumed order by date_first, release_id
      )
    ) as row_ids
  from dates left join known
),
parts(part_number, definition) as (
  values
    (1, 'The break between two pardons'),
    (2, 'The break between two releases of any kind'),
    (3, 'The reason')
)
select
  definition,
  1 as is_part,
  iif(part_number = 3, 'not on record', coalesce(longest, 0) || ' days; at most ' || coalesce(next, 0)
    || ' before') as value,
  longest as figure,
  next as next_largest,
  iif(pardons is null, null, row_ids) as row_ids,
  pardons, next_pardons, any_release,
  since_ziankovich
from words, parts left join known using (part_number)
order by part_number;
