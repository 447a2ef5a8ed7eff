"""A small published folder made by the real exporter, and the macros that read it."""

import csv
import shutil
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import SimpleNamespace

import pandas as pd
import pytest
from lxml import html

from scripts.derive.action_dates import action_dates
from scripts.derive.release_headlines import release_headlines
from scripts.export import kept_work
from scripts.export.package_files import export
from scripts.export.published import read_rows
from scripts.load.datasets import load_dataset
from scripts.load.folders import CHANGELOG, all_folders
from scripts.load.frames import authored_tables
from scripts.load.schemas import load_schema
from scripts.model import AUTHORITIES, Dataset, Schema, Table
from scripts.render import define_env, pages

Rows = list[Mapping[str, str]]

COMPUTED = {"release_headlines": release_headlines, "action_dates": action_dates}
GIVEN = {
    "key_figures": "releases",
    "easings_after_releases": "releases",
    "packages_by_definition": "sanctions_packages",
    "timeline": "sanctions_packages",
    "claim_results": "claims",
    "claim_answers": "claims",
    "finding_results": "claims",
}
USUAL = {
    "releases": {"date": "2024-09-04", "date_kind": "decree_signed", "adds_to_totals": "TRUE"},
    "release_counts": {
        "counter": "government_of_belarus",
        "category": "people_released",
        "qualifier": "exact",
        "scope": "whole_release",
        "headline": "FALSE",
    },
    "sanctions_actions": {"body": "EU", "direction": "expand", "status": "in_force"},
    "precedent_releases": {"qualifier": "exact", "date": "2008-08-16", "adds_to_totals": "TRUE"},
    "claims": {"topic": "count", "testable": "yes", "made_date": "2024-09"},
    "context_events": {"date": "2024-09-01"},
    "prisoner_estimates": {"qualifier": "exact", "preferred": "TRUE"},
    "sources": {
        "publisher": "Viasna",
        "title": "A title",
        "language": "en",
        "kind": "ngo",
        "grade": "primary",
        "grade_reason": "issuing_body",
        "read_at": "original",
        "read_date": "2026-11",
        "listed_in_belarus": "unknown",
    },
}
"""Cells that a test only names where it is about them; all others are empty."""


def write_rows(path: Path, schema: Schema, rows: Rows) -> None:
    columns = [field.name for field in schema.fields]
    usual = USUAL.get(schema.name, {})
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows({**usual, **row} for row in rows)


def publish(folder: Path, tables: Mapping[str, Rows]) -> Path:
    """Publish all packages with only the rows given."""
    datasets = [with_rows(real, folder / "datasets" / real.name, tables) for real in loaded()]
    sources = [source for dataset in datasets for source in dataset.sources]
    rows = {source.schema.name: read_rows(source.path) for source in sources}
    authored = authored_tables(datasets, rows)
    frames = {name: table.frame for name, table in authored.items()}
    derived = {}
    for name, function in COMPUTED.items():
        schema = load_schema(name)
        frame = function(frames)[[field.name for field in schema.fields]]
        derived[name] = Table(authored_home(name), schema, frame)
    for name, dataset in GIVEN.items():
        schema = load_schema(name)
        columns = [field.name for field in schema.fields]
        frame = pd.DataFrame(tables.get(name, []), columns=columns, dtype=object).fillna("")
        derived[name] = Table(dataset, schema, frame)
    export(datasets, derived, folder / "data", lambda packages: "0.0.0-dev", {})
    return folder / "data"


@cache
def loaded() -> tuple[Dataset, ...]:
    return tuple(map(load_dataset, all_folders()))


def with_rows(dataset: Dataset, folder: Path, tables: Mapping[str, Rows]) -> Dataset:
    """Without queries, which need tables that are not computed here."""
    folder.mkdir(parents=True)
    shutil.copyfile(dataset.folder / CHANGELOG, folder / CHANGELOG)
    sources = []
    for source in dataset.sources:
        name = source.schema.name
        if name not in AUTHORITIES:
            source = replace(source, path=folder / source.path.name)
            write_rows(source.path, source.schema, tables.get(name, []))
        sources.append(source)
    return replace(dataset, folder=folder, sources=tuple(sources))


def authored_home(name: str) -> str:
    return {"release_headlines": "releases", "action_dates": "sanctions_packages"}[name]


class Site:
    """The macros as a page with some address sees them."""

    def __init__(self, repository: str = "", address: str = "") -> None:
        self.env = SimpleNamespace(
            conf={
                "site_name": "Sanctions and releases",
                "site_url": address,
                "extra": {"repository": repository},
            },
            page=SimpleNamespace(url="index.html"),
            macro=lambda function, name: setattr(self, name, function),
        )
        define_env(self.env)

    def at(self, url: str) -> "Site":
        self.env.page.url = url
        return self


@pytest.fixture
def site(tmp_path, tmp_path_factory, monkeypatch) -> Callable[..., Site]:
    """`site(releases=[…]).at("records/releases/x.html").record("releases", "x")`"""
    monkeypatch.setattr(kept_work, "KEPT", tmp_path_factory.getbasetemp() / "kept")

    def make(repository: str = "", address: str = "", **tables: Rows) -> Site:
        shutil.rmtree(tmp_path / "datasets", ignore_errors=True)
        monkeypatch.setattr(pages, "PUBLISHED", publish(tmp_path, tables))
        return Site(repository, address)

    return make


@pytest.fixture
def real_site(exported, monkeypatch) -> Site:
    monkeypatch.setattr(pages, "PUBLISHED", exported)
    return Site()


def read(text: str) -> html.HtmlElement:
    return html.fragment_fromstring(text, create_parent="main")


def words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


@pytest.fixture
def parsed() -> Callable[[str], html.HtmlElement]:
    """The elements of a macro's HTML."""
    return read


@pytest.fixture
def said() -> Callable[[str], str]:
    """The text of a macro's HTML, with single spaces."""
    return lambda text: words(read(text))
