-- Up to July 2024 Aliaksandr Lukashenka had never amnestied a political prisoner for ill health,
-- though he had released prisoners when it was useful to him.
-- Amnesties count whether they add to totals or not. On what grounds each was given is not on
-- record, so that the rows can decide only where there is none.
with found as (
  select 'precedent_releases/' || precedent_release_id as row_id, mechanism, adds_to_totals, date
  from precedent_releases
  union all
  select 'releases/' || release_id, mechanism, adds_to_totals, date
  from releases where date_last < '2024-07-03'
),
shown as (
  select * from found where mechanism = 'amnesty' or (mechanism = 'pardon' and adds_to_totals)
),
counted as (
  select
    count(*) filter (where mechanism = 'amnesty') as amnesties,
    count(*) filter (where mechanism = 'pardon') as pardons,
    (select count(*) from found) as releases
  from shown
)
select
  amnesties as value,
  'row' as unit,
  iif(releases > 0 and amnesties = 0, 0, null) as earlier,
  (select group_concat(row_id, ';') from (select row_id from shown order by date, row_id)) as row_ids,
  amnesties,
  pardons
from counted;
