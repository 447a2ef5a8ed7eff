-- Minsk says that there are no political prisoners and that those people were sentenced for
-- extremism (10 September 2024).
with positions as (
  select *, as_of_date = '2024-09-10' as is_that_day
  from prisoner_estimates
  where kind = 'position' and counter = 'government_of_belarus'
),
found as (
  select
    count(*) as positions,
    count(*) filter (where is_that_day) as denials,
    count(*) filter (where is_that_day and note like '%extremis%') as extremism
  from positions
),
days as (
  select group_concat(as_of_date, ';') as days
  from (select as_of_date from positions order by as_of_date, estimate_id)
),
used as (
  select group_concat('prisoner_estimates/' || estimate_id, ';') as row_ids
  from (select estimate_id from positions where is_that_day order by estimate_id)
),
parts(part, definition) as (
  values
    (1, 'That there are no political prisoners'),
    (2, 'That those people were sentenced for extremism')
)
select
  definition,
  1 as is_part,
  iif(part = 1, denials, extremism) as value,
  'statement' as unit,
  iif(positions = 0, null, iif(part = 1, denials, extremism)) as statements,
  row_ids,
  iif(denials > 0, '2024-09-10', replace(days, ';', '; ')) as summary,
  extremism,
  iif(extremism = 0, 'none', extremism) as extremism_words,
  days,
  denials = 0 as other
from parts, found, days, used
order by part;
