"""Claims of the article in SQL: a query for a result gives its verdict and its value."""

REASONS = """
    with chosen as (
        select stated_reason in ('post_election_repression', 'continued_repression') as named,
            if(named, 'repression', stated_reason) as reason,
            unnest(['all', if(legal_framework = 'belarus_measures', 'belarus', null),
                if(list_contains(string_split(content, ';'), 'listings'), 'lists', null)]) as part
        from steps where body in ('EU', 'US') and kind = 'tightening'
            and opens(day) >= '2020-10-01' and closes(day) <= '{until}'),
    by_reason as (
        select part, reason, count(*) as n, sum(count(*)) over (partition by part) as total
        from chosen where part is not null group by part, reason),
    answers as (
        select part, any_value(total) as total,
            coalesce(max(n) filter (reason = 'repression'), 0) as own,
            coalesce(max(n) filter (reason <> 'repression'), 0) as other
        from by_reason group by part)
    select upon(list(case when own * 2 > total then 'holds' when own > other then 'partly'
        else 'does_not_hold' end)), max(own || ' of ' || total) filter (part = 'all') from answers
"""

ARTICLE = {
    "seed-01-all": """
        select case when max(people) <> 37 then 'does_not_hold'
            when max(date_kind) = 'decree_signed' then 'holds' else 'partly' end,
            max(date || '; ' || people) from pardons where date = '2024-09-16'""",
    "seed-02-all": """
        with own as (
            select release_id, max(value::int) as highest from release_counts
            where category = 'people_classified_as_political_prisoners'
                and covers = 'whole_release' group by all)
        select upon([judged(sum(people) >= 115), judged(sum(highest) >= 115)]), sum(people)::text
        from pardons left join own using (release_id)
        where date between '2024-07-01' and '2024-09-16'""",
    "seed-06-all": REASONS.format(until="9999-12-31"),
    "seed-06-made": REASONS.format(until="2024-09-30"),
    "seed-07-all": REASONS.format(until="2024-09-30"),
    "seed-08-all": """
        select judged(people > 1300 or people = 1300 and qualifier = 'more_than'),
            replace(qualifier, '_', ' ') || ' ' || format('{:,}', people)
        from held where counter = 'eu' and as_of_date between '2024-09-11' and '2024-09-20'
        order by abs(as_of_date::date - '2024-09-19'::date) limit 1""",
    "seed-10-all": """
        select judged(count(*) > 0), max(as_of_date) from prisoner_estimates
        where kind = 'position' and counter = 'government_of_belarus'
            and as_of_date = '2024-09-10'""",
    "seed-11-all": """
        select judged(count(distinct date) = 3), count(distinct date)::text
        from pardons where date between '2024-07-01' and '2024-09-16'""",
    "seed-12-all": """
        select judged(sum(people) = 115), sum(people)::text from pardons
        where date between '2024-07-01' and '2024-07-10'
            or date between '2024-08-11' and '2024-08-20'
            or date between '2024-09-11' and '2024-09-20'""",
    "seed-14-all": """
        select upon([judged(count(*) = 0), judged(count(*) filter (mechanism = 'pardon') = 0)]),
            count(*) || ' releases'
        from freed where opens(date) >= '2020-08-09' and closes(date) <= '2024-07-01'""",
    "seed-18-all": """
        with counted as (
            select definition_id, count(*) as n from packages_by_definition
            where date between '2020-10-01' and '2024-09-30' group by all
            union all
            select 'stated', max(number::int) from package_numbers join steps using (action_id)
            where numbering in ('domestic_rounds', 'packages_since_2020')
                and closes(day) <= '2024-09-30')
        select upon(list(judged(n >= 9))), min(n) || ' to ' || max(n) from counted""",
    "seed-19-all": """
        with own as (
            select body, count(*) as n from steps
            where body in ('LT', 'LV', 'PL') and kind in ('tightening', 'closing')
                and legal_framework = 'national_law' and closes(day) <= '2024-09-30'
                and action_id not in (
                    select action_id from sanctions_measures where sector = 'passenger cars')
            group by all)
        select judged(count(*) = 3), string_agg(case body when 'LT' then 'Lithuania'
            when 'LV' then 'Latvia' else 'Poland' end || ' ' || n, '; ' order by
            list_position(['LT', 'LV', 'PL'], body)) from own""",
    "seed-21-all": """
        select if(count(*) = 0, 'holds', 'cannot_be_tested'), count(*) || ' releases'
        from freed where opens(date) >= '2020-10-01' and closes(date) <= '2024-06-30'""",
    "seed-23-all": """
        with days as (
            select distinct day from steps where body in ('EU', 'US') and kind = 'tightening'
                and opens(day) >= '2020-08-09' and closes(day) <= '2024-06-30'),
        moves as (
            select day,
                (select arg_max(people, closes(as_of_date)) from viasnas
                    where closes(as_of_date) <= day::date) as before,
                (select arg_min(people, closes(as_of_date)) from viasnas
                    where opens(as_of_date) > day::date) as after
            from days)
        select if(count(*) filter (after < before) < count(*), 'partly', 'does_not_hold'),
            count(*) filter (after < before) || ' of ' || count(*) || ' days'
        from moves where before is not null and after is not null""",
    "seed-25-all": """
        with found as (
            select count(*) as n, count(*) filter (mechanism <> 'exchange') as others,
                (select min(date) from pardons where date >= '2024') > '2024-06-29' as after
            from freed where opens(date) > '2023-08-03' and closes(date) < '2024-06-29')
        select upon([judged(after and n = 0), judged(after and others = 0)]), n || ' release'
        from found""",
    "seed-26-all": """
        select judged(n.act_date::date > e.act_date::date + interval 10 month
            and n.act_date::date <= e.act_date::date + interval 11 month),
            n.act_date::date - e.act_date::date || ' days'
        from steps e, steps n
        where e.action_id = 'eu-2023-08-03' and n.action_id = 'eu-2024-06-29'""",
    "seed-29-all": """
        select if(r.date < a.act_date, 'partly', 'cannot_be_tested'),
            r.date::date - a.act_date::date || ' days'
        from freed r, steps a
        where release_id = '2024-07-03-release' and action_id = 'eu-2024-06-29'""",
    "seed-30-all": """
        select judged(count(*) = 2), string_agg(n, '; ' order by part) from (
            select if(date < '2010', 1, 2) as part, sum(people)::text as n from earlier
            where substr(date, 1, 4) in ('2008', '2009', '2014', '2015') group by all)""",
    "seed-31-all": """
        with sums as (
            select substr(date, 1, 4) in ('2008', '2009') as first,
                substr(date, 1, 4) in ('2014', '2015') as second, episode_id, people from earlier),
        other as (
            select sum(people) as n from sums where not (first or second) and episode_id not in
                (select episode_id from sums where first or second)
            group by episode_id order by n desc limit 1)
        select judged(any_value(n) < least(sum(people) filter (first),
            sum(people) filter (second))), any_value(n) || ' people' from sums, other""",
    "seed-33-all": """
        with votes as (
            select date::date as day from context_events where kind = 'presidential_election'),
        days as (
            select count(*) filter (exists (
                from votes where day - d::date between 0 and 365)) / count(*) as share
            from range('2001-09-09'::date, '2020-08-10'::date, interval 1 day) t(d)),
        near as (
            select people, substr(date, 1, 4) in ('2008', '2009', '2014', '2015') as named,
                exists (from votes where opens(date) <= day and day - opens(date) <= 365) as soon
            from earlier),
        counted as (
            select count(*) filter (soon) as s, count(*) as n, sum(people) filter (soon) as sp,
                sum(people) as p, count(*) filter (soon and named) as ns,
                count(*) filter (named) as nn, sum(people) filter (soon and named) as nsp,
                sum(people) filter (named) as np from near)
        select upon([judged(s / n > share), judged(sp / p > share),
            judged(ns / nn > share), judged(nsp / np > share)]),
            format('{} of {} releases; {} of {} people', s, n, sp, p) from counted, days""",
    "seed-37-all": """
        with lone as (
            select release_id, bool_or(near) as any_body,
                bool_or(near and body in ('EU', 'US')) as eu_or_us
            from (select release_id, body, opens(day) <= closes(date) + 30
                    and closes(day) >= opens(date) - 30 as near
                from freed, steps where opens(date) > '2024-09-30' and kind = 'easing')
            group by all)
        select upon([if(bool_and(any_body), 'partly', 'does_not_hold'),
            if(bool_and(eu_or_us), 'partly', 'does_not_hold')]),
            format('{} of {} releases', count(*) filter (not any_body), count(*)) from lone""",
    "seed-39-all": """
        with found as (
            select (select count(*) from freed where date >= '2022-02-24' and people >= 50) as r,
                (select count(*) from steps where day >= '2022-02-24' and kind = 'easing') as a)
        select upon([judged(r = 0), judged(a = 0)]), format('{} releases; {} actions', r, a)
        from found""",
    "seed-39-made": """
        with found as (
            select (select count(*) from freed where people >= 50
                    and date between '2022-02-24' and '2024-09-30') as r,
                (select count(*) from steps where kind = 'easing'
                    and day between '2022-02-24' and '2024-09-30') as a)
        select upon([judged(r = 0), judged(a = 0)]), format('{} releases; {} actions', r, a)
        from found""",
    "seed-40-all": """
        with found as (
            select easing_action_ids <> '' as eased, sum(people) as people, count(*) as n
            from freed where opens(date) >= '2025-01-01' group by all)
        select upon([if(e.people > o.people, 'partly', 'does_not_hold'),
            if(e.n > o.n, 'partly', 'does_not_hold')]),
            format('{} with an easing, {} without', e.people, o.people)
        from found e, found o where e.eased and not o.eased""",
}
