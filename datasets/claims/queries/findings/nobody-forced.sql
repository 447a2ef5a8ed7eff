-- What the government of Belarus says of the pardons.
select
  claim as value,
  claimed_by as name,
  camp = 'government_of_belarus' as fits,
  'claims/' || claim_id as row_ids
from claims
where claim_id = 'counter-07';
