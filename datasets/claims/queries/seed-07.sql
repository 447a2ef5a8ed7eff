-- Western policymakers have cited political prisoners as one of their main justifications for
-- several sanctions packages (EU, 2 October 2020; US, 21 June 2021).
-- No column says whether prisoners are named: what is counted is repression, which is more.
with found as (
  select
    tightenings.*,
    iif(
      stated_reason in ('post_election_repression', 'continued_repression', 'prisoner_releases'),
      'repression', stated_reason
    ) as reason
  from tightenings, claims
  where claim_id = 'seed-07' and first_day >= '2020-10-01' and last_day <= made_date_last
),
ways(way, definition) as (
  values
    (1, 'All actions of the EU and the US that tighten'),
    (2, 'Only those under the measures on Belarus'),
    (3, 'Only those that list people or entities')
),
chosen as (
  select 1 as way, reason from found
  union all
  select 2, reason from found where legal_framework = 'belarus_measures'
  union all
  select 3, reason from found
  where action_id in (select action_id from sanctions_actions__content where item = 'listings')
),
sizes as (
  select way, reason, count(*) as n from chosen group by way, reason
),
counts as (
  select
    way, definition,
    coalesce(sum(n), 0) as whole,
    coalesce(max(n) filter (where reason = 'repression'), 0) as repression,
    coalesce(max(n) filter (where reason <> 'repression'), 0) as next
  from ways left join sizes using (way)
  group by way
),
next_reason as (
  select label as next_label
  from sizes, labels
  where way = 1 and reason <> 'repression'
    and table_name = 'sanctions_actions' and column_name = 'stated_reason' and code = reason
  order by n desc, reason limit 1
)
select
  definition,
  repression || ' of ' || whole as value,
  iif(whole > 0, repression, null) as figure,
  next as next_largest,
  (
    select group_concat('sanctions_actions/' || action_id, ';')
    from (select action_id from found order by first_day, last_day, action_id)
  ) as row_ids,
  repression,
  whole,
  next,
  next_label,
  next_label is null as other
from counts left join next_reason
order by way;
