-- 258 people were released by pardon from July 2024 to early April 2025.
with found as (
  select * from pardons where date_first >= '2024-07-03' and date_last <= '2025-04-04'
),
sums as (
  select
    sum(people) as total,
    sum(coalesce(extremist, people)) as extremist,
    iif(max(bounded), iif(max(fewer_stated), 'about ', 'at least '), '') || sum(people) as summary,
    (
      select group_concat('releases/' || release_id, ';')
      from (select release_id from found order by date, release_id)
    ) as row_ids,
    (select figure from claimed_figures where claim_id = 'counter-23') as claimed
  from found
)
select
  'Headline figures' as definition, total as value, total as figure,
  claimed as claimed_low, claimed as claimed_high, row_ids, summary, extremist
from sums
union all
select
  'Where stated, only people convicted of what the government calls extremist crimes',
  extremist, extremist, claimed, claimed, row_ids, summary, extremist
from sums;
