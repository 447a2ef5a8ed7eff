-- The sentence fits as long as no combination of choices stands out.
select
  stand_out as value,
  combinations as n,
  stand_out = 0 as fits,
  'timing_curve_family/' || curve_id as row_ids
from timing_curve_family
where curve_id = 'after-tightening';
