-- Releases are a bargaining trick: people are released gradually to extract concessions.
-- An easing within 100 days follows a release; the limit is ours, as the claim gives none.
with found as (
  select
    *,
    row_id in (
      select row_id from release_steps
      where effect = 'easing' and body in ('EU', 'US') and most >= 0 and least <= 100
    ) as is_followed
  from every_release
),
ways as (
  select
    1 as way, 'Share by release' as definition, 'release' as unit,
    count(*) filter (where is_followed) as part, count(*) as whole
  from found
  union all
  select
    2, 'Share by person', 'person',
    coalesce(sum(people) filter (where is_followed), 0), coalesce(sum(people), 0)
  from found
),
words as (
  select
    max(part || ' of ' || whole) filter (where way = 1) as releases,
    max(part || ' of ' || whole) filter (where way = 2) as people,
    max(whole) filter (where way = 1) as n
  from ways
),
used as (
  select group_concat(row_id, ';') as row_ids
  from (
    select row_id, 1 as place, date as sort, id from found
    union all
    select 'sanctions_actions/' || action_id, 2, first_day || last_day, action_id from easings
    order by place, sort, id
  )
)
select
  definition, iif(way = 1, releases, people) as value, unit,
  iif(n = 0, null, part) as part, whole,
  iif(n = 0, null, row_ids) as row_ids,
  releases || iif(n = 1, ' release; ', ' releases; ') || people || ' people' as summary,
  releases, people, n
from ways, words, used
order by way;
