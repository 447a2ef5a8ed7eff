-- The two episodes that the article names are the only ones of their size before 2020 (a check of
-- the article).
with named as (
  select
    coalesce(sum(people) filter (where period = '2008-2009'), 0) as first,
    coalesce(sum(people) filter (where period = '2014-2015'), 0) as second,
    (
      select group_concat('precedent_releases/' || precedent_release_id, ';')
      from (select * from precedents_by_period order by date, precedent_release_id)
    ) as row_ids
  from precedents_by_period
),
others as (
  select episodes.title as episode, sum(people) as largest
  from precedents_by_period left join episodes using (episode_id)
  where period is null
  group by episode_id
  order by largest desc, episode_id limit 1
)
select
  coalesce(largest, 0) as value,
  'person' as unit,
  iif(row_ids is null, null, min(first, second)) as figure,
  coalesce(largest, 0) as next_largest,
  row_ids,
  coalesce(episode, 'none') as episode,
  coalesce(largest, 0) as largest,
  first, second
from named left join others;
