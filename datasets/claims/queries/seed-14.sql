-- Minsk had taken no such steps in the four years before mid-2024.
with found as (
  select
    *,
    people >= (select min(people) from article_pardons where date_first > '2024-07-01')
      as is_as_large
  from counted_releases where date_first >= '2020-08-09' and date_last <= '2024-07-01'
),
ways(way, definition) as (
  values
    (1, 'Pardons only'),
    (2, 'Any early release that adds to totals'),
    (3, 'Releases of as many people as the smallest pardon of July to September 2024')
),
counts as (
  select way, definition, count(release_id) as n, coalesce(sum(people), 0) as people
  from ways left join found
    on (way = 1 and mechanism = 'pardon') or way = 2 or (way = 3 and is_as_large)
  group by way
),
numbers as (
  select
    max(n) filter (where way = 2) as early,
    max(n) filter (where way = 1) as pardons,
    max(n) filter (where way = 3) as as_large,
    (
      select count(*) from releases
      where date_first >= '2020-08-09' and date_last <= '2024-07-01'
        and not_added_reason in ('pre_trial_measure', 'aggregate')
    ) as apart
  from counts
)
select
  definition,
  n || iif(n = 1, ' release, ', ' releases, ') || people
    || iif(people = 1, ' person', ' people') as value,
  n as earlier,
  (
    select group_concat('releases/' || release_id, ';')
    from (select release_id from found order by date, release_id)
  ) as row_ids,
  early || iif(early = 1, ' release', ' releases') as summary,
  early, pardons, as_large, apart,
  iif(as_large = 0, 'None', as_large) as as_large_words
from counts, numbers
order by way;
