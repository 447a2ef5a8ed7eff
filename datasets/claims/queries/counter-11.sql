-- About 1,000 remaining prisoners could be released in the following months, with most US
-- sanctions lifted in return.
-- What has not come yet does not refute a possibility: the number decides only when it is reached.
-- How many of the US sanctions are most of them is not on record.
with found as (
  select * from counted_releases where date_first > '2025-12-13'
),
eased as (
  select * from easings where body = 'US' and first_day > '2025-12-13'
),
held as (
  select * from viasna_figures where as_of_date_first > '2025-12-13'
),
latest as (
  select people as held, as_of_date as held_on
  from held order by as_of_date_last desc, estimate_id desc limit 1
),
sums as (
  select sum(people) as people, (select count(*) from eased) as eased from found
),
used as (
  select group_concat(row_id, ';') as row_ids
  from (
    select 'releases/' || release_id as row_id, 1 as place, date as sort, release_id as id
    from found
    union all
    select 'sanctions_actions/' || action_id, 2, first_day, action_id from eased
    union all
    select 'prisoner_estimates/' || estimate_id, 3, as_of_date_last, estimate_id from held
    order by place, sort, id
  )
),
claim as (
  select figure as claimed from claimed_figures where claim_id = 'counter-11'
),
parts(part, definition) as (
  values (1, 'People released after 13 December 2025'), (2, 'Steps of the US that ease, since then')
)
select
  definition,
  1 as is_part,
  iif(part = 1, people, eased) as value,
  iif(part = 1, 'person', 'step') as unit,
  iif(part = 1 and people >= claimed, people, null) as figure,
  iif(part = 1, claimed, null) as claimed_low,
  null as claimed_high,
  iif(people is null, null, row_ids) as row_ids,
  people, eased, held, held_on,
  held is null as other
from parts, sums, used, claim left join latest
order by part;
