-- In how many episodes somebody eased sanctions within 365 days from the first release on.
select
  eased as value,
  eased,
  n,
  least,
  most,
  eased between 2 and n - 1 as fits,
  row_ids
from (
  select count(days) as eased, count(*) as n, min(days) as least, max(days) as most,
    group_concat(point_id, ';') as row_ids
  from (
    select episode, min(days_lowest) filter (
        where kind = 'easing' and days_lowest between 0 and 365
      ) as days,
      group_concat('episodes_aligned/' || point_id, ';') filter (
        where kind = 'easing' and days_lowest between 0 and 365
      ) as point_id
    from (select * from episodes_aligned order by point_id)
    group by episode order by episode
  )
);
