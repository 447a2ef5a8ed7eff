-- The median number of days from the last EU tightening to a release, and from it to the next easing.
with
  intervals as (
    select side, days_lowest as days, interval_id,
      row_number() over (partition by side order by days_lowest, interval_id) as place,
      count(*) over (partition by side) as n
    from release_intervals
    where release_id is not null
      and ((side, kind, body) = ('before', 'tightening', 'EU')
        or (side, kind, body) = ('after', 'easing', 'any'))
  )
select
  tightened.days || ' and ' || eased.days as value,
  tightened.days as after,
  eased.days as before,
  1 as fits,
  'release_intervals/' || tightened.interval_id || ';release_intervals/' || eased.interval_id
    as row_ids
from intervals as tightened, intervals as eased
where tightened.side = 'before' and tightened.place = (tightened.n + 1) / 2
  and eased.side = 'after' and eased.place = (eased.n + 1) / 2;
