-- Until summer 2024 only two people (Raman Pratasevich and Sofia Sapega) had been released early
-- since 2020.
with found as (
  select * from counted_releases where date_first >= '2020-08-09' and date_last <= '2024-06-30'
),
ways(way, definition) as (
  values (1, 'All releases'), (2, 'Releases without exchanges'), (3, 'Pardons')
),
sums as (
  select
    way, definition,
    coalesce(sum(people), 0) as people,
    iif(max(bounded), iif(max(fewer_stated), 'about ', 'at least '), '') as bound
  from ways left join found
    on way = 1 or (way = 2 and mechanism <> 'exchange') or (way = 3 and mechanism = 'pardon')
  group by way
),
words as (
  select
    max(bound || people) filter (where way = 1) as total,
    max(bound || people) filter (where way = 3) as pardoned,
    (
      select group_concat('releases/' || release_id, ';')
      from (select release_id from found order by date, release_id)
    ) as row_ids
  from sums
),
claim as (
  select figure as claimed from claimed_figures where claim_id = 'counter-18'
)
select
  definition,
  people as value,
  'person' as unit,
  iif(row_ids is null, null, people) as figure,
  claimed as claimed_low,
  claimed as claimed_high,
  row_ids,
  total, pardoned, claimed
from sums, words, claim
order by way;
