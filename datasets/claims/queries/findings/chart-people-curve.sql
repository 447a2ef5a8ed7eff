-- The lowest and the highest sum of people released since July 2024.
select
  first.people || ' to ' || last.people as value,
  first.people as low,
  last.people as high,
  first.people < last.people as fits,
  'people_curve/' || first.spec_id || ';people_curve/' || last.spec_id as row_ids
from
  (select * from people_curve where since = '2024' order by people, place limit 1) as first,
  (select * from people_curve where since = '2024' order by people desc, place desc limit 1) as last;
