-- The reason that the government of Belarus gave for a pardon, and how many people it concerned.
select
  claim as value,
  lower(substr(claimed_by, 1, 1)) || substr(claimed_by, 2) as name,
  substr(made_date, 1, 7) as made,
  (select people from counted_releases where date = made_date) as people,
  camp = 'government_of_belarus' as fits,
  'claims/' || claim_id as row_ids
from claims
where claim_id = 'counter-10';
