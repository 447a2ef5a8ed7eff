-- Releases within 90 days after a tightening by the EU, the primary test, and by the US, beside what
-- moved dates give. The sentence fits where neither stands out, and both windows can answer.
select
  eu.within as value,
  eu.releases as releases,
  '2020-08' as since,
  eu.window_days as days,
  eu.within as eu,
  round(eu.expected, 1) as eu_expected,
  us.within as us,
  round(us.expected, 1) as us_expected,
  eu.reading = 'neither' and us.reading = 'neither' as fits,
  'timing_test/' || eu.test_id || ';timing_test/' || us.test_id as row_ids
from timing_test as eu, timing_test as us
where eu.test_id = 'after-eu-tightening-090-since-2020-all'
  and us.test_id = 'after-us-tightening-090-since-2020-all';
