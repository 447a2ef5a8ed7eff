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
counted as (
  select 1 as way, in_2025, bounded, fewer_stated, people from found where pardoned
  union all
  select 2, in_2025, bounded, fewer_stated, people - returned from found where pardoned
  union all
  select 3, in_2025, bounded, fewer_stated, only_extremist from found where pardoned
  union all
  select 4, in_2025, bounded, fewer_stated, iif(pardoned, only_extremist, people)
  from found where pardoned or counter = 'us_government'
),
sums as (
  select
    way, definition, iif(max(bounded), iif(max(fewer_stated), 'about ', 'at least '), '') as bound,
    coalesce(sum(people), 0) as total,
    coalesce(sum(people) filter (where in_2025), 0) as total_2025
  from ways left join counted using (way)
  group by way
),
used as (
  select group_concat('releases/' || release_id, ';') as row_ids
  from (select release_id from found order by date, release_id)
),
claim as (
  select
    max(figure) filter (where position = 1) as claimed,
    max(figure) filter (where position = 2) as claimed_2025
  from claimed_figures where claim_id = 'counter-14'
),
answers as (
  select way, definition, total as figure, claimed as claimed_figure from sums, claim
  union all
  select way + 10, definition || ', in 2025', total_2025, claimed_2025 from sums, claim
)
select
  answers.definition,
  answers.figure as value,
  iif(row_ids is null, null, answers.figure) as figure,
  claimed_figure as claimed_low,
  claimed_figure as claimed_high,
  row_ids,
  total || '; ' || total_2025 as summary,
  bound || total as total,
  total_2025,
  claimed || ';' || claimed_2025 as claimed
from answers, sums, used, claim
where sums.way = 1
order by answers.way;
