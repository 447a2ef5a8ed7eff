-- Words that the tests about promises and predictions share.

-- Every sanctions step after a claim was made, with the last exact figure of Viasna before the step
-- (held) and the row that gives it.
create view later_steps as
select
  claim_id,
  steps.*,
  (
    select people from viasna_figures
    where as_of_date_last <= first_day order by as_of_date_first desc, estimate_id desc limit 1
  ) as held,
  (
    select estimate_id from viasna_figures
    where as_of_date_last <= first_day order by as_of_date_first desc, estimate_id desc limit 1
  ) as estimate_id
from claims join steps on first_day > made_date_last;
