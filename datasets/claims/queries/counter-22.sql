-- Despite releases the overall number hardly falls, because new people are listed.
with held as (
  select
    max(people) filter (where as_of_date = '2024-07-03') as held_before,
    max(people) filter (where as_of_date = '2024-11') as held_after
  from viasna_figures
),
found as (
  select * from pardons where date_first >= '2024-07-03' and date_last <= '2024-11-30'
),
sums as (
  select
    sum(people) as pardoned,
    iif(max(bounded), iif(max(fewer_stated), 'about ', 'at least '), '') as bound
  from found
),
used as (
  select group_concat(row_id, ';') as row_ids
  from (
    select 'prisoner_estimates/' || estimate_id as row_id, 1 as place, as_of_date_last as sort
    from viasna_figures where as_of_date in ('2024-07-03', '2024-11')
    union all
    select 'releases/' || release_id, 2, date from found
    order by place, sort, row_id
  )
),
known as (
  select *, held_before - held_after as fall
  from held, sums, used
  where held_before is not null and held_after is not null and pardoned is not null
),
ways(way, definition) as (
  values
    (1, 'A fall of at most a tenth of those held'),
    (2, 'A fall of at most half as many as were pardoned')
)
select
  definition,
  fall || ' fewer; ' || pardoned || ' pardoned' as value,
  held_after as figure,
  iif(way = 1, held_before - held_before / 10.0, held_before - pardoned / 2.0) as claimed_low,
  null as claimed_high,
  row_ids,
  held_before, held_after,
  bound || pardoned as pardoned,
  max(pardoned - fall, 0) as new
from ways left join known
order by way;
