"""Private persons are never named: everybody who is stands in the table of public figures."""

import re
from collections.abc import Callable, Iterable, Iterator

from scripts.checks.rule import Column, Columns, Faults, Rows, Tables, rule
from scripts.model import items
from scripts.problems import suggester

WORD = r"[^\W\d_a-z][^\W\d_]*[^\W\d_A-Z](?:-[^\W\d_]+)*"
NAME = rf"\b{WORD} {WORD}\b"
SPELLINGS = ("name", "lacinka", "latin")
PAIR = re.compile(rf"(?=({NAME}))")
"""Any two words, so that a word in capitals before a name does not hide it."""
LIST = re.compile(rf"{NAME}(?:(?:, and |, |; ?| and ){NAME})+")


@rule(
    "Each name in {field} stands in public_figures.",
    "In {texts}, everybody who is named stands in public_figures. Two words in capitals are taken"
    " for a name if the first is a given name there, or if they are in a list with a name from"
    " there.",
    reads={"public_figures": SPELLINGS},
)
def public_figures(
    rows: Rows, *, field: Column = "", texts: Columns = (), tables: Tables
) -> Faults:
    """`field` is a list cell of names. In `texts`, two words in capitals are a name where one of
    a list of such is in the table, or where a person of the table has the first of them: other
    words in capitals look like a name."""
    people = tables["public_figures"]
    known = {person["name"] for person in people}
    spelt = {name for person in people for column in SPELLINGS for name in items(person[column])}
    given = {name.partition(" ")[0] for name in spelt}
    did_you_mean = suggester(known)
    for row in rows:
        for name in unknown(items(row[field]) if field else (), known):
            yield row, field, policy(name, did_you_mean)
        for column in texts:
            for name in unknown(names_in(row[column] or "", known, given), spelt):
                yield row, column, policy(name, did_you_mean)


def unknown(names: Iterable[str], known: set[str]) -> Iterator[str]:
    return (name for name in names if name.strip() == name != "" and name not in known)


def names_in(text: str, known: set[str], given: set[str]) -> Iterator[str]:
    """The names in those lists of a text in which at least one is known, and those that begin with
    a given name, each once."""
    lists = (re.findall(NAME, found[0]) for found in LIST.finditer(text))
    beside = [name for names in lists if not known.isdisjoint(names) for name in names]
    alike = [name for name in PAIR.findall(text) if name.partition(" ")[0] in given]
    yield from dict.fromkeys([*beside, *alike])


def policy(name: str, did_you_mean: Callable[[str], str]) -> str:
    return (
        f"{name!r} is not in public_figures.csv.{did_you_mean(name)} Private persons are never"
        " named. Take the name out; if it is a public figure, add the person there first, with a"
        " source."
    )
