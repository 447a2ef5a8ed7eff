-- Of the three conditions that the EU had set, only the release of political prisoners was met
-- before the lifting of February 2016, and only in part, because at least one was still held.
with found as (
  select
    held_figures.*,
    coalesce(counter_name, label) || ', ' || as_of_date as definition,
    people || ' (' || coalesce(counter_name, label) || ')' as words
  from held_figures
  join labels
    on table_name = 'prisoner_estimates' and column_name = 'counter' and code = counter
  join precedent_releases on precedent_release_id = '2015-08-22-six'
  join claims on claim_id = 'sannikau-2016-one-condition'
  where as_of_date_last >= date_last and as_of_date_first <= made_date_last
),
used as (
  select
    group_concat('prisoner_estimates/' || estimate_id, ';') as row_ids,
    group_concat(words, ';') as figures,
    iif(min(people) = max(people), max(people), min(people) || ' to ' || max(people))
      || iif(max(people) = 1, ' person', ' people') as summary
  from (select * from found order by as_of_date_last, estimate_id)
),
claim as (
  select figure as claimed from claimed_figures
  where claim_id = 'sannikau-2016-one-condition' and position = 1
)
select
  coalesce(definition, 'not on record') as definition,
  coalesce(people, 0) as value,
  'person' as unit,
  people as figure,
  claimed as claimed_low,
  null as claimed_high,
  row_ids,
  summary,
  figures
from claim, used left join found
order by as_of_date_last, estimate_id;
