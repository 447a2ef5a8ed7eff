-- The West should negotiate the release of 224 people in urgent need.
select supporting as value, 'source' as unit, supporting as statements, row_ids, supporting as n
from (select 1) left join source_tallies on claim_id = 'counter-25';
