"""Start a new dataset with files that explain themselves."""

import re
from pathlib import Path

from scripts.gate.quoting import excerpt
from scripts.paths import SCHEMAS, short_path
from scripts.problems import WrongUse

NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
LONGEST = 60
TEMPLATES = Path(__file__).parent
"""In them NAME stands for the name of the dataset."""


def new_dataset(name: str, datasets: Path, schemas: Path = SCHEMAS) -> list[Path]:
    """Write a dataset of one empty table, and its schema; WrongUse where the name won't do."""
    if not NAME.fullmatch(name) or len(name) > LONGEST:
        raise WrongUse(
            f"{excerpt(name)} is not a name like border_crossings: small letters, digits and _,"
            f" and at most {LONGEST} of them"
        )
    files = {
        "datapackage.yaml": datasets / name / "datapackage.yaml",
        "CHANGELOG.md": datasets / name / "CHANGELOG.md",
        "table.csv": datasets / name / "data" / f"{name}.csv",
        "schema.yaml": schemas / f"{name}.yaml",
    }
    taken = [path for path in files.values() if path.exists()]
    if taken:
        raise WrongUse(f"{short_path(taken[0])} is already there. Choose another name")
    for template, path in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        text = (TEMPLATES / template).read_text(encoding="utf-8")
        path.write_text(text.replace("NAME", name), encoding="utf-8")
    return list(files.values())
