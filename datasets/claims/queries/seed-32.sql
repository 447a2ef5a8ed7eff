-- Eurasia Daily Monitor of 25 February 2008 and of 4 September 2015 document those precedents.
-- Both texts are needed.
with cited as (
  select item, source_id, published_date_first
  from claims__supporting_source_ids left join sources on source_id = item
  where claim_id = 'seed-32'
),
found as (
  select count(source_id) as found, count(*) as cited, count(published_date_first) as dated from cited
)
select
  found || ' of ' || cited as value,
  'text' as unit,
  iif(found = 0, null, iif(found = cited, found, 0)) as statements,
  (
    select group_concat('sources/' || source_id, ';')
    from (select source_id from cited where source_id is not null order by source_id)
  ) as row_ids,
  found || ' of ' || cited as texts,
  dated
from found;
