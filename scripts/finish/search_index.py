"""Each search index as a script too: a page opened as a file may run one, not fetch one."""

from pathlib import Path

INDEXES = ("search/search_index.json", "search.json")


def write_index_scripts(folder: Path) -> None:
    for name in INDEXES:
        if (path := folder / name).is_file():
            content = f"var __index={path.read_text(encoding='utf-8')};\n"
            path.with_suffix(".js").write_text(content, encoding="utf-8", newline="")
