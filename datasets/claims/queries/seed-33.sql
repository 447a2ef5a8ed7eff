-- In the past Minsk took similar steps in the run-up to presidential elections.
-- Compared are the rates per day: in the 365 days before an election, a limit of ours, and at other
-- times between the first of the elections and that of August 2020.
with elections as (
  select
    event_id,
    date_first as day,
    lag(date_first) over (order by date_first) as last
  from context_events where kind = 'presidential_election' and date_last <= '2020-08-09'
),
days as (
  select
    total(julianday(day) - julianday(last)) as days,
    total(min(julianday(day) - julianday(last), 366)) as in_run_up
  from elections where last is not null
),
found as (
  select
    *,
    coalesce(
      julianday((select min(day) from elections where day >= date_last)) - julianday(date_first)
        <= 365,
      0
    ) as in_run_up,
    period is not null as is_named
  from precedents_by_period
),
ways(way, definition, named_only, by_person) as (
  values
    (1, 'All earlier releases, by release', 0, 0),
    (2, 'All earlier releases, by person', 0, 1),
    (3, 'The periods that the article names, by release', 1, 0),
    (4, 'The periods that the article names, by person', 1, 1)
),
counts as (
  select
    way, definition,
    iif(by_person, 'person', 'release') as unit,
    cast(total(iif(by_person, people, 1)) filter (where in_run_up) as integer) as part,
    cast(total(iif(by_person, people, 1)) as integer) as whole
  from ways join found on is_named or not named_only
  group by way
),
words as (
  select
    max(part || ' of ' || whole) filter (where way = 1) as releases,
    max(part || ' of ' || whole) filter (where way = 2) as people,
    max(part || ' of ' || whole) filter (where way = 3) as named_releases,
    max(part || ' of ' || whole) filter (where way = 4) as named_people,
    max(whole) filter (where way = 1) as n,
    max(whole) filter (where way = 2) as all_people
  from counts
),
used as (
  select group_concat(row_id, ';') as row_ids
  from (
    select
      'precedent_releases/' || precedent_release_id as row_id, 1 as place, date as sort,
      precedent_release_id as id
    from counted_earlier_releases
    union all
    select 'context_events/' || event_id, 2, day, event_id from elections
    order by place, sort, id
  )
)
select
  definition,
  part || ' of ' || whole as value,
  unit,
  iif(days > 0, part / in_run_up, null) as figure,
  (whole - part) / (days - in_run_up) as next_largest,
  iif(days > 0 and n > 0, row_ids, null) as row_ids,
  releases || iif(n = 1, ' release; ', ' releases; ') || people
    || iif(all_people = 1, ' person', ' people') as summary,
  releases, people, named_releases, named_people,
  cast(round(100 * in_run_up / days) as integer) as percent,
  named_people is null as other
from days, used, words left join counts
order by way;
