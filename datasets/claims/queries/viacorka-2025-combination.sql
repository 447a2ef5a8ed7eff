-- The release of 14 people in June 2025 was possible only through a combination of sanctions
-- pressure and diplomacy, and the American effort did what others had not done.
with release as (
  select * from counted_releases where release_id = '2025-06-21-kellogg-visit'
),
-- The meeting that the table of events joins with the release.
meeting as (
  select context_events.* from context_events join context_events__release_ids using (event_id)
  where kind = 'meeting' and item = '2025-06-21-kellogg-visit'
  order by date_first, event_id limit 1
),
pressure as (
  select tightenings.* from tightenings, release
  where last_day <= date_first
  order by last_day desc, action_id desc limit 1
),
eased as (
  select count(*) as n from easings, release where first_day > '2020-08-09' and first_day <= date_last
),
known as (
  select
    'sanctions_actions/' || action_id || ';context_events/' || event_id || ';releases/' || release_id
      as row_ids,
    release.people, release.date, meeting.date as met, n as easings,
    cast(julianday(release.date_first) - julianday(meeting.date_last) as integer) as since_meeting,
    cast(julianday(release.date_first) - julianday(last_day) as integer) as since_step
  from release, meeting, pressure, eased
)
select
  since_step || iif(since_step = 1, ' day; ', ' days; ')
    || since_meeting || iif(since_meeting = 1, ' day', ' days') as value,
  min(since_step, since_meeting) as days,
  0 as denied,
  row_ids,
  people,
  date,
  iif(since_meeting = 0, 'on the same day', met) as met,
  since_step,
  iif(easings = 0, 'no', easings) as easings_words,
  easings
from (select 1) left join known;
