-- The releases of July 2024 were a decision to pardon.
with found as (
  select * from counted_releases where date_first >= '2024-07-01' and date_last <= '2024-07-10'
),
recorded as (
  select
    (
      select group_concat(label, ' and ')
      from (
        select distinct label
        from found join labels
          on table_name = 'releases' and column_name = 'mechanism' and code = mechanism
        order by label
      )
    ) as mechanism,
    (
      select group_concat('releases/' || release_id, ';')
      from (select release_id from found order by date, release_id)
    ) as releases
)
select
  mechanism as value,
  iif(mechanism is null, null, coalesce(supporting, 0)) as statements,
  releases || coalesce(';' || row_ids, '') as row_ids,
  lower(mechanism) as mechanism,
  coalesce(supporting, 0) as "for",
  coalesce(contradicting, 0) as against
from recorded left join source_tallies on claim_id = 'seed-13';
