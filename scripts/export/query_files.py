"""The queries of a package as published: the authored files, and the cut at a day."""

from collections.abc import Mapping
from pathlib import Path

from scripts.claims.as_of import as_of_script
from scripts.claims.queries import all_views
from scripts.model import Dataset, Schema
from scripts.paths import QUERIES

AS_OF = "as_of.sql"


def write_queries(dataset: Dataset, schemas: Mapping[str, Schema], folder: Path) -> None:
    """Copy them byte for byte into `queries/`; nothing where the dataset has none."""
    authored = dataset.folder / QUERIES
    if not authored.is_dir():
        return
    for file in sorted(authored.rglob("*.sql")):
        copy = folder / QUERIES / file.relative_to(authored)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(file.read_bytes())
    script = as_of_script(schemas, all_views(authored))
    (folder / QUERIES / AS_OF).write_text(script, encoding="utf-8")
