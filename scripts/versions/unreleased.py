"""What has to be said of a change before it can be released: a line in the changelog."""

from collections.abc import Iterator, Sequence

from scripts.claims.reviews import REVIEWED_ON
from scripts.load.changelogs import HEADING, UNRELEASED
from scripts.load.folders import CHANGELOG
from scripts.model import Dataset, Source
from scripts.problems import Problem
from scripts.versions.edition import Edition, Grid
from scripts.versions.losses import authored_grid


def unreleased_problems(
    datasets: Sequence[Dataset], released: Edition, version: str
) -> Iterator[Problem]:
    """Datasets whose tables are not those of the newest version, with a changelog that says nothing
    of it."""
    for dataset in datasets:
        changed = [
            source.path.name
            for source in dataset.sources
            if is_changed(source, released.tables.get(source.schema.name))
        ]
        path = dataset.folder / CHANGELOG
        first = HEADING.search(path.read_text(encoding="utf-8"))
        if changed and (first is None or first[1] != UNRELEASED):
            yield Problem(
                file=path,
                kind="unmoved-date",
                message=f"{', '.join(changed)}: not as in version {version}, and no line says why."
                f" Write above the other headings: `## {UNRELEASED}`, an empty line, and"
                " `- YYYY-MM-DD: which row, what was changed, and by which source`.",
            )


def is_changed(source: Source, released: Grid | None) -> bool:
    """Whether a row or a column differs; columns that are computed at the end are not authored.

    What people have judged follows from other rows, and has its own date in each row.
    """
    now = authored_grid(source)
    if REVIEWED_ON in now.columns:
        return False
    if released is None:
        return True
    if released.columns[: len(now.columns)] != now.columns:
        return True
    before = {
        row: {column: cells[column] for column in now.columns}
        for row, cells in released.rows.items()
    }
    return before != now.rows
