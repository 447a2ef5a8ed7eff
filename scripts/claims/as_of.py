"""The tables as far as they go up to a day, so that a claim can be judged by what had happened."""

from collections.abc import Iterable, Iterator, Mapping

from scripts.claims.database import link_name, list_columns
from scripts.claims.queries import View
from scripts.model import Schema

DATED = {
    "releases": "date",
    "release_headlines": "date",
    "early_series": "date",
    "released_cumulative": "date",
    "release_totals": "as_of_date",
    "action_dates": "date",
    "packages_by_definition": "date",
    "precedent_releases": "date",
    "context_events": "date",
    "prisoner_estimates": "as_of_date",
}
"""Tables whose rows happen at a date, and the column that says when."""

BELONGING = {
    "release_counts": ("releases", "release_id"),
    "sanctions_actions": ("action_dates", "action_id"),
    "sanctions_measures": ("action_dates", "action_id"),
    "sanctions_listings": ("action_dates", "action_id"),
    "package_numbers": ("action_dates", "action_id"),
}
"""Tables whose rows go with a dated row of another table."""

OPENING = """\
-- What had happened by a day. Run this in the published database before a query, then set the day:
--   .read as_of.sql
--   update judged_on set day = '2024-09-30';
--   .read seed-26.sql
-- A claim is judged by the last day that the date on which it was made can mean: made_date_last in
-- the table claims. A coarse date counts as soon as it can have come. Until you set a day, nothing
-- is left out. All of this is temporary: it changes nothing in the file.
create temp table judged_on (day text not null);
insert into judged_on values ('9999-12-31');
"""


def as_of_script(schemas: Mapping[str, Schema], views: Iterable[View]) -> str:
    """In SQL: temporary views that stand before the tables and the shared views."""
    shared = [view.sql.replace("create view", "create temp view", 1) for view in views]
    return "\n".join([OPENING, *cuts(schemas), "", *shared, ""])


def cuts(schemas: Mapping[str, Schema]) -> Iterator[str]:
    for name, column in DATED.items():
        known = f"{column}_first <= (select day from judged_on)"
        yield from cut(schemas[name], known)
    for name, (parent, key) in BELONGING.items():
        yield from cut(schemas[name], f"{key} in (select {key} from {parent})")


def cut(schema: Schema, known: str) -> Iterator[str]:
    """One table and the tables of its lists."""
    yield shadow(schema.name, known)
    for column in list_columns(schema):
        own = f"{schema.key} in (select {schema.key} from {schema.name})"
        yield shadow(link_name(schema, column), own)


def shadow(name: str, condition: str) -> str:
    return f"create temp view {name} as select * from main.{name} where {condition};"
