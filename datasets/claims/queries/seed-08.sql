-- In mid-September 2024 the EU put the number of political prisoners at over 1,300.
-- 'More than 1,300' is at least 1,301, in the claim and in the figure alike.
with nearest as (
  select
    *,
    max(
      abs(julianday(as_of_date_first) - julianday('2024-09-19')),
      abs(julianday(as_of_date_last) - julianday('2024-09-19'))
    ) as days
  from held_figures where counter = 'eu'
  order by days, estimate_id limit 1
),
claim as (
  select figure as claimed from claimed_figures where claim_id = 'seed-08'
)
select
  printf('%s%,d', iif(qualifier = 'exact', '', replace(qualifier, '_', ' ') || ' '), people) as value,
  iif(
    as_of_date_first >= '2024-09-11' and as_of_date_last <= '2024-09-20',
    people + (qualifier = 'more_than'),
    null
  ) as figure,
  claimed + 1 as claimed_low,
  null as claimed_high,
  'prisoner_estimates/' || estimate_id as row_ids,
  as_of_date as day
from claim left join nearest;
