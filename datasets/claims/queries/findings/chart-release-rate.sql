-- In how many months there was a release, and the month with most people.
select
  busy.value as value,
  busy.value as busy,
  months.value as n,
  months.as_of_date as last,
  most.month as month,
  most.people as people,
  1 as fits,
  'key_figures/months-with-releases;key_figures/months-since-2020;release_rate/' || most.month
    as row_ids
from key_figures as busy, key_figures as months,
  (select month, people from release_rate order by people desc, month limit 1) as most
where busy.figure_id = 'months-with-releases' and months.figure_id = 'months-since-2020';
