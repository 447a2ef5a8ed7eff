-- How many of the curves of releases, people and new names stand out.
select
  sum(reading = 'stands-out') as value,
  sum(reading = 'stands-out') as out,
  count(*) as n,
  sum(reading = 'stands-out') between 1 and count(*) - 1 as fits,
  group_concat('event_study_family/' || study_id, ';') as row_ids
from (select * from event_study_family order by study_id);
