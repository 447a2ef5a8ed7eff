import json
import shutil
from collections.abc import Mapping
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from scripts.addresses import charts_path
from scripts.charts import CHARTS, TRANSLATED, draw_charts
from scripts.export.published import Published
from scripts.words.languages import languages
from tests.shared import made_once

NAMES = [chart.__name__ for chart in CHARTS]
UNLINKED = {
    *("release_intervals", "release_rate", "timing_test", "prisoner_stock_and_flow"),
    *("timing_curve", "package_curve", "people_curve", "event_study"),
}
"""Pictures of sums, distances and tests: no mark of theirs is a single dated row."""
FORMS = ("wide", "narrow")
DRAWN = [*product(NAMES, FORMS)]
DRAWN_IN_OTHERS = [*product((chart.__name__ for chart in TRANSLATED), FORMS, languages())]


@pytest.fixture(scope="session")
def folder(tmp_path_factory, exported) -> Path:
    """The real data, exported and drawn once."""

    def draw(folder: Path) -> None:
        shutil.copytree(exported, folder, dirs_exist_ok=True)
        draw_charts(Published.read(folder))

    return made_once(tmp_path_factory, "drawn", draw)


@pytest.fixture(scope="session")
def data(folder) -> Published:
    return Published.read(folder)


@pytest.fixture(scope="session")
def stored(folder) -> Mapping[str, Mapping[str, Any]]:
    """What each chart hands to pages beside its files."""
    return {
        name: json.loads((folder / "charts" / f"{name}.json").read_text(encoding="utf-8"))
        for name in NAMES
    }


@pytest.fixture(scope="session")
def drawings(folder) -> Mapping[tuple[str, ...], etree._Element]:
    """The files that pages show, by chart and form, and by language where it is not English."""
    english = {(name, form): folder / "charts" / f"{name}-{form}.svg" for name, form in DRAWN}
    others = {
        (name, form, language): folder / charts_path(language) / f"{name}-{form}.svg"
        for name, form, language in DRAWN_IN_OTHERS
    }
    return {key: etree.parse(path).getroot() for key, path in {**english, **others}.items()}
