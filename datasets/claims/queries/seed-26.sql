-- Almost eleven months separated the eighth and the ninth package: more than ten calendar months,
-- and no more than eleven.
with acts as (
  select
    max(act_date_first) filter (where action_id = 'eu-2023-08-03') as eighth_first,
    max(act_date_last) filter (where action_id = 'eu-2023-08-03') as eighth_last,
    max(act_date_first) filter (where action_id = 'eu-2024-06-29') as ninth_first,
    max(act_date_last) filter (where action_id = 'eu-2024-06-29') as ninth_last
  from sanctions_actions
),
-- The same day ten and eleven months later, or the last day of a month that has no such day.
months as (
  select
    *,
    min(
      date(eighth_last, '+10 months'), date(eighth_last, 'start of month', '+11 months', '-1 day')
    ) as ten,
    min(
      date(eighth_first, '+11 months'), date(eighth_first, 'start of month', '+12 months', '-1 day')
    ) as eleven,
    cast(julianday(ninth_first) - julianday(eighth_last) as integer) as least,
    cast(julianday(ninth_last) - julianday(eighth_first) as integer) as most
  from acts
)
select
  iif(least = most, least, least || ' to ' || most) as value,
  'day' as unit,
  least as lowest,
  most as highest,
  cast(julianday(ten) - julianday(eighth_last) as integer) + 1 as claimed_low,
  cast(julianday(eleven) - julianday(eighth_first) as integer) as claimed_high,
  iif(
    least is null, null, 'sanctions_actions/eu-2023-08-03;sanctions_actions/eu-2024-06-29'
  ) as row_ids,
  cast(julianday(eleven) - julianday(eighth_first) as integer) as eleven_months
from months;
