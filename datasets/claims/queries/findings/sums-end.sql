-- The last release that adds to totals, and later ones known from digests or one register only.
with later as (
  select release_id, date, date_last from releases where not_added_reason = 'weakly_attested'
    and date_first > (select max(date_last) from counted_releases)
)
select
  count(*) as value,
  count(*) as n,
  (select max(date_last) from counted_releases) as latest,
  (select date from later order by date_last desc limit 1) as later,
  count(*) > 0 as fits,
  (
    select group_concat('releases/' || release_id, ';')
    from (select release_id from later order by date, release_id)
  ) as row_ids
from later;
