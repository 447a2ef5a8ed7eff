-- National Unity Day is a recently established holiday.
-- Recently means up to five years, a limit of ours.
select
  expected_value as value,
  iif(supporting > 0, cast(expected_value as integer), null) as figure,
  cast(made_on_first as integer) - 5 as claimed_low,
  cast(made_on_first as integer) as claimed_high,
  row_ids,
  supporting as sources,
  cast(made_on_first as integer) - expected_value as years
from claims left join source_tallies using (claim_id)
where claim_id = 'seed-04';
