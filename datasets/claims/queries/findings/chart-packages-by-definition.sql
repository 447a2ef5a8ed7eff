-- The lowest and the highest number of EU packages among the definitions that go on to the last one.
with to_date as (
  select * from key_figures where figure_id like 'eu-packages-%-to-date'
)
select
  min(value) || ' to ' || max(value) as value,
  min(value) as low,
  max(value) as high,
  as_of_date as "to",
  min(value) < max(value) as fits,
  group_concat('key_figures/' || figure_id, ';') as row_ids
from (
  select * from to_date where as_of_date = (select max(as_of_date) from to_date)
  order by figure_id
);
