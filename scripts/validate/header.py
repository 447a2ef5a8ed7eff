"""The first line of a table, which names its columns."""

from collections import Counter
from collections.abc import Iterator, Sequence

from scripts.model import Source
from scripts.problems import Problem, suggester

NAMELESS = "a column has no name in the first line. Name it or remove it."
ROW_NUMBERS = (
    " If it holds the numbers of the rows, save the file without them: row.names = FALSE in R,"
    " index=False in pandas."
)


def header_problems(source: Source, labels: Sequence[str]) -> list[Problem]:
    """What keeps a file that passed the gate from being read by the columns of its schema."""
    names = [field.name for field in source.schema.fields]
    found = faults(labels, names, f"schemas/{source.schema.name}.yaml")
    return [
        Problem(file=source.path, line=1, column=label or None, message=text, kind=kind, cause=kind)
        for kind, label, text in found
    ]


def faults(
    labels: Sequence[str], names: Sequence[str], schema: str
) -> Iterator[tuple[str, str, str]]:
    """The kind, the label at fault, and what to do. The order is a fault only where nothing else
    is."""
    if list(labels) == list(names):
        return
    missing = [name for name in names if name not in labels]
    did_you_mean = suggester(missing)
    meant = {label: did_you_mean(label) for label in labels if label and label not in names}
    for label, count in Counter(labels).items():
        if not label:
            yield "column-nameless", label, NAMELESS + ("" if labels[0] else ROW_NUMBERS)
        elif label not in names:
            advice = f"{meant[label]} Fix its name, remove it or add it to {schema}."
            yield "column-unknown", label, f"this column is not in the schema.{advice}"
        elif count > 1:
            yield "column-twice", label, "the first line names this column twice. Remove one."
    missing = [name for name in missing if f" Did you mean {name!r}?" not in meant.values()]
    if len(missing) == 1:
        message = "this column is missing from the first line. Put it back."
        yield "column-missing", missing[0], message
    elif missing:
        message = f"columns are missing here: {', '.join(missing)}. Put them back."
        yield "column-missing", "", message
    if sorted(labels) == sorted(names):
        advice = f"Put them in this one: {','.join(names)}"
        yield "column-order", "", f"the columns are not in the order of {schema}. {advice}"
