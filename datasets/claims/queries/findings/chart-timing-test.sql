-- How many tests stand out, with releases on the day of an easing left out, and how often as many
-- do on moved dates.
select
  stand_out as value,
  stand_out as out,
  tests as n,
  shifts_as_many as shifts,
  shifts as "all",
  stand_out < tests as fits,
  'timing_family/' || family_id as row_ids
from timing_family
where family_id = 'since-2020-all-left-out';
