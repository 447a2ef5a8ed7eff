-- Words that the tests about sanctions steps share, and those about what was said.

-- Every release that adds to totals beside every sanctions step, with the least and the most days
-- from the release to the step (below 0: the step came first), and that in words: apart.
-- days_to_step and days_from_step are the days that the rule of an order asks for, one way and the
-- other; NULL where the dates are too coarse to say which of the two came first.
create view release_steps as
with pairs as (
  select
    every_release.*,
    action_id, body, effect, first_day, last_day,
    cast(julianday(first_day) - julianday(date_last) as integer) as least,
    cast(julianday(last_day) - julianday(date_first) as integer) as most
  from every_release join steps
)
select
  *,
  iif(least >= 0 or most < 0, least, null) as days_to_step,
  iif(most <= 0 or least > 0, -most, null) as days_from_step,
  case
    when least = 0 and most = 0 then 'on the same day'
    when least = most and least > 0 then least || iif(least = 1, ' day', ' days') || ' later'
    when least = most then -least || iif(least = -1, ' day', ' days') || ' earlier'
    when least >= 0 then least || ' to ' || most || ' days later'
    when most <= 0 then -most || ' to ' || -least || ' days earlier'
    else 'between ' || -least || ' days earlier and ' || most || ' days later'
  end as apart
from pairs;

-- How many sources in the bibliography a claim names for it and against it, and which.
create view source_tallies as
select
  claim_id,
  count(*) filter (where side = 'supporting') as supporting,
  count(*) filter (where side = 'contradicting') as contradicting,
  (
    select group_concat('sources/' || source_id, ';')
    from (
      select distinct source_id from claim_sources as named
      where named.claim_id = claim_sources.claim_id order by source_id
    )
  ) as row_ids
from claim_sources
group by claim_id;
