-- More than 300 people were released between mid-2024 and September 2025, and almost all of them
-- had to leave Belarus as a condition.
with found as (
  select * from counted_releases where date_first >= '2024-07-01' and date_last <= '2025-09-30'
),
ways(way, definition) as (
  values
    (1, 'People removed from the country'),
    (2, 'And all who left, were handed over or exchanged'),
    (3, 'And all whose destination is not known')
),
counts as (
  select
    way, definition,
    coalesce(sum(people) filter (
      where destination = 'removed'
        or (way >= 2 and destination in ('left', 'handed_over', 'exchanged', 'mixed'))
        or (way = 3 and destination = 'unknown')
    ), 0) as part,
    sum(people) as whole,
    iif(max(bounded), iif(max(fewer_stated), 'about ', 'at least '), '') as bound
  from ways left join found
  group by way
),
words as (
  select
    max(bound || whole) as whole_words,
    max(part) filter (where way = 1) as removed,
    max(part) filter (where way = 3) as at_most,
    (
      select group_concat('releases/' || release_id, ';')
      from (select release_id from found order by date, release_id)
    ) as row_ids
  from counts
)
select
  definition,
  part || ' of ' || coalesce(whole, 0) as value,
  'person' as unit,
  part,
  whole,
  row_ids,
  whole_words, removed, at_most
from counts, words
order by way;
