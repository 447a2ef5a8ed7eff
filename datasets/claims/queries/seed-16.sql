-- After the releases the opposition calls for more sanctions.
-- The sources are those published since the first release, up to the claim.
with found as (
  select distinct side, source_id
  from claim_sources join claims using (claim_id)
  where claim_id = 'seed-16'
    and coalesce(published_date_last >= '2024-07-01' and published_date_first <= made_date_last, 1)
),
sides as (
  select
    count(*) filter (where side = 'supporting') as supporting,
    count(*) filter (where side = 'contradicting') as contradicting,
    count(*) - count(distinct source_id) as both
  from found
)
select
  supporting || ' for; ' || contradicting || ' against' as value,
  iif(supporting + contradicting > 0, supporting, null) as statements,
  (
    select group_concat('sources/' || source_id, ';')
    from (select distinct source_id from found order by source_id)
  ) as row_ids,
  supporting as "for",
  contradicting as against,
  both
from sides;
