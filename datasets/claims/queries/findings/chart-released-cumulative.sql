-- People released since July 2024, and how many of them in the latest release, which is the largest.
select
  people.value as value,
  iif(people.qualifier = 'exact', '', replace(people.qualifier, '_', ' ') || ' ') || people.value
    as people,
  people.from_date as since,
  people.as_of_date as last,
  latest.value as most,
  latest.value = largest.value and latest.as_of_date = people.as_of_date as fits,
  'key_figures/released-since-2024;key_figures/latest-release;key_figures/largest-release' as row_ids
from key_figures as people, key_figures as latest, key_figures as largest
where people.figure_id = 'released-since-2024' and latest.figure_id = 'latest-release'
  and largest.figure_id = 'largest-release';
