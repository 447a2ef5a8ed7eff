-- If the government is given a reason to trade in people, the number of prisoners will only grow.
-- The reason is the first easing after the claim whose stated reason are releases.
with easing as (
  select * from later_steps
  where claim_id = 'budrys-2025-number-grows'
    and effect = 'easing' and stated_reason = 'prisoner_releases'
  order by first_day, last_day, action_id limit 1
),
before as (
  select viasna_figures.* from viasna_figures, easing
  where as_of_date_last < first_day
  order by as_of_date_first desc, viasna_figures.estimate_id desc limit 1
),
after as (
  select viasna_figures.* from viasna_figures, easing
  where as_of_date_first > last_day
  order by as_of_date_last desc, viasna_figures.estimate_id desc limit 1
),
between_them as (
  select release_id, counted_releases.date, counted_releases.people
  from counted_releases, before, after
  where date_first > before.as_of_date_last and date_last <= after.as_of_date_last
),
known as (
  select
    easing.date as eased,
    before.people as held_before, before.as_of_date as day_before,
    after.people as held_after, after.as_of_date as day_after,
    (select coalesce(sum(people), 0) from between_them) as released,
    'sanctions_actions/' || action_id || ';prisoner_estimates/' || before.estimate_id
      || ';prisoner_estimates/' || after.estimate_id || coalesce(
        (
          select ';' || group_concat('releases/' || release_id, ';')
          from (select release_id from between_them order by date, release_id)
        ), ''
      ) as row_ids
  from easing, before, after
),
ways(way, definition) as (
  values (1, 'People held'), (2, 'People held, and those released in between')
)
select
  definition,
  held_after + iif(way = 1, 0, released) as value,
  'person' as unit,
  held_after + iif(way = 1, 0, released) as figure,
  held_before + 1 as claimed_low,
  null as claimed_high,
  row_ids,
  eased, held_before, day_before, held_after, day_after, released,
  held_after + released as together
from ways left join known
order by way;
