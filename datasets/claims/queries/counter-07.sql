-- Nobody forced the pardons and there was no exchange; they are humanitarian.
-- The statement speaks of the pardons up to then; later releases are counted beside them. Why
-- people were released, no row can decide.
with found as (
  select
    release_id, date,
    date_last <= made_date_last as is_early,
    mechanism = 'exchange' or release_id in (
      select release_id from releases__easing_action_ids join action_dates on action_id = item
    ) as bargained
  from counted_releases, claims
  where claim_id = 'counter-07' and date_first >= '2024-07-01'
),
scopes(part, definition) as (
  values (1, 'Up to the statement'), (2, 'Since the statement')
),
counts as (
  select
    part, definition,
    count(release_id) as n,
    count(*) filter (where bargained) as bargained
  from scopes left join found on is_early = (part = 1)
  group by part
),
words as (
  select
    group_concat(
      bargained || ' of ' || n || iif(n = 1, ' release ', ' releases ') || lower(definition), ';'
    ) as scopes
  from (select * from counts where n > 0 order by part)
)
select
  definition,
  1 as is_part,
  coalesce(bargained || ' of ' || n || iif(n = 1, ' release', ' releases'), 'not on record')
    as value,
  iif(n > 0, bargained, null) as earlier,
  (
    select group_concat('releases/' || release_id, ';')
    from (select release_id from found order by date, release_id)
  ) as row_ids,
  replace(scopes, ';', '; ') as summary,
  scopes
from (
  select part, definition, n, bargained from counts where n > 0 or part = 1
  union all
  select 3, 'Why people were released', null, null
), words
order by part;
