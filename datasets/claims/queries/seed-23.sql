-- Earlier sanctions did not change what Minsk does: was Viasna's next figure of people held lower?
with measures as (
  select * from tightenings where first_day >= '2020-08-09' and last_day <= '2024-06-30'
),
days as (
  select distinct date, first_day, last_day from measures
),
moves as (
  select
    (
      select people from viasna_figures where as_of_date_last <= first_day
      order by as_of_date_last desc, estimate_id desc limit 1
    ) as before,
    (
      select people from viasna_figures where as_of_date_first > last_day
      order by as_of_date_last, estimate_id limit 1
    ) as after
  from days
),
falls as (
  select count(*) as days, count(*) filter (where after < before) as n
  from moves where before is not null and after is not null
)
select
  n || ' of ' || nullif(days, 0) as value,
  'day' as unit,
  n < nullif(days, 0) as holds,
  iif(
    days > 0,
    (
      select group_concat('sanctions_actions/' || action_id, ';')
      from (select action_id from measures order by first_day, last_day, action_id)
    ),
    null
  ) as row_ids
from falls;
