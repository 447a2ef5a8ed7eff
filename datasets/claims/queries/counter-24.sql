-- The pardon of 18 people in July 2024 was the largest release of political prisoners since 2020.
with found as (
  select *, release_id = '2024-07-03-release' as is_july
  from counted_releases where date_first >= '2020-08-09' and date_last <= '2024-07-31'
),
ways(way, definition) as (
  values (1, 'Headline figures'), (2, 'People classified as political prisoners')
),
sizes as (
  select 1 as way, is_july, people as size from found
  union all
  select 2, is_july, classified from found
),
compared as (
  select
    way,
    max(size) filter (where is_july) as figure,
    max(size) filter (where not is_july) as next_largest
  from sizes group by way
),
words as (
  select
    group_concat('releases/' || release_id, ';') as row_ids,
    count(*) filter (where not is_july) as others,
    max(iif(bounded, 'at least ', '') || people) filter (where is_july) as size
  from (select * from found order by date, release_id)
),
next as (
  select iif(bounded, 'at least ', '') || people as next_size
  from found where not is_july
  order by people desc, release_id limit 1
)
select
  definition,
  coalesce(figure, 'none') as value,
  figure,
  next_largest,
  iif(size is null, null, row_ids) as row_ids,
  size,
  others,
  coalesce(next_size, 'none') as next_size
from ways left join compared using (way), words left join next
order by way;
