-- Three decisions brought the releases of July to September 2024.
with named as (
  select * from pardons where date_first >= '2024-07-01' and date_last <= '2024-09-16'
),
dates as (
  select
    nullif(count(*), 0) as n,
    group_concat(date, ';') as dates
  from (select distinct date from named order by date)
)
select
  n as value,
  n as figure,
  claimed.figure as claimed_low,
  claimed.figure as claimed_high,
  (
    select group_concat('releases/' || release_id, ';')
    from (select release_id from named order by date, release_id)
  ) as row_ids,
  n,
  dates
from dates left join claimed_figures as claimed on claim_id = 'seed-11';
