-- The EU sanctions appear not to work for their main aims: political prisoners stay in prison
-- unless they give in and ask for pardon.
-- Who asked is read from the note on how they were released, and NULL where it does not say.
with found as (
  select
    precedent_release_id, date, people,
    case
      when mechanism_note like '%never signed a petition%' then 'disputed'
      when mechanism_note like '%not petitioned%' or mechanism_note like '%not asked%' then 'no'
      when mechanism_note like '%petition%' then 'yes'
    end as asked
  from counted_earlier_releases, claims
  where claim_id = 'ditrych-2013-unless-they-ask'
    and date_first >= '2011-01-31' and date_last <= made_date_last
),
counts as (
  select
    count(*) as releases,
    count(*) filter (where asked = 'yes') as petitions,
    count(*) filter (where asked = 'no') as without,
    count(*) filter (where asked = 'disputed') as disputed,
    (
      select group_concat('precedent_releases/' || precedent_release_id, ';')
      from (select * from found order by date, precedent_release_id)
    ) as row_ids
  from found
),
ways(way, definition) as (
  values
    (1, 'Releases of people who by all accounts had not asked'),
    (2, 'And those of whom accounts differ')
)
select
  definition,
  without + iif(way = 2, disputed, 0) as value,
  'release' as unit,
  iif(releases = 0, null, without + iif(way = 2, disputed, 0)) as earlier,
  row_ids,
  iif(disputed = 0, '', without || ' to ') || (without + disputed)
    || iif(without + disputed = 1, ' release', ' releases') as summary,
  releases,
  petitions,
  iif(without = 0, 'none', without) as without_words,
  disputed,
  releases - petitions - without - disputed as unknown
from ways, counts
order by way;
