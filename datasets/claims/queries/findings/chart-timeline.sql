-- How many of the releases since August 2020 came after June 2024, and who was the first to ease.
-- The sentence fits where most of them did, and where all easings are those of the US.
select
  released.late as value,
  released.late as late,
  released.n as n,
  eased.first as first,
  2 * released.late > released.n and eased.bodies = 'us' as fits,
  released.row_ids || ';' || eased.row_ids as row_ids
from
  (select count(*) as n, sum(date > '2024-06-30') as late,
    group_concat('timeline/' || mark_id, ';') as row_ids
  from (select * from timeline where sign = 'released' order by mark_id)) as released,
  (select min(date) as first, group_concat(distinct lane) as bodies,
    group_concat('timeline/' || mark_id, ';') as row_ids
  from (select * from timeline where sign = 'easing' order by mark_id)) as eased;
