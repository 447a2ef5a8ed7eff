-- The EU has introduced at least nine sanctions packages against Belarus since late 2020.
with claim as (
  select made_date_last as until, figure as claimed
  from claims join claimed_figures using (claim_id) where claim_id = 'seed-18'
),
packages as (
  select packages_by_definition.* from packages_by_definition, claim where date_last <= until
),
-- Numbers that sources give, without those of the article that makes the claim.
numbers as (
  select package_numbers.*
  from package_numbers join action_dates using (action_id), claim
  where numbering in ('domestic_rounds', 'packages_since_2020') and date_last <= until
),
ways as (
  select definition_id as sort, title as definition, basis, count(package_id) as n
  from package_definitions left join packages using (definition_id)
  group by definition_id
  union all
  select '~', 'Highest number given by another source', null, max(number)
  from numbers having count(*) > 0
),
-- Definitions that were made from the numbers of the article can't confirm them.
range as (
  select
    min(n) as low, max(n) as high,
    count(*) filter (where basis <> 'own_reconstruction') as independent,
    count(*) filter (where basis <> 'own_reconstruction' and n >= claimed) as reached,
    count(*) filter (where basis = 'own_reconstruction') as built,
    max(n) filter (where basis is null) as numbered
  from ways, claim
),
used as (
  select group_concat(row_id, ';') as row_ids
  from (
    select 'packages_by_definition/' || package_id as row_id, 1 as place from packages
    union all
    select 'package_numbers/' || number_id, 2 from numbers
    order by place, row_id
  )
)
select
  definition,
  n as value,
  iif(row_ids is null, null, n) as figure,
  claimed as claimed_low,
  null as claimed_high,
  row_ids,
  iif(low < high, low || ' to ' || high, low) as summary,
  low, high, reached, independent, built, numbered, claimed,
  numbered is null as other
from claim, range, used left join ways
order by sort;
