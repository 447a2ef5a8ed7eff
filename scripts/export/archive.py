"""One ZIP per package, the same to the byte whenever the data is the same."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from scripts.export.templates import TEMPLATES
from scripts.load.folders import QUERIES
from scripts.model import Dataset, Schema

FILES = ("README.md", "codebook.md", "LICENSE.md", "CITATION.cff")


def write_archive(
    dataset: Dataset, descriptor: Mapping[str, Any], schemas: Sequence[Schema], folder: Path
) -> Path:
    """Everything in one file: data, descriptor, README, codebook, licence, citation, changes."""
    words = {
        "package": descriptor,
        "schemas": schemas,
        "has_queries": (folder / QUERIES).is_dir(),
        "quote": lambda text: json.dumps(text, ensure_ascii=False),
    }
    members = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
    members |= {
        name: TEMPLATES.get_template(f"{name}.jinja").render(words).encode() for name in FILES
    }
    members["CHANGELOG.md"] = (dataset.folder / "CHANGELOG.md").read_bytes()
    path = folder / f"{dataset.name}.zip"
    with ZipFile(path, "w") as archive:
        for name in sorted(members):
            member = ZipInfo(name)
            member.compress_type = ZIP_DEFLATED
            member.external_attr = 0o644 << 16
            archive.writestr(member, members[name])
    return path
