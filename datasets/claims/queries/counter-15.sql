-- 227 people were pardoned in 2024.
with found as (
  select * from pardons where date_first >= '2024-01-01' and date_last <= '2024-12-31'
),
claim as (
  select figure as claimed from claimed_figures where claim_id = 'counter-15'
)
select
  iif(max(bounded), iif(max(fewer_stated), 'about ', 'at least '), '') || sum(people) as value,
  sum(people) as figure,
  claimed as claimed_low,
  claimed as claimed_high,
  (
    select group_concat('releases/' || release_id, ';')
    from (select release_id from found order by date, release_id)
  ) as row_ids,
  count(*) as pardons,
  claimed
from found, claim;
