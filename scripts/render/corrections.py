"""Where the repository takes a correction of a row: a form that is filled in, and its editor."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from scripts.export.published import PublishedTable, Row

FORMS = {
    "correct-a-row.yml": ("table", "row", "column", "current"),
    "source.yml": ("row",),
    "unfair-claim.yml": ("row",),
}
"""The fields that a link fills in, by the name of the form in `.github/ISSUE_TEMPLATE/`."""
LONGEST = 400
"""Characters of what is said now: an address has to stay one that servers take."""


@dataclass(frozen=True, slots=True)
class Correction:
    """Of one row: the form, and the line in the editor."""

    row_id: str
    form: str
    editor: str


def correction_of(repository: str, table: PublishedTable, row: Row) -> Correction | None:
    """None while the repository has no address, and where the row is computed."""
    if not repository or table.schema.derived:
        return None
    row_id = row[table.schema.key]
    form = form_address(repository, "correct-a-row.yml", prefilled_answers(table, row))
    file = f"datasets/{table.dataset}/data/{table.resource['path']}"
    editor = f"{repository}/edit/HEAD/{file}#L{table.line_of[row_id]}"
    return Correction(row_id, form, editor)


def prefilled_answers(table: PublishedTable, row: Row, column: str = "") -> Mapping[str, str]:
    """What a form can be filled in with: of one cell, or of all that the row says."""
    key, *others = (field.name for field in table.schema.fields)
    filled = "; ".join(f"{name}: {row[name]}" for name in others if row[name])
    current = row[column] if column else filled
    if len(current) > LONGEST:
        current = f"{current[: LONGEST - 1]}…"
    return {"table": table.name, "row": row[key], "column": column, "current": current}


def form_address(repository: str, form: str, words: Mapping[str, str]) -> str:
    fields = {field: words[field] for field in FORMS[form] if words[field]}
    return f"{repository}/issues/new?{urlencode({'template': form, **fields})}"
