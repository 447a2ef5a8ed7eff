-- 569 people were released by pardon from July 2024 to December 2025, 342 of them in 2025.
-- No source says which way of counting is Viasna's own, so four are shown.
with found as (
  select
    *,
    mechanism in ('pardon', 'release_and_removal') as pardoned,
    date_first >= '2025-01-01' as in_2025,
    coalesce(extremist, people) as only_extremist
  from counted_releases
  where date_first >= '2024-07-03' and date_last <= '2025-12-23'
),
ways(way, definition) as (
  values
    (1, 'Headline figures'),
    (2, 'Without people who refused to leave and were returned to prison'),
    (3, 'Where stated, only people convicted of what the government calls extremist crimes'),
    (4, 'The same, and people whose release the US reported')
),
parts as (
  select 1 as way, in_2025, bounded, people from found where pardoned
  union all
  select 2, in_2025, bounded, people - returned from found where pardoned
  union all
  select 3, in_2025, bounded, only_extremist from found where pardoned
  union all
  select 4, in_2025, bounded, iif(pardoned, only_extremist, people)
  from found where pardoned or counter = 'us_government'
),
sums as (
  select
    way, definition, max(bounded) as bounded,
    coalesce(sum(people), 0) as total,
    coalesce(sum(people) filter (where in_2025), 0) as total_2025
  from ways left join parts using (way)
  group by way
),
used as (
  select group_concat('releases/' || release_id, ';') as row_ids
  from (select release_id from found order by date, release_id)
),
claim as (
  select group_concat(figure, ';') as claimed
  from (select figure from claimed_figures where claim_id = 'counter-14' order by position)
)
select
  definition,
  total || '; ' || total_2025 as value,
  iif(row_ids is null, null, total || ';' || total_2025 = claimed) as holds,
  row_ids,
  iif(bounded, 'at least ', '') || total as total,
  total_2025,
  claimed
from sums, used, claim
order by way;
