-- The lowest and the highest number of EU packages among the definitions of package_definitions.
select
  low || ' to ' || high as value,
  low,
  high,
  low < high as fits,
  row_ids
from (
  select min(answer) as low, max(answer) as high,
    group_concat('package_definitions/' || definition_id, ';') as row_ids
  from (
    select definition_id, max(ordinal) as answer
    from packages_by_definition group by definition_id order by definition_id
  )
);
