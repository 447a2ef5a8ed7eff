"""What all our checks share: one kind of error, and sight of the other tables."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import attrs
from frictionless import Check, Row, errors

Tables = Mapping[str, Sequence[Mapping[str, str]]]
"""The rows of every table of every package, by table name, with all cells as text."""


class RuleBroken(errors.CellError):
    type = "rule-broken"
    title = "Rule broken"
    description = "A rule that the schema names under `checks` does not hold."
    template = "{note}"


@attrs.define(kw_only=True, repr=False)
class Rule(Check):
    """A check of ours. `columns` are the options that name columns of the table checked."""

    Errors = [RuleBroken]
    columns: ClassVar[tuple[str, ...]] = ()

    tables: Tables = attrs.field(factory=dict)


def broken(row: Row, field: str, note: str) -> RuleBroken:
    """The error at one cell; the note says what is wrong, then what to do."""
    return RuleBroken.from_row(row, note=note, field_name=field)


def option_columns(rule: type[Rule], options: Mapping[str, Any]) -> list[str]:
    """The columns that the options of a check name, to be compared with the schema."""
    named = [options[option] for option in rule.columns if option in options]
    return [column for name in named for column in ([name] if isinstance(name, str) else name)]
