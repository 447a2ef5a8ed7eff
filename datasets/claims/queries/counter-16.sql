-- 16 prisoners had been released and 1,300 more were under discussion.
with claim as (
  select
    made_date_last,
    max(figure) filter (where position = 1) as claimed_released,
    max(figure) filter (where position = 2) as claimed_held
  from claims join claimed_figures using (claim_id)
  where claim_id = 'counter-16'
),
summer as (
  select * from counted_releases where date_first >= '2025-06-01' and date_last <= '2025-08-31'
),
last as (
  select people as released
  from summer, claim where date_last <= made_date_last
  order by date_last desc, release_id desc limit 1
),
august as (
  select estimate_id, people as held
  from viasna_figures where as_of_date_first >= '2025-08-01' and as_of_date_last <= '2025-08-31'
  order by as_of_date_last desc, estimate_id desc limit 1
),
used as (
  select
    group_concat(people, ' and ') as sizes,
    group_concat('releases/' || release_id, ';') as releases
  from (select people, release_id from summer order by date, release_id)
),
parts(part, definition) as (
  values
    (1, 'People in the last release before the claim'),
    (2, 'People held in August 2025 whom Viasna counts, against those under discussion')
),
known as (
  select *, releases || ';prisoner_estimates/' || estimate_id as row_ids
  from claim, last, august, used
)
select
  definition,
  1 as is_part,
  iif(part = 1, released, held) as value,
  'person' as unit,
  iif(part = 1, released, held) as figure,
  iif(part = 1, claimed_released, claimed_held) as claimed_low,
  iif(part = 1, claimed_released, null) as claimed_high,
  row_ids,
  printf('releases of %s; %,d held', sizes, held) as summary,
  sizes, held, claimed_held
from parts left join known
order by part;
