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

-- For each claim and each body that acted after it: how many steps it took (steps), and how many of
-- them were easings while Viasna still counted people held (n), with the day and the figure of the
-- first of these. They speak against a promise to ease only when all are released.
create view easings_while_held as
select distinct
  claim_id,
  body,
  count(*) over together as steps,
  count(*) filter (where is_one) over together as n,
  first_value(iif(is_one, first_day, null)) over these_first as day,
  first_value(iif(is_one, held, null)) over these_first as held,
  group_concat('sanctions_actions/' || action_id, ';') over in_time
    || coalesce(
      ';prisoner_estimates/' || first_value(iif(is_one, estimate_id, null)) over these_first, ''
    ) as row_ids
from (select *, effect = 'easing' and held > 0 as is_one from later_steps)
window
  together as (partition by claim_id, body),
  these_first as (partition by claim_id, body order by is_one desc, first_day, last_day, action_id),
  in_time as (
    partition by claim_id, body order by first_day, last_day, action_id
    rows between unbounded preceding and unbounded following
  );
