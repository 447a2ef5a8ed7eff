-- The release of September 2025 covered only 4 percent of those classified as political prisoners.
-- The counter is not named; Viasna's figures are used. A share is compared in whole percent, as the
-- claim gives it.
with release as (
  select * from counted_releases where release_id = '2025-09-11-us-deal-52'
),
before as (
  select viasna_figures.* from viasna_figures, release
  where as_of_date_last < date_first
  order by as_of_date_first desc, estimate_id desc limit 1
),
after as (
  select viasna_figures.* from viasna_figures, release
  where as_of_date_first > date_last
  order by as_of_date_first, estimate_id limit 1
),
ways as (
  select
    1 as way, 'Of those held at the last count before' as definition,
    release.people, before.people as held, estimate_id
  from release, before
  union all
  select
    2, 'Of those held at the first count after, with the people released',
    release.people, after.people + release.people, estimate_id
  from release, after
),
words as (
  select
    min(round(100.0 * people / held, 1)) as low,
    max(round(100.0 * people / held, 1)) as high,
    (
      select 'releases/2025-09-11-us-deal-52;' || group_concat('prisoner_estimates/' || estimate_id, ';')
      from (select estimate_id from ways order by way)
    ) as row_ids
  from ways
),
claim as (
  select figure as claimed from claimed_figures
  where claim_id = 'tsikhanouskaya-2025-four-percent' and position = 1
)
select
  coalesce(definition, 'Not on record') as definition,
  round(100.0 * people / held, 1) || '%' as value,
  round(100.0 * people / held) as figure,
  claimed as claimed_low,
  claimed as claimed_high,
  row_ids,
  iif(low = high, low, low || ' to ' || high) || '%' as summary,
  people
from claim, words left join ways
order by way;
