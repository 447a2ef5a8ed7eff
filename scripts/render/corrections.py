"""Where the repository takes a correction of a row: a form that is filled in, and its editor."""

from urllib.parse import urlencode

FORMS = {
    "correct-a-row.yml": ("table", "row"),
    "source.yml": ("row",),
    "unfair-claim.yml": ("row",),
}
"""The fields that a link fills in, by the name of the form in `.github/ISSUE_TEMPLATE/`."""


def form_address(repository: str, form: str, table: str, row_id: str) -> str:
    known = {"table": table, "row": row_id}
    fields = {field: known[field] for field in FORMS[form]}
    return f"{repository}/issues/new?{urlencode({'template': form, **fields})}"


def editor_address(repository: str, path: str, line: int) -> str:
    return f"{repository}/edit/HEAD/{path}#L{line}"
