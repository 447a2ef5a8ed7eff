-- A claim of the opposition in exile, from the camp of pressure.
select
  claim as value,
  substr(claimed_by, 1, instr(claimed_by || ' (', ' (') - 1) as name,
  camp = 'pressure' as fits,
  'claims/' || claim_id as row_ids
from claims
where claim_id = 'viacorka-2025-combination';
