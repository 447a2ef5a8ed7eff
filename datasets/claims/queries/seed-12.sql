-- The three decisions named add up to the 115 releases (a check of the article against itself).
-- 'Early', 'mid-August' and 'mid-September' are taken as thirds of a month.
with found as (
  select
    *,
    date_last <= '2024-07-10'
      or (date_first >= '2024-08-11' and date_last <= '2024-08-20')
      or date_first >= '2024-09-11' as is_named
  from pardons where date_first >= '2024-07-01' and date_last <= '2024-09-20'
),
sums as (
  select
    sum(people) filter (where is_named) as named,
    coalesce(sum(people) filter (where not is_named), 0) as rest,
    iif(
      max(bounded) filter (where is_named),
      iif(max(fewer_stated) filter (where is_named), 'about ', 'at least '),
      ''
    ) as bound
  from found
),
used as (
  select group_concat(row_id, ';') as row_ids
  from (
    select 'releases/' || release_id as row_id, 1 as place, date, release_id from found
    union all
    select 'release_counts/' || count_id, 2, date, release_id from found
    where count_id is not null
    order by place, date, release_id
  )
),
others as (
  select group_concat(date, ';') as others
  from (select date from found where not is_named order by date, release_id)
),
claim as (
  select figure as claimed from claimed_figures where claim_id = 'seed-12'
)
select
  named as value,
  named as figure,
  claimed as claimed_low,
  claimed as claimed_high,
  iif(named is null, null, row_ids) as row_ids,
  bound || named as total,
  claimed,
  rest,
  others,
  not (rest > 0 and named + rest = claimed) as other
from sums, used, others, claim;
