-- Words that the tests about releases share.

-- The pardons from early July to mid-September 2024, of which the article of that month speaks.
create view article_pardons as
select * from pardons where date_first >= '2024-07-01' and date_last <= '2024-09-16';

-- Earlier releases that add to totals, with the period of the article in which each lies for
-- certain: '2008-2009' or '2014-2015', and NULL for all others.
create view precedents_by_period as
select
  *,
  case
    when date_first >= '2008-01-01' and date_last <= '2009-12-31' then '2008-2009'
    when date_first >= '2014-01-01' and date_last <= '2015-12-31' then '2014-2015'
  end as period
from counted_earlier_releases;
