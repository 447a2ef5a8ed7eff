-- At least 115 political prisoners were released between early July and mid-September 2024.
with counters as (
  select counter, sum(people) as people from article_pardons group by counter
),
words as (
  select
    (
      select group_concat(label || ': ' || people, '; ')
      from (
        select label, people
        from counters join labels
          on table_name = 'release_counts' and column_name = 'counter' and code = counter
        order by people, counter
      )
    ) as by_counter,
    (
      select group_concat(row_id, ';')
      from (
        select 'releases/' || release_id as row_id, 1 as place, date, release_id from article_pardons
        union all
        select 'release_counts/' || count_id, 2, date, release_id from article_pardons
        where count_id is not null
        order by place, date, release_id
      )
    ) as row_ids
),
sums as (
  select
    sum(people) as headlines,
    iif(max(bounded), iif(max(fewer_stated), 'about ', 'at least '), '') || sum(people) as total,
    sum(coalesce(classified, 0)) as classified,
    (select figure from claimed_figures where claim_id = 'seed-02') as claimed
  from article_pardons
)
select
  'Headline figures' as definition, headlines as value, headlines as figure,
  claimed as claimed_low, null as claimed_high, row_ids, total, by_counter
from sums, words
union all
select
  'Highest figure of people classified as political prisoners', classified, classified,
  claimed, null, row_ids, total, by_counter
from sums, words;
