-- The main claim of the article that started this site, from the camp of engagement. The value of such
-- a query is the claim, so that new words for it stop the build.
select
  claim as value,
  claimed_by as name,
  camp = 'engagement' as fits,
  'claims/' || claim_id as row_ids
from claims
where claim_id = 'seed-17';
