-- Aliaksandr Lukashenka made three separate pardon decisions: in early July, mid-August and
-- mid-September 2024.
with dates as (
  select
    nullif(count(*), 0) as n,
    group_concat(date, ';') as dates
  from (select distinct date from article_pardons order by date)
)
select
  n as value,
  n as figure,
  claimed.figure as claimed_low,
  claimed.figure as claimed_high,
  (
    select group_concat('releases/' || release_id, ';')
    from (select release_id from article_pardons order by date, release_id)
  ) as row_ids,
  n,
  dates
from dates left join claimed_figures as claimed on claim_id = 'seed-11';
