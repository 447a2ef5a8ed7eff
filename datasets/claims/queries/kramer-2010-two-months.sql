-- Within two months of the US asset freeze on Belneftekhim, Minsk asked the US embassy what it
-- would get for releasing its political prisoners; the first was free within two days of the
-- answer, and most others soon after.
-- Soon are the 60 days after the first release, a limit of ours.
with freeze as (
  select last_day as day from steps where action_id = 'us-2007-11-13'
),
found as (
  select * from counted_earlier_releases where episode_id = 'episode-2008'
),
first as (
  select * from found order by date_first, date_last, precedent_release_id limit 1
),
others as (
  select
    sum(found.people) as whole,
    coalesce(sum(found.people) filter (
      where julianday(found.date_last) - julianday(first.date_first) <= 60
    ), 0) as soon
  from found join first on found.precedent_release_id <> first.precedent_release_id
),
known as (
  select
    soon, whole,
    cast(julianday(first.date_first) - julianday(day) as integer) as days,
    (
      select 'sanctions_actions/us-2007-11-13;'
        || group_concat('precedent_releases/' || precedent_release_id, ';')
      from (select * from found order by date, precedent_release_id)
    ) as row_ids
  from freeze, first, others where whole is not null
),
parts(part_number, definition) as (
  values
    (1, 'Others released within 60 days of the first'),
    (2, 'The inquiry, and two days from its answer to the first release')
)
select
  definition,
  1 as is_part,
  iif(part_number = 1, soon || ' of ' || whole || ' people', 'not on record') as value,
  iif(part_number = 1, soon, null) as part,
  whole,
  row_ids,
  days,
  soon
from parts left join known
order by part_number;
