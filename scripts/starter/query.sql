-- CLAIM
-- Fill in: CONTRIBUTING.md says what a query returns. A test of the kind KIND also returns the
-- columns that test_rules.csv lists for it.
select
  fill_in as value,
  fill_in as row_ids
from claimed_figures
where claim_id = 'ID';
