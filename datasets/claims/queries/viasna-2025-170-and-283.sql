-- From 18 January to mid-September 2025, 170 political prisoners were released in nine waves, while
-- 283 people were newly classified.
with found as (
  select counted_releases.* from counted_releases, claims
  where claim_id = 'viasna-2025-170-and-283'
    and date_first >= '2025-01-18' and date_last <= made_date_last
),
sums as (
  select
    count(*) as waves,
    sum(people) as people,
    sum(coalesce(extremist, people)) as extremist,
    iif(max(bounded), iif(max(fewer_stated), 'about ', 'at least '), '') as bound,
    (
      select group_concat('releases/' || release_id, ';')
      from (select release_id from found order by date, release_id)
    ) as row_ids
  from found
),
claim as (
  select
    max(figure) filter (where position = 1) as waves_claimed,
    max(figure) filter (where position = 2) as people_claimed
  from claimed_figures where claim_id = 'viasna-2025-170-and-283'
),
parts(part_number, definition) as (
  values (1, 'Waves'), (2, 'People released'), (3, 'People newly classified')
)
select
  definition,
  1 as is_part,
  case part_number when 1 then waves when 2 then coalesce(people, 0) else 'not on record' end
    as value,
  case part_number when 1 then nullif(waves, 0) when 2 then people end as figure,
  iif(part_number = 1, waves_claimed, people_claimed) as claimed_low,
  iif(part_number = 1, waves_claimed, people_claimed) as claimed_high,
  row_ids,
  waves || iif(waves = 1, ' release; ', ' releases; ') || people
    || iif(people = 1, ' person', ' people') as summary,
  waves,
  bound || people as people,
  extremist,
  waves_claimed,
  people_claimed
from parts, sums, claim
order by part_number;
