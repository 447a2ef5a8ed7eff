"""The published tables say the same in SQL, written without a look at how Python makes them."""

import pytest

WORDS = r"""
create macro first_of(day) as cast(day || substr('0000-01-01', length(day) + 1) as date);
create macro last_of(day) as case length(day)
    when 10 then cast(day as date)
    when 7 then last_day(cast(day || '-01' as date))
    else cast(day || '-12-31' as date) end;
create view added as
    select release_id as id, date, value as people
    from release_headlines where adds_to_totals = 'TRUE'
    union all
    select precedent_release_id, date, people_released
    from precedent_releases where adds_to_totals = 'TRUE';
create view around as
    select action_id as id, date, effect as kind, body,
        case when body in ('EU', 'US') then body else 'other' end as whose
    from action_dates where effect in ('tightening', 'easing') and length(date) > 4
    union all
    select event_id, date, kind, '', '' from context_events
    where kind in ('presidential_election', 'parliamentary_election');
"""

AGREEMENTS = {
    "headline figures and their ranges": (
        """select h.release_id, h.value, min(r.value::int), max(r.value::int) filter
               (r.category <> 'people_convicted_of_extremist_crimes')
           from release_counts h join release_counts r using (release_id)
           where h.headline = 'TRUE' and r.scope = 'whole_release' and r.category in
               ('people_released', 'people_classified_as_political_prisoners',
                'people_convicted_of_extremist_crimes')
           group by all order by 1""",
        """select release_id, value, lowest::int, highest::int
           from release_headlines order by 1""",
    ),
    "the total of people released": (
        """select sum(value::int) from release_counts join releases using (release_id)
           where headline = 'TRUE' and adds_to_totals = 'TRUE'""",
        "select value::int from key_figures where figure_id = 'released-since-2020'",
    ),
    "running totals": (
        """select release_id, sum(value::int) over (order by date, release_id)
           from release_counts join releases using (release_id)
           where headline = 'TRUE' and adds_to_totals = 'TRUE' order by 1""",
        """select release_id, cumulative::int from released_cumulative
           where series = 'headline' order by 1""",
    ),
    "running totals of the government's figures": (
        """select release_id, sum(value::int) over (order by date, release_id)
           from release_counts join releases using (release_id)
           where headline = 'TRUE' and adds_to_totals = 'TRUE'
               and counter = 'government_of_belarus' order by 1""",
        """select release_id, cumulative::int from released_cumulative
           where series = 'government' order by 1""",
    ),
    "dates that place sanctions actions": (
        """with dates as (
               select action_id, 1 as later, unnest([decided_date, act_date, announced_date]) as day
               from sanctions_actions
               union all
               select action_id, 2, unnest([published_date, in_force_date, reported_date])
               from sanctions_actions)
           select action_id, arg_min(day, (later, first_of(day), last_of(day)))
           from dates where day <> '' group by all order by 1""",
        "select action_id, date from action_dates order by 1",
    ),
    "listing rounds and days with new measures": (
        """select definition, count(distinct act_date) from sanctions_actions,
               (values ('listing-rounds', ['listings']),
                       ('new-measures', ['listings', 'sectoral'])) as d(definition, adds)
           where body = 'EU' and legal_framework = 'belarus_measures'
               and direction in ('impose', 'expand') and act_date >= '2020-10-01'
               and list_has_any(string_split(content, ';'), adds) group by all order by 1""",
        """select definition_id, max(ordinal::int) from packages_by_definition
           where definition_id in ('listing-rounds', 'new-measures') group by all order by 1""",
    ),
    "the pause before June 2024": (
        """select date_diff('day', a.act_date::date, b.act_date::date)
           from sanctions_actions a, sanctions_actions b
           where a.action_id = 'eu-2023-08-03' and b.action_id = 'eu-2024-06-29'""",
        "select value::int from key_figures where figure_id = 'pause-before-june-2024'",
    ),
    "days since the last step or election": (
        """with pairs as (
               select a.id, n.kind, unnest([n.whose, if(n.whose = '', '', 'any')]) as body,
                   a.date::date - first_of(n.date) as far, a.date::date - last_of(n.date) as near
               from added a, around n where length(a.date) = 10)
           select distinct id, kind, body, min(greatest(near, 0)) over w,
               min(far) filter (near >= 0) over w
           from pairs where far >= 0 window w as (partition by id, kind, body) order by all""",
        """select release_id || precedent_release_id, kind, body, days_lowest::int,
               nullif(days_highest, '')::int
           from release_intervals where side = 'before' and length(release_date) = 10
           order by all""",
    ),
    "days to the next step or election": (
        """with pairs as (
               select a.id, n.kind, unnest([n.whose, if(n.whose = '', '', 'any')]) as body,
                   last_of(n.date) - a.date::date as far, first_of(n.date) - a.date::date as near
               from added a, around n where length(a.date) = 10)
           select distinct id, kind, body, min(greatest(near, 0)) over w,
               min(far) filter (near >= 0) over w
           from pairs where far >= 0 window w as (partition by id, kind, body) order by all""",
        """select release_id || precedent_release_id, kind, body, days_lowest::int,
               nullif(days_highest, '')::int
           from release_intervals where side = 'after' and length(release_date) = 10
           order by all""",
    ),
    "people released by month": (
        """select substr(date, 1, 7), count(*), sum(people::int) from added
           where date >= '2020-08' group by all order by 1""",
        """select month, releases::int, people::int from release_rate
           where releases <> '0' order by 1""",
    ),
    "sanctions steps by month": (
        """select substr(date, 1, 7) as month, count(*) filter (kind = 'tightening'),
               count(*) filter (kind = 'easing'), count(*) filter (whose = 'EU'),
               count(*) filter (whose = 'US')
           from around where whose <> '' and month between '2020-08'
               and (select max(substr(date, 1, 7)) from added) group by all order by 1""",
        """select month, tightenings_eu::int + tightenings_us::int + tightenings_other::int as t,
               easings_eu::int + easings_us::int + easings_other::int as e,
               tightenings_eu::int + easings_eu::int, tightenings_us::int + easings_us::int
           from release_rate where t + e > 0 order by 1""",
    ),
    "easings named with releases": (
        """with links as (
               select release_id as id, unnest(string_split(easing_action_ids, ';')) as action_id
               from releases
               union all
               select precedent_release_id, unnest(string_split(easing_action_ids, ';'))
               from precedent_releases)
           select id, action_id, people, first_of(d.date) - last_of(added.date) as days
           from links join added using (id) join action_dates d using (action_id) order by all""",
        """select release_id || precedent_release_id, action_id, people, days_lowest::int
           from easings_after_releases order by all""",
    ),
    "changes between dated values of Viasna": (
        """select as_of_date, value::int - lag(value::int) over (order by as_of_date) as change
           from prisoner_estimates
           where counter = 'viasna' and preferred = 'TRUE' and qualifier = 'exact'
               and coalesce(scope, '') = ''
               and length(as_of_date) = 10 and as_of_date >= '2020-08-09'
           qualify change is not null order by 1""",
        """select to_date, change::int from prisoner_stock_and_flow
           where basis = 'neighbouring_values' order by 1""",
    ),
    "shifts as close and as far in the timing test": (
        """select test_id, sum(n.shifts::int),
               sum(n.shifts::int) filter (n.within::int >= t.within::int),
               sum(n.shifts::int) filter (n.within::int <= t.within::int)
           from timing_test t join timing_null n using (test_id) group by all order by 1""",
        """select test_id, shifts::int, shifts_as_close::int, shifts_as_far::int
           from timing_test order by 1""",
    ),
    "people released under the choices that definitions make": (
        """select people::int, releases::int from release_totals_by_definition order by all""",
        """select people::int, releases::int from people_curve where spec_id in (
               '2024-headline-totals-with', '2024-without-other-crimes-totals-with',
               '2024-government-totals-with', '2024-headline-also-unclassified-with',
               '2024-headline-also-weakly-attested-with') order by all""",
    ),
    "packages under the choices that definitions make": (
        """select definition_id, max(ordinal::int) from packages_by_definition
           where definition_id in ('listing-rounds', 'new-measures') group by all order by 1""",
        """select if(content = 'listings', 'listing-rounds', 'new-measures') as definition_id,
               packages::int from package_curve
           where until = 'all' and frameworks = 'belarus' and days_together = '0'
               and content <> 'anything' order by 1""",
    ),
    "releases in the months after a tightening by the EU": (
        """with months as (
               select distinct month from release_rate where tightenings_eu <> '0')
           select count(*), round(avg(r.releases::int), 2)
           from months m join release_rate r
               on (r.month || '-01')::date = (m.month || '-01')::date + interval 3 month""",
        """select months_known::int, average::double from event_study
           where point_id = 'eu-tightening-releases-+03'""",
    ),
    "releases within the windows of the timing test": (
        """select period, as_of, window_days::int as size, count(distinct id)
           from (select distinct period, as_of, window_days, from_date, to_date from timing_test),
               (select a.id, a.date as day, n.date as step from added a, around n
                where n.kind = 'tightening' and n.whose = 'EU'
                    and length(a.date) = 10 and length(n.date) = 10)
           where day between from_date and to_date and step between from_date and to_date
               and day::date - step::date between 0 and size group by all order by all""",
        """select distinct period, as_of, window_days::int, within::int from timing_test
           where question = 'after-eu-tightening' order by all""",
    ),
}


@pytest.fixture(scope="module")
def query(sql):
    sql(WORDS)
    return sql


@pytest.mark.parametrize("what", AGREEMENTS)
def test_an_independent_computation_agrees(query, what):
    recomputed, published = map(query, AGREEMENTS[what])

    assert recomputed == published
    assert recomputed
