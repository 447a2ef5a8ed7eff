-- By 9 November 2025 John Coale had negotiated the release of 100 people, and 50 more were being
-- sought.
with found as (
  select
    releases.*,
    coalesce(
      headline.value,
      (
        select max(value) from release_counts
        where release_counts.release_id = releases.release_id
          and scope = 'whole_release' and category = 'people_released'
      ),
      0
    ) as people,
    coalesce(qualifier in ('at_least', 'more_than'), 0) as bounded,
    broker like '%Coale%' as names_envoy
  from releases left join release_headlines as headline using (release_id), claims
  where claim_id = 'trump-2025-hundred'
    and releases.date_first >= '2025-01-20' and releases.date_last <= made_date_last
    and (broker glob '*US *' or broker like '%United States%' or broker like '%Coale%')
),
ways(way, definition) as (
  values
    (1, 'Releases for which a US mediator is named'),
    (2, 'And those of them that add to no total'),
    (3, 'Only releases for which John Coale is named')
),
sums as (
  select
    way, definition,
    coalesce(sum(people) filter (where (way = 2 or adds_to_totals) and (way < 3 or names_envoy)), 0)
      as people,
    coalesce(max(bounded), 0) as bounded
  from ways left join found
  group by way
),
words as (
  select
    max(people) filter (where way = 1) as mediated,
    max(people) filter (where way = 3) as envoy,
    (
      select group_concat('releases/' || release_id, ';')
      from (select release_id from found order by date, release_id)
    ) as row_ids
  from sums
),
claim as (
  select figure as claimed from claimed_figures
  where claim_id = 'trump-2025-hundred' and position = 1
)
select
  definition,
  people as value,
  'person' as unit,
  iif(row_ids is null, null, people) as figure,
  claimed as claimed_low,
  claimed as claimed_high,
  row_ids,
  iif(bounded, 'at least ', '') || mediated as mediated,
  envoy,
  claimed
from sums, words, claim
order by way;
