-- Nearly every vote in Belarus since 1996 has been followed by EU sanctions, in a repeated pattern
-- of crackdown, sanctions, rapprochement and relaxation.
-- Counted are votes since the first EU sanctions on record, each with the time up to the next one.
with days as (
  select date_first as day, group_concat('context_events/' || event_id, ';') as row_ids
  from (
    select * from context_events
    where kind in ('presidential_election', 'parliamentary_election', 'referendum')
    order by date_first, event_id
  )
  group by date_first
),
votes as (
  select *, lead(day) over (order by day) as next_day from days
),
european as (
  select * from steps where body = 'EU' and effect = 'tightening'
),
found as (
  select votes.*, (
    select action_id from european
    where first_day > day and last_day < next_day
    order by first_day, last_day, action_id limit 1
  ) as action_id
  from votes, claims
  where claim_id = 'sadouskaya-2020-every-vote' and next_day <= made_date_last
    and day >= (select min(last_day) from european)
),
used as (
  select group_concat(row_ids || coalesce(';sanctions_actions/' || action_id, ''), ';') as row_ids
  from (select * from found order by day)
)
select
  count(action_id) || ' of ' || count(day) as value,
  'vote' as unit,
  count(action_id) as part,
  nullif(count(day), 0) as whole,
  used.row_ids as row_ids,
  count(day) as votes,
  substr(min(day), 1, 4) as first_year,
  substr(max(day), 1, 4) as last_year
from used left join found;
