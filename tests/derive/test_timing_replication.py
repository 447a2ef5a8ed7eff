"""The timing test once more from the published files alone, in SQL: no line is shared with the
pipeline, and no number is taken from it."""

import pytest

TESTS = r"""
create table added as
    select date from release_headlines where adds_to_totals = 'TRUE'
    union all select date from precedent_releases where adds_to_totals = 'TRUE';
create table span as
    select date '2020-08-09' as first, last_day((max(substr(date, 1, 7)) || '-01')::date) as last,
        last - first + 1 as length from added;
create table released as
    select row_number() over () as release, date::date - first as day from added, span
    where length(date) = 10 and date::date between first and last;
create table steps as
    select effect as kind, body, date from action_dates
    union all select kind, '', date from context_events;
create table questions as
    select question, kind, bodies, sign, unnest(same_day) as same_day from (values
        ('after-eu-tightening', 'tightening', 'EU', 1, ['']),
        ('after-us-tightening', 'tightening', 'US', 1, ['']),
        ('after-any-tightening', 'tightening', '%', 1, ['']),
        ('after-any-easing', 'easing', '%', 1, ['counted', 'left-out']),
        ('before-any-easing', 'easing', '%', -1, ['counted', 'left-out']),
        ('before-presidential-election', 'presidential_election', '%', -1, ['']),
        ('before-parliamentary-election', 'parliamentary_election', '%', -1, ['']))
        as q(question, kind, bodies, sign, same_day);
create table away as
    select question, same_day, day,
        min(sign * (day - (date::date - first)))
            filter (sign * (day - (date::date - first)) >= (same_day = 'left-out')::int) as days
    from questions, span, range(length) as calendar(day), steps
    where steps.kind = questions.kind and body like bodies
        and length(date) = 10 and date::date between first and last
    group by all;
create table counted as
    select question, same_day, size, shift, count(*) filter (days <= size) as within
    from (select range as shift from span, range(length)) as shifts, span, released,
        (values (30), (90), (180), (365)) as windows(size), away
    where away.day = (released.day + shift) % length
    group by all;
create table judged as
    select *, least(
        count(*) over (partition by question, same_day, size order by within desc),
        count(*) over (partition by question, same_day, size order by within)) as extreme
    from counted;
create table families as
    select family, shift, count(*) as tests, min(extreme) as smallest,
        count(*) filter (extreme <= 0.05 * length) as stand_out
    from judged, span, (values ('counted'), ('left-out')) as f(family)
    where same_day in ('', family) group by all;
"""

PRIMARY = """
    select data.within, count(*), count(*) filter (others.within >= data.within),
        count(*) filter (others.within <= data.within), avg(others.within)
    from counted as data join counted as others using (question, size)
    where question = 'after-eu-tightening' and size = 90 and data.shift = 0 group by all
"""
TOGETHER = """
    select data.family, data.tests, data.stand_out, count(*),
        count(*) filter (others.stand_out >= data.stand_out), data.smallest,
        count(*) filter (others.smallest <= data.smallest)
    from families as data join families as others using (family)
    where data.shift = 0 group by all order by 1
"""


@pytest.fixture(scope="module")
def query(sql):
    sql(TESTS)
    return sql


def test_the_primary_test_has_the_published_result(query):
    ((within, shifts, as_close, as_far, expected),) = query(PRIMARY)
    ((*published, p),) = query(
        """select within::int, shifts::int, shifts_as_close::int, shifts_as_far::int,
               expected::double, p_closer::double
           from timing_test where role = 'primary'"""
    )

    assert published == [within, shifts, as_close, as_far, round(expected, 2)]
    assert p == round(as_close / shifts, 4)


def test_every_test_of_the_period_has_the_published_result(query):
    recomputed = query(
        """select question, same_day, size, within, extreme from judged where shift = 0
           order by all"""
    )

    assert recomputed == query(
        """select question, same_day, window_days::int, within::int,
               least(shifts_as_close::int, shifts_as_far::int)
           from timing_test where period = 'since-2020' and as_of = 'all' order by all"""
    )


def test_the_tests_together_have_the_published_result(query):
    recomputed = query(TOGETHER)

    assert [(*row[:5], round(row[5] / row[3], 4), row[6]) for row in recomputed] == query(
        """select same_day, tests::int, stand_out::int, shifts::int, shifts_as_many::int,
               smallest_p::double, shifts_as_small::int
           from timing_family where period = 'since-2020' and as_of = 'all' order by 1"""
    )
