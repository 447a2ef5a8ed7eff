-- The release of Andrei Sannikau in April 2012 is a result of EU action.
with gaps as (
  select
    action_id,
    precedent_release_id,
    cast(julianday(date_first) - julianday(act_date_last) as integer) as least,
    cast(julianday(date_last) - julianday(act_date_first) as integer) as most
  from sanctions_actions join precedent_releases
    on precedent_release_id = '2012-04-14-sannikau'
  where action_id in ('eu-2012-02-28', 'eu-2012-03-23') and act_date is not null
  order by action_id
)
select
  group_concat(
    iif(least = most, least, least || ' to ' || most) || iif(most = 1, ' day', ' days'), ' and '
  ) as value,
  min(least) as days,
  0 as denied,
  group_concat('sanctions_actions/' || action_id, ';')
    || ';precedent_releases/' || max(precedent_release_id) as row_ids
from (select * from gaps order by action_id);
