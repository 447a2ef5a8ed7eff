-- There is no (in the summary: little) evidence that harsh economic sanctions lead to releases in
-- Belarus.
-- The published tests count the releases within so many days after a tightening, and compare the
-- number with that of all shifts of the dates. A test that stands out in its family speaks against
-- the denial. One that does not decides nothing: not to find a link is not to find that there is
-- none. The tests used are those of the shortest period that holds all releases on record.
with period as (
  select as_of from timing_test
  where to_date >= (select max(date_last) from counted_releases)
  order by to_date limit 1
),
tests as (
  select
    timing_test.*,
    within > timing_test.expected and p_family <= level as stands_out,
    (question, window_days, timing_test.period) in (
      select question, window_days, period from timing_test where role = 'primary'
    ) as is_primary
  from timing_test join period using (as_of) join timing_family using (family_id)
  where question in ('after-eu-tightening', 'after-us-tightening', 'after-any-tightening')
),
named as (
  select
    tests.*,
    questions.label || ', ' || window_days || ' days, '
      || replace(periods.label, 'Since', 'since') as definition,
    within || ' of ' || releases || iif(releases = 1, ' release', ' releases') || '; '
      || iif(
        unusual_from is null,
        'the window can''t answer',
        expected || ' by chance; as many in ' || cast(round(100 * p_closer) as integer)
          || '% of shifts, as far out in the family in '
          || cast(round(100 * p_family) as integer) || '%'
      ) as value
  from tests
  join labels as questions
    on questions.table_name = 'timing_test' and questions.column_name = 'question'
    and questions.code = question
  join labels as periods
    on periods.table_name = 'timing_test' and periods.column_name = 'period'
    and periods.code = period
)
select
  definition,
  value,
  iif(stands_out, window_days, null) as days,
  1 as denied,
  'timing_test/' || test_id as row_ids,
  from_date,
  releases,
  within,
  window_days as window,
  expected,
  cast(round(100 * p_closer) as integer) as chance,
  unusual_from,
  smallest_effect,
  unusual_from is null as other
from (select 1) left join named
order by is_primary desc, period desc, question, window_days;
