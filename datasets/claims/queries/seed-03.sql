-- The 115 people are classified as political prisoners by Western governments.
with named as (
  select
    release_id, title, date_first,
    lead(date_first, 1, '9999-12-31') over (order by date_first, release_id) as next_release
  from article_pardons
),
-- Figures of political prisoners for the whole of a release, or a part of it.
figures as (
  select
    release_counts.*,
    release_counts.counter in ('us_government', 'eu', 'other_government') as western,
    coalesce(counter_name, label) as name
  from release_counts join named using (release_id) join labels
    on table_name = 'release_counts' and column_name = 'counter' and code = counter
  where category = 'people_classified_as_political_prisoners'
    and scope in ('whole_release', 'part_of_release')
),
-- Official statements without a figure belong to the last release before them.
words as (
  select release_id, source_id
  from claim_sources
  join claims using (claim_id)
  join named on published_date_first >= date_first and published_date_first < next_release
  where claim_id = 'seed-03' and side = 'supporting' and published_date_last <= made_date_last
    and source_id in (select source_id from sources where kind = 'official')
),
statements as (
  select release_id, 'release_counts/' || count_id as statement from figures where western
  union all
  select release_id, 'sources/' || source_id from words
),
used as (
  select group_concat(row_id, ';') as row_ids
  from (
    select 'release_counts/' || count_id as row_id from figures
    union
    select statement from statements
    order by row_id
  )
),
western as (
  select count(distinct release_id) as with_figure from figures where western
),
counters as (
  select coalesce(group_concat(name, ';'), 'none') as counters
  from (select distinct name from figures order by name)
)
select
  title as definition,
  1 as is_part,
  count(statement) as value,
  'statement' as unit,
  iif(release_id is null, null, count(statement)) as statements,
  row_ids,
  replace(counters, ';', '; ') as summary,
  counters,
  (select count(*) from named) as releases,
  with_figure,
  iif(with_figure = 0, 'none', with_figure) as with_figure_words,
  (
    select count(distinct release_id) from words
    where release_id not in (select release_id from figures where western)
  ) as without_figure
from used, counters, western left join named left join statements using (release_id)
group by release_id
order by date_first, release_id;
