"""Code of others that the site serves: from the folder where `make setup` puts it."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from scripts.paths import LIBRARIES, short_path
from scripts.problems import InvalidData, Problem


@dataclass(frozen=True, slots=True)
class Library:
    """`files` are its code and the licence that every copy must have beside it; `served` is where
    they lie in the site."""

    name: str
    files: tuple[str, ...]
    served: Path
    folder: Path = LIBRARIES

    def serve(self, site: Path, pages: Sequence[Path]) -> None:
        """Put it into the site. InvalidData where a file that the pages need is not installed."""
        paths = [self.folder / self.name / name for name in self.files]
        problems = [
            Problem(
                file=page,
                message=f"needs {short_path(path)}, which is not there. Run `make setup`.",
            )
            for page in pages
            for path in paths
            if not path.is_file()
        ]
        if problems:
            raise InvalidData("site", problems)
        (site / self.served).mkdir(parents=True, exist_ok=True)
        for path in paths:
            shutil.copyfile(path, site / self.served / path.name)


SQLITE = Library(
    "sql.js", ("dist/sql-wasm.js", "dist/sql-wasm.wasm", "LICENSE"), Path("assets/sqlite")
)
MATCHING = Library("minisearch", ("dist/umd/index.js", "LICENSE.txt"), Path("assets/minisearch"))
"""Finds words in texts, for the search. In November 2026 the page that somebody meant was among the
first three for all 111 of `tests/browser/queries.yaml`, on which the ranking was tuned, and with
Pagefind 1.5.2 as it comes for 60. Pagefind would also need WebAssembly in the policy of every page,
and a server."""
