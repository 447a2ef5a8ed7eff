-- How many people were released since July 2024, in how many releases, by which figures.
select
  people.value as value,
  iif(people.qualifier = 'exact', '', replace(people.qualifier, '_', ' ') || ' ') || people.value
    as people,
  people.from_date as since,
  people.lowest as lowest,
  people.highest as highest,
  releases.value as n,
  people.lowest < people.highest as fits,
  'key_figures/released-since-2024;key_figures/decisions-since-2024' as row_ids
from key_figures as people, key_figures as releases
where people.figure_id = 'released-since-2024' and releases.figure_id = 'decisions-since-2024';
