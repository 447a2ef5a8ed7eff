"""Private persons are never named: everybody who is stands in the table of public figures."""

import re
from collections.abc import Callable, Iterable, Iterator

from scripts.checks.rule import Column, Columns, Faults, Rows, Tables, rule
from scripts.model import items
from scripts.problems import suggester

WORD = r"[^\W\d_a-z][^\W\d_]*[^\W\d_A-Z](?:-[^\W\d_]+)*"
NAME = rf"\b{WORD} {WORD}\b"
LIST = re.compile(rf"{NAME}(?:(?:, and |, |; ?| and ){NAME})+")


@rule(
    "Each name in {field} stands in public_figures.",
    "In a list of names in {texts}, each stands in public_figures.",
    reads={"public_figures": ("name",)},
)
def public_figures(
    rows: Rows, *, field: Column = "", texts: Columns = (), tables: Tables
) -> Faults:
    """`field` is a list cell of names. In `texts`, a list of names is one of two or more full
    names of which one is in the table: other words in capitals look like a name."""
    known = {person["name"] for person in tables["public_figures"]}
    did_you_mean = suggester(known)
    for row in rows:
        for name in unknown(items(row[field]) if field else (), known):
            yield row, field, policy(name, did_you_mean)
        for column in [texts] if isinstance(texts, str) else texts:
            for name in unknown(listed(row[column] or "", known), known):
                yield row, column, policy(name, did_you_mean)


def unknown(names: Iterable[str], known: set[str]) -> Iterator[str]:
    return (name for name in names if name.strip() == name != "" and name not in known)


def listed(text: str, known: set[str]) -> Iterator[str]:
    """The names in those lists of a text in which at least one is known."""
    for found in LIST.finditer(text):
        names = re.findall(NAME, found.group())
        if any(name in known for name in names):
            yield from names


def policy(name: str, did_you_mean: Callable[[str], str]) -> str:
    return (
        f"{name!r} is not in public_figures.csv.{did_you_mean(name)} Private persons are never"
        " named. Take the name out; if it is a public figure, add the person there first, with a"
        " source."
    )
