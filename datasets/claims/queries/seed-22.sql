-- The latest package was adopted on 29 June 2024 and mirrors some of the measures already in place
-- against Russia.
with claim as (
  select expected_value as claimed, made_date_last as until from claims where claim_id = 'seed-22'
),
lasts as (
  select definition_id, title as definition, max(date) as last
  from package_definitions left join (
    select definition_id, date from packages_by_definition, claim where date_last <= until
  ) using (definition_id)
  group by definition_id
),
sums as (
  select
    count(*) as definitions,
    count(*) filter (where last = claimed) as agree,
    (
      select group_concat(last, '; ') from (select distinct last from lasts order by last)
    ) as summary,
    (
      select group_concat(last, ';')
      from (select distinct last from lasts, claim where last <> claimed order by last)
    ) as others
  from lasts, claim
),
used as (
  select group_concat('packages_by_definition/' || package_id, ';') as row_ids
  from (
    select package_id
    from packages_by_definition join lasts using (definition_id)
    where date = last order by package_id
  )
)
select
  definition,
  coalesce(last, 'none') as value,
  last <> claimed as earlier,
  row_ids,
  summary, claimed, agree, definitions, others,
  others is null as other
from claim, sums, used left join lasts
order by definition_id;
