-- Whether Poland reopens border crossings with Belarus depends on the release of Andrzej Poczobut.
-- His release is said to come first. Where none is on record, a reopening came before it.
with claim as (
  select made_date_last as made from claims where claim_id = 'sikorski-2024-crossings'
),
release as (
  select releases.* from releases join releases__notable_people using (release_id), claim
  where item = 'Andrzej Poczobut' and date_first > made
  order by date_first, release_id limit 1
),
reopened as (
  select steps.* from steps, claim
  where body = 'PL' and effect = 'reopening' and first_day > made
),
ways(way, definition) as (
  values
    (1, 'Crossings that were closed before the statement'),
    (2, 'Any crossing')
),
-- Kuźnica and Bobrowniki were shut before the statement; what closed after it, is left out.
chosen as (
  select 1 as way, * from reopened where action_id = 'pl-2025-11-17'
  union all
  select 2, * from reopened
),
gaps as (
  select
    way, definition, action_id, first_day,
    cast(julianday(chosen.first_day) - julianday(release.date_last) as integer) as least,
    cast(julianday(chosen.last_day) - julianday(release.date_first) as integer) as most,
    chosen.date as day,
    release.date as released,
    release_id
  from ways left join chosen using (way) left join release
),
firsts as (
  select
    *, row_number() over (partition by way order by first_day, action_id) as number
  from gaps
)
select
  definition,
  case
    when action_id is null then 'not on record'
    when release_id is null then 'no release'
    when least < most then 'from ' || least || ' to ' || most || ' days after'
    when least < 0 then -least || iif(least = -1, ' day', ' days') || ' before'
    else least || iif(least = 1, ' day', ' days') || ' after'
  end as value,
  iif(action_id is null, null, coalesce(least, -1)) as days,
  0 as denied,
  'sanctions_actions/' || action_id || coalesce(';releases/' || release_id, '') as row_ids,
  day,
  released,
  release_id is null as other
from firsts where number = 1
order by way;
