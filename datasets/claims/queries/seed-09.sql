-- The US estimate of July 2024 was similar to that of the EU.
with claim as (
  select made_date_last from claims where claim_id = 'seed-09'
),
us as (
  select
    *,
    as_of_date_first >= '2024-07-01' and as_of_date_last <= '2024-07-31' as is_of_july,
    max(
      julianday(as_of_date_first) - julianday('2024-07-31'),
      julianday('2024-07-01') - julianday(as_of_date_last),
      0
    ) as days
  from held_figures where counter = 'us_government'
  order by days, estimate_id limit 1
),
eu as (
  select held_figures.* from held_figures, claim
  where counter = 'eu' and as_of_date_first >= '2024-07-01' and as_of_date_last <= made_date_last
),
range as (
  select
    min(people) as low, max(people) as high,
    printf(iif(min(people) = max(people), '%,d', '%,d to %,d'), min(people), max(people)) as words
  from eu
),
used as (
  select group_concat('prisoner_estimates/' || estimate_id, ';') as row_ids
  from (select estimate_id from us union select estimate_id from eu order by estimate_id)
)
select
  printf('US: %,d (%s); EU: %s', people, as_of_date, words) as value,
  iif(is_of_july, people, null) as figure,
  -- Similar is what lies within a tenth of the EU's range.
  low - low / 10.0 as claimed_low,
  high + high / 10.0 as claimed_high,
  iif(people is null or low is null, null, row_ids) as row_ids,
  people as us,
  as_of_date as day,
  words as eu,
  not is_of_july as other
from range, used left join us;
