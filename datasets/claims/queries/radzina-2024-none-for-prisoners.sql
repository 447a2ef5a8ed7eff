-- Up to July 2024 no economic sanctions had been imposed because of political prisoners; those in
-- force were for the plane, the migrants and the war.
-- No column says whether prisoners are a reason: it is read from the note on the reason. Repression,
-- which is more than prisoners, is shown beside it.
with found as (
  select
    steps.*,
    coalesce(reason_note like '%prisoner%' or reason_note like '%detainee%', 0) as names_prisoners,
    stated_reason in ('post_election_repression', 'continued_repression') as names_repression
  from steps, claims
  where claim_id = 'radzina-2024-none-for-prisoners'
    and body in ('EU', 'US', 'UK') and effect = 'tightening' and scope in ('sectoral', 'both')
    and first_day > '2020-08-09' and last_day <= made_date_last
),
ways(way, definition) as (
  values
    (1, 'Prisoners or detainees named'),
    (2, 'Repression as the reason'),
    (3, 'Repression as the reason, and no persons or entities listed with it')
),
counts as (
  select
    way, definition,
    count(*) filter (where
      (way = 1 and names_prisoners)
      or (way = 2 and names_repression)
      or (way = 3 and names_repression and scope = 'sectoral')
    ) as n,
    count(action_id) as economic
  from ways left join found
  group by way
),
words as (
  select
    max(economic) as economic,
    max(n) filter (where way = 1) as prisoners,
    max(n) filter (where way = 2) as repression,
    (
      select group_concat('sanctions_actions/' || action_id, ';')
      from (select action_id from found order by first_day, last_day, action_id)
    ) as row_ids,
    (
      select group_concat(date, ';')
      from (
        select date from found where names_prisoners order by first_day, last_day, action_id
      )
    ) as days
  from counts
)
select
  definition,
  n as value,
  'action' as unit,
  iif(words.economic = 0, null, n) as earlier,
  row_ids,
  words.economic as economic,
  prisoners,
  repression,
  days,
  days is null as other
from counts, words
order by way;
