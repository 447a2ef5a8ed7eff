-- US sanctions will stay until repression ends, including by the unconditional release of all
-- political prisoners; five rounds had been imposed since August 2020.
-- Against it speaks an easing while Viasna still counts people held.
select
  n || ' of ' || steps as value,
  'step' as unit,
  n as earlier,
  row_ids,
  steps, n, day, held,
  n = 0 as other
from (select 1) left join easings_while_held on claim_id = 'blinken-2022-until-all-free' and body = 'US';
