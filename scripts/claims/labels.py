"""What a reader sees for a coded value, as the schemas say it."""

from scripts.load import load_schema


def label(table: str, column: str, code: str) -> str:
    """The label of a code; the code itself where the schema has none."""
    return load_schema(table).field(column).labels.get(code, code)
