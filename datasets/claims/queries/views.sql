-- The words that the tests of claims share. Plain SQLite.
--
-- A date known only by its month or year has a first and a last day: date_first and date_last.
-- Something lies inside a period for certain when both lie in it. An empty cell is NULL, yes and no
-- are 1 and 0. The items of a list stand in a table of their own, such as
-- sanctions_actions__content (action_id, item, position). What a reader sees for a code is in the
-- table labels; what tables, columns and these views hold is in the tables of those names. Views for
-- one topic only are in views_topic.sql files, such as views_people.sql.

-- The whole numbers in what a claim would have the test give, in the order in which they stand.
create view claimed_figures as
with recursive tails(claim_id, before, tail) as (
  select claim_id, ' ', replace(expected_value, ',', '') from claims where expected_value is not null
  union all
  select claim_id, substr(tail, 1, 1), substr(tail, 2) from tails where tail <> ''
)
select
  claim_id,
  row_number() over (partition by claim_id order by length(tail) desc) as position,
  cast(tail as integer) as figure
from tails
where tail glob '[0-9]*' and before not glob '[0-9]';

-- Sources in the bibliography that a claim names for it ('supporting') or against it
-- ('contradicting'), with the first and last day on which they can have been published.
create view claim_sources as
select claim_id, 'supporting' as side, source_id, published_date_first, published_date_last
from claims__supporting_source_ids join sources on source_id = item
union all
select claim_id, 'contradicting', source_id, published_date_first, published_date_last
from claims__contradicting_source_ids join sources on source_id = item;

-- Releases that add to totals, with their headline figure (people) and what else is stated of them.
-- bounded: the figure is a lower bound. fewer_stated: somebody states fewer people for the whole
-- release. A sum with a lower bound is one too, unless fewer are stated for a part: then it is only
-- 'about'. classified and extremist: the highest figure of the whole release for people classified
-- as political prisoners, and for those convicted of what the government calls extremist crimes;
-- NULL where nobody states one. returned: people who refused to leave the country and were returned
-- to prison.
create view counted_releases as
with stated as (
  select
    release_id,
    max(value) filter (
      where scope = 'whole_release' and category = 'people_classified_as_political_prisoners'
    ) as classified,
    max(value) filter (
      where scope = 'whole_release' and category = 'people_convicted_of_extremist_crimes'
    ) as extremist,
    max(value) filter (where category = 'refused_to_leave') as returned
  from release_counts
  group by release_id
)
select
  releases.*,
  headline.count_id,
  headline.counter,
  headline.category,
  headline.qualifier,
  coalesce(headline.value, 0) as people,
  coalesce(headline.qualifier in ('at_least', 'more_than'), 0) as bounded,
  coalesce(headline.lowest < headline.value, 0) as fewer_stated,
  stated.classified,
  stated.extremist,
  coalesce(stated.returned, 0) as returned
from releases
left join release_headlines as headline using (release_id)
left join stated using (release_id)
where releases.adds_to_totals;

-- Those of them that are pardons.
create view pardons as
select * from counted_releases where mechanism = 'pardon';

-- Earlier releases that add to totals, before August 2020.
create view counted_earlier_releases as
select *, people_released as people, qualifier in ('at_least', 'more_than') as bounded
from precedent_releases
where adds_to_totals;

-- Both together: every release that adds to totals, with the row that it is, as table/id.
create view every_release as
select
  'precedent_releases/' || precedent_release_id as row_id, precedent_release_id as id,
  date, date_first, date_last, people, bounded
from counted_earlier_releases
union all
select 'releases/' || release_id, release_id, date, date_first, date_last, people, bounded
from counted_releases;

-- Sanctions actions with their place in time (first_day and last_day) and their effect: tightening,
-- easing or neither.
create view steps as
select actions.*, placed.effect, placed.date, placed.date_first as first_day, placed.date_last as last_day
from sanctions_actions as actions join action_dates as placed using (action_id);

-- Those of the EU and the US that tighten.
create view tightenings as
select * from steps where effect = 'tightening' and body in ('EU', 'US');

-- Those of the EU and the US that ease.
create view easings as
select * from steps where effect = 'easing' and body in ('EU', 'US');

-- Each counter's preferred figures for all people held whom it classifies as political prisoners.
create view held_figures as
select *, value as people
from prisoner_estimates
where kind = 'count' and scope is null and preferred;

-- Viasna's exact ones among them.
create view viasna_figures as
select * from held_figures where counter = 'viasna' and qualifier = 'exact';
