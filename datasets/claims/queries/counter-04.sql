-- The release of all political prisoners was the main condition met for lifting the EU sanctions in
-- 2016.
-- A reason names releases where its note has a word that starts with "releas".
with named as (
  select
    action_id,
    coalesce(' ' || lower(reason_note) glob '*[^a-z]releas*', 0) as names_releases
  from sanctions_actions where action_id in ('eu-2015-10-29', 'eu-2016-02-25')
),
counts as (
  select count(*) as n, count(*) filter (where names_releases) as named from named
)
select
  named || ' of ' || n as value,
  'action' as unit,
  iif(n = 0, null, named) as statements,
  (
    select group_concat('sanctions_actions/' || action_id, ';')
    from (select action_id from named order by action_id)
  ) as row_ids,
  named,
  n
from counts;
