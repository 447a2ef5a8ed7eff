-- EU sanctions on supporters of the government will not be withdrawn before repression ends, all
-- political prisoners are free and there are free elections.
-- Against it speaks an easing while Viasna still counts people held.
select
  n || ' of ' || steps as value,
  'step' as unit,
  n as earlier,
  row_ids,
  steps, n, day, held,
  n = 0 as other
from (select 1) left join easings_while_held on claim_id = 'borrell-2021-until-all-free' and body = 'EU';
