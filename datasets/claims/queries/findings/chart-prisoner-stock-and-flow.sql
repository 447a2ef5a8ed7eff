-- The largest total of people released that Viasna gives, beside how much its list has changed.
select
  total.value as value,
  total.value as released,
  total.as_of_date as last,
  before.value - after.value as less,
  added.value as added,
  before.value > after.value and added.value = total.value - before.value + after.value as fits,
  'key_figures/viasna-total-released;key_figures/viasna-list-at-start;'
    || 'key_figures/viasna-list-at-end;key_figures/new-names-since-2024' as row_ids
from key_figures as total, key_figures as before, key_figures as after, key_figures as added
where total.figure_id = 'viasna-total-released' and before.figure_id = 'viasna-list-at-start'
  and after.figure_id = 'viasna-list-at-end' and added.figure_id = 'new-names-since-2024';
