-- The lowest and the highest number of packages by the article of September 2024.
select
  first.packages || ' to ' || last.packages as value,
  first.packages as low,
  last.packages as high,
  first.packages < last.packages as fits,
  'package_curve/' || first.spec_id || ';package_curve/' || last.spec_id as row_ids
from
  (select * from package_curve where until = 'article' order by packages, place limit 1) as first,
  (select * from package_curve where until = 'article' order by packages desc, place desc limit 1)
    as last;
