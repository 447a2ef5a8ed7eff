-- Similar releases happened in 2008-2009 and 2014-2015.
with parts(definition) as (values ('2008-2009'), ('2014-2015')),
sums as (
  select definition, coalesce(sum(people), 0) as people
  from parts left join precedents_by_period on period = definition
  group by definition
),
both as (
  select
    max(people) filter (where definition = '2008-2009') as first,
    max(people) filter (where definition = '2014-2015') as second
  from sums
)
select
  definition,
  1 as is_part,
  people as value,
  people as figure,
  1 as claimed_low,
  null as claimed_high,
  (
    select group_concat('precedent_releases/' || precedent_release_id, ';')
    from (
      select precedent_release_id from precedents_by_period
      where period is not null order by date, precedent_release_id
    )
  ) as row_ids,
  first || '; ' || second as summary,
  first, second
from sums, both
order by definition;
