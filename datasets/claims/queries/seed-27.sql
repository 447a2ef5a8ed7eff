-- By its own wording the June 2024 package is about circumvention, and not even directly aimed at
-- the domestic situation.
-- What a text does not aim at is not on record.
with package as (
  select label as reason, stated_reason, rtrim(reason_note, '.') as note, action_id
  from sanctions_actions join labels
    on table_name = 'sanctions_actions' and column_name = 'stated_reason' and code = stated_reason
  where action_id = 'eu-2024-06-29'
),
said as (
  select
    package.*,
    coalesce(supporting, 0) as sources,
    'sanctions_actions/' || action_id || coalesce(';' || row_ids, '') as row_ids
  from package left join source_tallies on claim_id = 'seed-27'
),
parts(part, definition) as (
  values (1, 'About circumvention'), (2, 'Not directly aimed at the domestic situation')
)
select
  definition,
  1 as is_part,
  iif(part = 1, reason, 'not on record') as value,
  iif(part = 1 and reason is not null, iif(stated_reason = 'circumvention', sources, 0), null)
    as statements,
  row_ids,
  lower(reason) as reason,
  note,
  sources
from parts left join said
order by part;
