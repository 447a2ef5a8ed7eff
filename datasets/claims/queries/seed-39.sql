-- Arguably, no major breakthrough in relations between Belarus and the West is possible while the
-- fighting in Ukraine continues.
with war as (
  select event_id, date_first as start from context_events where event_id = 'invasion-2022-02-24'
),
ways(way, definition) as (
  values
    (1, 'Releases of 50 people or more'),
    (2, 'Actions that suspend, ease or lift'),
    (3, 'Such actions of the EU')
),
found as (
  select 1 as way, 'releases/' || release_id as row_id, date, release_id as id
  from counted_releases, war where date_first >= start and people >= 50
  union all
  select iif(body = 'EU', 3, 2), 'sanctions_actions/' || action_id, first_day, action_id
  from steps, war where effect = 'easing' and first_day >= start
),
counts as (
  select
    ways.way, definition,
    iif(exists (select 1 from war), count(row_id), null) as n,
    iif(ways.way = 1, 'release', 'action') as unit
  from ways left join found on found.way = ways.way or (ways.way = 2 and found.way = 3)
  group by ways.way
),
numbers as (
  select
    max(n) filter (where way = 1) as large,
    max(n) filter (where way = 2) as eased,
    max(n) filter (where way = 3) as eased_by_eu
  from counts
),
used as (
  select 'context_events/' || event_id || coalesce(';' || group_concat(row_id, ';'), '') as row_ids
  from (
    select event_id, row_id from war left join found
    order by row_id like 'sanctions%', date, id
  )
)
select
  definition,
  n as value,
  unit,
  n as earlier,
  row_ids,
  large || iif(large = 1, ' release; ', ' releases; ')
    || eased || iif(eased = 1, ' action', ' actions') as summary,
  large,
  eased,
  iif(eased_by_eu = 0, 'none', eased_by_eu) as by_eu
from counts, numbers, used
order by way;
