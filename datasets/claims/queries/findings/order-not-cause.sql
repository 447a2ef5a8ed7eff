-- How many releases would have had to follow a tightening by the EU for the primary test to stand out.
select
  unusual_from as value,
  unusual_from as needed,
  releases,
  role = 'primary' and within < unusual_from as fits,
  'timing_test/' || test_id as row_ids
from timing_test
where test_id = 'after-eu-tightening-090-since-2020-all';
