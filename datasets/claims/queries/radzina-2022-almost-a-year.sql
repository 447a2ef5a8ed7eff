-- For almost a year after the 2020 election the West kept to minor personal visa sanctions, and
-- this slow pace led to more repression and to the forced landing of the plane.
-- What is almost a year is read in two ways: at most a month less, as with the "almost eleven
-- months" of another claim, or at least four fifths of it, a limit of ours.
with claim as (
  select
    max(figure) filter (where position = 1) as at_most_a_month_less,
    max(figure) filter (where position = 2) as a_year,
    max(figure) filter (where position = 3) as four_fifths
  from claimed_figures where claim_id = 'radzina-2022-almost-a-year'
),
vote as (
  select * from context_events where event_id = 'pe-2020-08-09'
),
first as (
  select *
  from (
    select
      tightenings.*,
      row_number() over (partition by body order by first_day, last_day, action_id) as number
    from tightenings, vote where scope in ('sectoral', 'both') and first_day > date_last
  )
  where number = 1
),
gaps as (
  select
    body, action_id,
    cast(julianday(first_day) - julianday(vote.date_last) as integer) as lowest,
    cast(julianday(last_day) - julianday(vote.date_first) as integer) as highest
  from first, vote
),
said as (
  select *, iif(lowest = highest, lowest, lowest || ' to ' || highest) as days from gaps
),
words as (
  select
    max(days) filter (where body = 'EU') as eu,
    max(days) filter (where body = 'US') as us,
    (
      select 'context_events/pe-2020-08-09;'
        || group_concat('sanctions_actions/' || action_id, ';')
      from (select action_id from said order by lowest, action_id)
    ) as row_ids
  from said
),
ways(way, body, reading, definition) as (
  values
    (1, 'EU', 1, 'EU; almost a year is a year less at most a month'),
    (2, 'EU', 2, 'EU; almost a year is at least four fifths of it'),
    (3, 'US', 1, 'US; almost a year is a year less at most a month'),
    (4, 'US', 2, 'US; almost a year is at least four fifths of it')
)
select
  definition,
  coalesce(days || iif(highest = 1, ' day', ' days'), 'not on record') as value,
  lowest,
  highest,
  iif(reading = 1, at_most_a_month_less, four_fifths) as claimed_low,
  a_year as claimed_high,
  row_ids,
  coalesce(eu || ' days', 'a time not on record') as eu,
  coalesce(us || ' days', 'a time not on record') as us,
  at_most_a_month_less,
  four_fifths
from ways, claim, words left join said using (body)
order by way;
