-- A decree pardoning 37 people was signed on 16 September 2024, the eve of National Unity Day.
with claim as (
  select substr(expected_value, 1, 10) as day, figure as claimed
  from claims join claimed_figures using (claim_id)
  where claim_id = 'seed-01'
  order by position desc limit 1
),
found as (
  select pardons.* from pardons, claim where date = day and date_kind = 'decree_signed'
),
used as (
  select group_concat(row_id, ';') as row_ids
  from (
    select 'releases/' || release_id as row_id, 1 as place from found
    union all
    select 'release_counts/' || count_id, 2 from found where count_id is not null
    order by place, row_id
  )
)
select
  coalesce(day || '; ' || sum(people), 'none') as value,
  coalesce(sum(people), 0) as figure,
  claimed as claimed_low,
  claimed as claimed_high,
  row_ids,
  sum(people) as people,
  day,
  count(release_id) = 0 as other
from claim, used left join found;
