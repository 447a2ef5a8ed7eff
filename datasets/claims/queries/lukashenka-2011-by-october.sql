-- All political prisoners of the protest of December 2010 would be released by the beginning of
-- October 2011.
-- The rows have no later figure of that case alone, so that all people held are counted.
with figure as (
  select * from held_figures
  where as_of_date_first > '2011-10-15'
  order by as_of_date_last, estimate_id limit 1
),
claim as (
  select figure as claimed from claimed_figures
  where claim_id = 'lukashenka-2011-by-october' and position = 1
)
select
  coalesce(people, 0) as value,
  'person' as unit,
  people as figure,
  claimed as claimed_low,
  claimed as claimed_high,
  'prisoner_estimates/' || estimate_id as row_ids,
  people,
  as_of_date as day,
  coalesce(
    counter_name,
    (
      select label from labels
      where table_name = 'prisoner_estimates' and column_name = 'counter' and code = counter
    )
  ) as counter_words
from claim left join figure;
