-- Releases within 90 days after a tightening by the EU, the primary test, and by the US, beside what
-- moved dates give. The sentence fits where neither stands out, and both windows can answer.
with chance as (
  -- To be rounded once, and timing_test has it rounded.
  select test_id, 1.0 * sum(within * shifts) / sum(shifts) as expected
  from timing_null group by test_id
)
select
  eu.within as value,
  eu.releases as releases,
  '2020-08' as since,
  eu.window_days as days,
  eu.within as eu,
  round(eu_chance.expected, 1) as eu_expected,
  us.within as us,
  round(us_chance.expected, 1) as us_expected,
  eu.reading = 'neither' and us.reading = 'neither' as fits,
  'timing_test/' || eu.test_id || ';timing_test/' || us.test_id as row_ids
from timing_test as eu join chance as eu_chance using (test_id),
  timing_test as us join chance as us_chance on us_chance.test_id = us.test_id
where eu.test_id = 'after-eu-tightening-090-since-2020-all'
  and us.test_id = 'after-us-tightening-090-since-2020-all';
