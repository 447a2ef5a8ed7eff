"""Claims of other people in SQL: a query for a result gives its verdict and its value."""

OTHERS = {
    "counter-01-all": """
        select if(bool_and(r.date > a.act_date), 'partly', 'does_not_hold'),
            string_agg(r.date::date - a.act_date::date || ' days', ' and ' order by a.act_date)
        from earlier r, steps a where precedent_release_id = '2012-04-14-sannikau'
            and action_id in ('eu-2012-02-28', 'eu-2012-03-23')""",
    "counter-03-all": """
        with every as (
            select date, people from freed union all select date, people from earlier),
        found as (
            select people, exists (from steps where kind = 'easing' and body in ('EU', 'US')
                and opens(day) >= closes(date) and closes(day) <= opens(date) + 100) as followed
            from every)
        select upon([if(count(*) filter (followed) * 2 > count(*), 'partly', 'does_not_hold'),
            if(sum(people) filter (followed) * 2 > sum(people), 'partly', 'does_not_hold')]),
            format('{} of {} releases; {} of {} people', count(*) filter (followed), count(*),
                sum(people) filter (followed), sum(people)) from found""",
    "counter-08-all": """
        select judged(count(*) = 0), count(*) || ' easings' from steps where body = 'US'
            and kind = 'easing' and day between '2025-01-26' and '2025-03-15'""",
    "counter-11-all": """
        select if(sum(people) >= 1000, 'partly', 'cannot_be_tested'), sum(people) || ' people'
        from freed where opens(date) > '2025-12-13'""",
    "counter-13-all": """
        with found as (
            select (select arg_max(people, as_of_date) from viasnas
                    where closes(as_of_date) < '2025-01-01') as before,
                (select arg_max(people, closes(as_of_date)) from viasnas
                    where opens(as_of_date) >= '2025-01-01'
                        and closes(as_of_date) <= '2025-12-31') as after,
                (select arg_max(value::int, as_of_date) from release_totals where counter = 'viasna'
                    and category = 'pardoned' and since_date = '2025-01-01') as pardoned)
        select if(after - before + pardoned > 0, 'partly', 'cannot_be_tested'),
            format('at least {:.1f}', (after - before + pardoned) / pardoned) from found""",
    "counter-14-all": """
        with parts as (
            select date >= '2025' as late, freed.*, coalesce((
                select max(value::int) from release_counts c
                where c.release_id = freed.release_id and category = 'refused_to_leave'), 0) as kept
            from freed where date between '2024-07-03' and '2025-12-23'),
        own as (from parts where mechanism in ('pardon', 'release_and_removal')),
        sums as (
            select late, sum(people) as n, sum(people - kept) as not_kept,
                sum(coalesce(extremist, people)) as narrow,
                (select sum(people) from parts where counter = 'us_government') as us
            from own group by grouping sets ((), (late)) having late or grouping(late) = 1)
        select upon([judged(t.n = 569 and y.n = 342), judged(t.not_kept = 569 and y.not_kept = 342),
            judged(t.narrow = 569 and y.narrow = 342),
            judged(t.narrow + t.us = 569 and y.narrow + y.us = 342)]), t.n || '; ' || y.n
        from sums t, sums y where t.late is null and y.late""",
    "counter-15-all": """
        select judged(sum(people) = 227), number_of(sum(people), list(qualifier))
        from pardons where date like '2024%'""",
    "counter-16-all": """
        with summer as (
            select people, date from freed where date between '2025-06-01' and '2025-08-31'),
        found as (
            select string_agg(people, ' and ' order by date) as sizes,
                bool_or(people = 16) as sixteen, (select max(people) from viasnas
                    where opens(as_of_date) >= '2025-08-01'
                        and closes(as_of_date) <= '2025-08-31') as n from summer)
        select case when sixteen and n >= 1300 then 'holds' when sixteen or n >= 1300 then 'partly'
            else 'does_not_hold' end, format('releases of {}; {:,} held', sizes, n) from found""",
    "counter-17-all": """
        select judged(count(*) = 0), count(*) || ' releases' from (
            select mechanism from freed where closes(date) < '2024-07-03'
            union all select mechanism from earlier)
        where mechanism in ('amnesty', 'pardon')""",
    "counter-18-all": """
        select upon([judged(sum(people) = 2),
            judged(sum(people) filter (mechanism <> 'exchange') = 2),
            judged(sum(people) filter (mechanism = 'pardon') = 2)]), sum(people) || ' people'
        from freed where opens(date) >= '2020-08-09' and closes(date) <= '2024-06-30'""",
    "counter-21-all": """
        select if(a.announced_date = r.date or r.people = 250, 'partly', 'does_not_hold'),
            format('{} released; easing {}', r.people,
                if(a.announced_date = r.date, 'on the same day', 'on another day'))
        from freed r, steps a
        where release_id = '2026-03-19-us-deal-250' and action_id = 'us-2026-03-19'""",
    "counter-22-all": """
        with found as (
            select (select people from viasnas where as_of_date = '2024-07-03')
                - (select people from viasnas where as_of_date = '2024-11') as fall,
                (select sum(people) from pardons
                    where date between '2024-07-03' and '2024-11-30') as n)
        select case when fall <= 0 then 'holds' when fall < n then 'partly'
            else 'does_not_hold' end, format('{} fewer; {} pardoned', fall, n) from found""",
    "counter-23-all": """
        select upon([judged(sum(people) = 258), judged(sum(coalesce(extremist, people)) = 258)]),
            number_of(sum(people), list(qualifier))
        from pardons where date between '2024-07-03' and '2025-04-04'""",
    "counter-24-all": """
        with own as (
            select release_id, people, (select max(value::int) from release_counts c
                where c.release_id = freed.release_id and covers = 'whole_release'
                    and category = 'people_classified_as_political_prisoners') as classified
            from freed where opens(date) >= '2020-08-09' and closes(date) <= '2024-07-31')
        select upon([
            judged(arg_max(release_id, people) = '2024-07-03-release' and max(people) = 18),
            judged(arg_max(release_id, classified) = '2024-07-03-release'
                and max(classified) = 18)]), max(people)::text from own""",
}
