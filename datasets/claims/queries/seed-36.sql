-- Today's situation is hardly comparable with earlier pre-election cycles.
-- Another order of size is tenfold, a limit of ours.
with start as (
  select date_first as day
  from counted_releases where date_first >= '2024-07-01' order by date, release_id limit 1
),
now as (
  select estimate_id, people
  from viasna_figures, start
  where as_of_date_first >= date(day, '-365 days') and as_of_date_last <= day
  order by as_of_date_last desc, estimate_id desc limit 1
),
around as (
  select
    episode_id, title, from_date_first as begin, estimate_id, people, qualifier,
    row_number() over (
      partition by episode_id order by people desc, as_of_date, estimate_id
    ) as rank,
    max(people) over (partition by episode_id) as top
  from episodes join held_figures
    on as_of_date_first >= date(from_date_first, '-365 days') and as_of_date_last <= to_date_last
  where people > 0
),
highest as (
  select
    around.*,
    replace(
      iif(qualifier = 'exact', '', coalesce(qualifier, '') || ' ') || people, '_', ' '
    ) as words,
    (select count(*) from tightenings where last_day < begin) as before
  from around where rank = 1
),
sums as (
  select
    (
      select words from highest order by people desc, begin limit 1
    ) as most,
    (select count(*) from highest) as episodes,
    (
      select count(*) from tightenings, start where last_day < day
    ) as measures
),
used as (
  select group_concat(row_id, ';') as row_ids
  from (
    select 'prisoner_estimates/' || estimate_id as row_id, 1 as place, estimate_id as sort
    from (
      select estimate_id from around where people = top
      union
      select estimate_id from now where exists (select 1 from around)
    )
    union all
    select 'sanctions_actions/' || action_id, 2, first_day || action_id
    from tightenings, start where last_day < day and exists (select 1 from around)
    order by place, sort
  )
)
select
  title as definition,
  words || iif(highest.people = 1, ' person; ', ' people; ') || before
    || iif(before = 1, ' EU or US measure', ' EU or US measures') || ' before' as value,
  now.people as figure,
  10 * highest.people as claimed_low,
  null as claimed_high,
  iif(now.people is null, null, row_ids) as row_ids,
  format('%,d', now.people) || iif(now.people = 1, ' person; ', ' people; ') || measures
    || iif(measures = 1, ' EU or US measure', ' EU or US measures') || ' before' as summary,
  now.people as held,
  most, episodes, measures
from used, sums left join now left join highest
order by begin;
