-- Repression is the main stated reason for the sanctions of the EU and the US since late 2020.
with actions as (
  select
    *,
    coalesce(
      stated_reason in ('post_election_repression', 'continued_repression', 'prisoner_releases'), 0
    ) as named
  from tightenings
  where first_day >= '2020-10-01'
),
ways(way, definition) as (
  values
    (1, 'All actions of the EU and the US that tighten'),
    (2, 'Only those under the measures on Belarus'),
    (3, 'Only those that list people or entities')
),
chosen as (
  select way, definition, actions.*
  from ways left join actions on
    way = 1
    or (way = 2 and legal_framework = 'belarus_measures')
    or (way = 3 and action_id in (
      select action_id from sanctions_actions__content where item = 'listings'
    ))
),
others as (
  select
    way, stated_reason, count(*) as n,
    row_number() over (partition by way order by count(*) desc, stated_reason) as rank
  from chosen where not named
  group by way, stated_reason
),
shares as (
  select way, definition, coalesce(sum(named), 0) as n, count(action_id) as total
  from chosen group by way
)
select
  definition,
  shares.n || ' of ' || total as value,
  case
    when total = 0 then null
    when shares.n * 2 > total then 1
    when shares.n > coalesce(others.n, 0) then 0.5
    else 0
  end as holds,
  (
    select group_concat('sanctions_actions/' || action_id, ';')
    from (select * from actions order by first_day, last_day, action_id)
  ) as row_ids,
  others.n is null as other,
  others.n as next_number,
  (
    select label from labels
    where table_name = 'sanctions_actions' and column_name = 'stated_reason'
      and code = others.stated_reason
  ) as next_reason
from shares left join others on others.way = shares.way and rank = 1
order by shares.way;
