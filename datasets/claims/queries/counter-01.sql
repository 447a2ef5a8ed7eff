-- The release of Andrei Sannikau in April 2012 is a result of EU action.
with gaps as (
  select * from days_since_acts
  where action_id in ('eu-2012-02-28', 'eu-2012-03-23')
    and precedent_release_id = '2012-04-14-sannikau'
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
