-- National Unity Day is a recently established holiday.
-- The year stands in the claim's row and in the sources, so that only these can be counted.
select
  expected_value as value,
  supporting as statements,
  row_ids,
  cast(made_date_first as integer) - expected_value as years
from claims left join source_tallies using (claim_id)
where claim_id = 'seed-04';
