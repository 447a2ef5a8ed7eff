-- The US licence of 2015 for nine companies was given for progress in human rights and specifically
-- because all political prisoners had been released; in March 2021 more than 300 were held.
with licence as (
  select
    count(*) as on_record,
    count(*) filter (where stated_reason = 'prisoner_releases') as given
  from sanctions_actions where action_id = 'us-2015-10-29'
),
said as (
  select
    count(*) as statements, group_concat(';sources/' || item, '') as row_ids
  from (
    select item from licence, sanctions_actions__source_ids
    where given = 1 and action_id = 'us-2015-10-29' order by item
  )
),
claim as (
  select made_date_last as day from claims where claim_id = 'price-2021-licence-reason'
),
before as (
  select viasna_figures.* from viasna_figures, claim
  where as_of_date_last <= day order by as_of_date_first desc, estimate_id desc limit 1
),
after as (
  select viasna_figures.* from viasna_figures, claim
  where as_of_date_first > day order by as_of_date_last, estimate_id limit 1
)
select
  statements as value,
  'source' as unit,
  iif(on_record = 0, null, statements) as statements,
  iif(
    on_record = 0, null,
    'sanctions_actions/us-2015-10-29' || coalesce(said.row_ids, '')
      || coalesce(';prisoner_estimates/' || before.estimate_id, '')
      || coalesce(';prisoner_estimates/' || after.estimate_id, '')
  ) as row_ids,
  before.people as held_before,
  before.as_of_date as day_before,
  after.people as held_after,
  after.as_of_date as day_after,
  after.people is null as other
from licence, said left join before left join after;
