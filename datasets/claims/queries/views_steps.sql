-- Words that the tests about sanctions steps share, and those about what was said.

-- Every release that adds to totals beside every sanctions step, with the least and the most days
-- from the release to the step (below 0: the step came first), and that in words: apart.
-- days_to_step and days_from_step are the days that the rule of an order asks for, one way and the
-- other; NULL where the dates are too coarse to say which of the two came first. stated is the
-- figure of people with its bound.
create view release_steps as
with pairs as (
  select
    every_release.*,
    iif(bounded, 'at least ', '') || people as stated,
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

-- Every earlier release beside every legal act, with the least and the most days from the act to it.
create view days_since_acts as
select
  action_id,
  precedent_release_id,
  cast(julianday(date_first) - julianday(act_date_last) as integer) as least,
  cast(julianday(date_last) - julianday(act_date_first) as integer) as most
from sanctions_actions, precedent_releases
where act_date is not null;

-- How many sources in the bibliography a claim names for it and against it, how many are on both
-- sides, and which they are: those of any time, and those of the series, published from July 2024,
-- when it began, up to the claim.
create view source_tallies_by_time as
with named as (
  select 'any' as time, * from claim_sources
  union all
  select 'series', claim_sources.*
  from claim_sources join claims using (claim_id)
  where coalesce(published_date_last >= '2024-07-01' and published_date_first <= made_date_last, 1)
)
select
  time,
  claim_id,
  count(*) filter (where side = 'supporting') as supporting,
  count(*) filter (where side = 'contradicting') as contradicting,
  count(*) - count(distinct source_id) as both,
  (
    select group_concat('sources/' || source_id, ';')
    from (
      select distinct source_id from named as same
      where same.claim_id = named.claim_id and same.time = named.time order by source_id
    )
  ) as row_ids
from named
group by time, claim_id;

-- Of any time.
create view source_tallies as
select * from source_tallies_by_time where time = 'any';

-- Of the series.
create view source_tallies_of_the_series as
select * from source_tallies_by_time where time = 'series';
