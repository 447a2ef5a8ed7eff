"""The results of claims, computed once more in SQL from the words under "how to test"."""

import pytest

from tests.claims.sql_of_others import OTHERS
from tests.claims.sql_of_the_article import ARTICLE

CLAIMS = {**ARTICLE, **OTHERS}

WORDS = r"""
create macro judged(condition) as if(condition, 'holds', 'does_not_hold');
create macro opens(day) as cast(day || substr('0000-01-01', length(day) + 1) as date);
create macro closes(day) as case length(day)
    when 10 then cast(day as date)
    when 7 then last_day(cast(day || '-01' as date))
    else cast(day || '-12-31' as date) end;
create macro upon(verdicts) as
    if(len(list_distinct(verdicts)) = 1, verdicts[1], 'depends_on_definition');
create macro number_of(sum, qualifiers) as
    if(list_has_any(qualifiers, ['at_least', 'more_than']), 'at least ' || sum, sum::text);
create view freed as
    select r.*, c.value::int as people, c.qualifier, c.counter, e.n as extremist
    from releases r
    join release_counts c on c.release_id = r.release_id and c.headline = 'true'
    left join (select release_id, max(value::int) as n from release_counts
        where category = 'people_convicted_of_extremist_crimes' and covers = 'whole_release'
        group by all) e on e.release_id = r.release_id
    where adds_to_totals = 'true';
create view pardons as from freed where mechanism = 'pardon';
create view earlier as
    select *, people_released::int as people from precedent_releases where adds_to_totals = 'true';
create view steps as
    select a.*, d.date as day, case when direction in ('impose', 'expand') then 'tightening'
        when direction in ('suspend', 'ease', 'lift') then 'easing'
        when direction = 'close' then 'closing' end as kind
    from sanctions_actions a join action_dates d using (action_id);
create view held as
    select *, value::int as people from prisoner_estimates
    where kind = 'count' and population = '' and preferred = 'true';
create view viasnas as from held where counter = 'viasna' and qualifier = 'exact';
"""
"""A date known by its month or year lies in a period when all of its days do."""


@pytest.fixture(scope="module")
def query(sql):
    sql(WORDS)
    return sql


@pytest.mark.parametrize("result", CLAIMS)
def test_an_independent_computation_comes_to_the_same_result(query, result):
    published = query(f"select verdict, value from claim_results where result_id = '{result}'")

    assert query(CLAIMS[result]) == published
