-- Pardons and milder measures for jailed opponents usually come when the threat of economic
-- sanctions is most acute; Aliaksandr Kazulin, the detainees of January 2011 and the nine of August
-- 2011 are examples.
-- No table holds threats. Acute are here the 30 days, a limit of ours, before and after a step of
-- the EU or the US that tightens economic sanctions.
with economic as (
  select * from tightenings where scope in ('sectoral', 'both')
),
chosen as (
  select 1 as way, 'precedent_releases/' || precedent_release_id as row_id, date_first, date_last
  from precedent_releases
  where precedent_release_id in (
    '2008-08-16-kazulin', '2011-01-29-seven-detainees', '2011-08-11-nine'
  )
  union all
  select 2, row_id, date_first, date_last from every_release
),
near as (
  select distinct row_id, action_id
  from chosen join economic
    on julianday(first_day) - julianday(date_last) <= 30
    and julianday(date_first) - julianday(last_day) <= 30
),
ways(way, definition) as (
  values (1, 'The three releases named'), (2, 'All releases that add to totals')
),
counts as (
  select
    way, definition,
    count(row_id) filter (where row_id in (select row_id from near)) as part,
    nullif(count(row_id), 0) as whole
  from ways left join chosen using (way)
  group by way
),
words as (
  select
    max(part) filter (where way = 1) as named,
    max(whole) filter (where way = 1) as of_named,
    max(part) filter (where way = 2) as every,
    max(whole) filter (where way = 2) as of_every
  from counts
),
used as (
  select group_concat(row_id, ';') as row_ids
  from (
    select row_id, 1 as place, date_first as sort from chosen
    union
    select 'sanctions_actions/' || action_id, 2, first_day
    from near join economic using (action_id)
    order by place, sort, row_id
  )
)
select
  definition,
  part || ' of ' || coalesce(whole, 0) as value,
  'release' as unit,
  part,
  whole,
  row_ids,
  named || ' of ' || of_named || '; ' || every || ' of ' || of_every
    || iif(of_every = 1, ' release', ' releases') as summary,
  named, of_named, every, of_every
from counts, words, used
order by way;
