"""One ZIP per package and one with all, the same to the byte whenever the data is the same."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from scripts.export.descriptor import DESCRIPTOR
from scripts.export.templates import TEMPLATES
from scripts.load.folders import CHANGELOG
from scripts.model import Dataset, Field
from scripts.paths import QUERIES

FILES = ("README.md", "codebook.md", "LICENSE.md", "CITATION.cff")


def write_archive(dataset: Dataset, descriptor: Mapping[str, Any], folder: Path) -> None:
    """Everything in one file: data, descriptor, README, codebook, licence, citation, changes."""
    members = {**files_in(folder), **texts(descriptor, has_queries=(folder / QUERIES).is_dir())}
    members[CHANGELOG] = (dataset.folder / CHANGELOG).read_bytes()
    write_zip(members, folder / f"{dataset.name}.zip")


def write_whole(datasets: Sequence[Dataset], folder: Path) -> None:
    """All that is published in one file: every dataset in every format, and the database."""
    umbrella = json.loads((folder / DESCRIPTOR).read_text(encoding="utf-8"))
    published = {name: made for name, made in files_in(folder).items() if not name.endswith(".zip")}
    changelogs = {
        f"{dataset.name}/{CHANGELOG}": (dataset.folder / CHANGELOG).read_bytes()
        for dataset in datasets
    }
    members = {**published, **changelogs, **texts(umbrella, has_queries=False)}
    write_zip(members, folder / f"{umbrella['name']}.zip")


def files_in(folder: Path) -> dict[str, bytes]:
    paths = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def texts(descriptor: Mapping[str, Any], has_queries: bool) -> dict[str, bytes]:
    words = {
        "package": descriptor,
        "fields_of": lambda resource: [*map(Field.of, resource["schema"]["fields"])],
        "has_queries": has_queries,
        "quote": lambda text: json.dumps(text, ensure_ascii=False),
    }
    return {name: TEMPLATES.get_template(f"{name}.jinja").render(words).encode() for name in FILES}


def write_zip(members: Mapping[str, bytes], path: Path) -> None:
    """The descriptor lies at the top, where programs look for it."""
    with ZipFile(path, "w") as archive:
        for name in sorted(members):
            member = ZipInfo(name)
            member.compress_type = ZIP_DEFLATED
            member.external_attr = 0o644 << 16
            archive.writestr(member, members[name])
