-- Poland, Lithuania and Latvia apply restrictions beyond the EU level.
-- Bans on passenger cars are left out: the governments say that they carry out EU measures.
with countries(body) as (
  values ('LT'), ('LV'), ('PL')
),
found as (
  select steps.*
  from steps join countries using (body), claims
  where claim_id = 'seed-19'
    and effect in ('tightening', 'closing') and legal_framework = 'national_law'
    and last_day <= made_date_last
    and action_id not in (
      select action_id from sanctions_measures join sanctions_measures__sector using (measure_id)
      where item = 'passenger cars'
    )
),
counts as (
  select body, label as country, count(action_id) as n
  from countries
  left join found using (body)
  join labels on table_name = 'sanctions_actions' and column_name = 'body' and code = body
  group by body
),
words as (
  select
    group_concat(country || ' ' || n, '; ') as summary,
    group_concat(country || ' ' || n, ';') as countries
  from (select * from counts order by body)
)
select
  country as definition,
  1 as is_part,
  n as value,
  'action' as unit,
  iif(row_ids is null, null, n) as figure,
  1 as claimed_low,
  null as claimed_high,
  row_ids,
  summary,
  countries,
  made_date_last as day
from counts, words, claims, (
  select group_concat('sanctions_actions/' || action_id, ';') as row_ids
  from (select action_id from found order by first_day, last_day, action_id)
)
where claim_id = 'seed-19'
order by body;
