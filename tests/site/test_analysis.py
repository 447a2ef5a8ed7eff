"""Every table of the analysis stands on a page with how it is read; its picture on one alone."""

import re

import pytest

from scripts.charts import CHARTS
from scripts.derive import DERIVED
from scripts.load.schemas import load_schema
from scripts.render.tables import TURN

READ = [one.name for one in DERIVED if TURN in load_schema(one.name).description]
DRAWN = [chart.__name__ for chart in CHARTS if chart.__name__ in READ]


@pytest.fixture(scope="module")
def pages(root):
    """The answer and the pages of the analysis, as written."""
    names = ("answers.md", "analysis*.md")
    paths = sorted(path for name in names for path in (root / "docs").glob(name))
    return "\n".join(path.read_text(encoding="utf-8") for path in paths)


@pytest.mark.parametrize("name", READ)
def test_each_table_is_shown_with_how_it_is_read(name, pages):
    assert f'{{{{ reading("{name}") }}}}' in pages


@pytest.mark.parametrize("name", DRAWN)
def test_each_picture_of_such_a_table_is_shown_once(name, root, pages):
    datasets = sorted((root / "docs" / "datasets").glob("*.md"))
    written = pages + "".join(path.read_text(encoding="utf-8") for path in datasets)

    assert written.count(f'{{{{ chart("{name}") }}}}') == 1


def test_no_table_is_shown_twice(pages):
    shown = re.findall(r"\{\{ table\(.*?\) \}\}", pages)

    assert len(set(shown)) == len(shown)


def test_the_six_tables_of_the_analysis_are_among_them():
    assert {
        *("release_intervals", "easings_after_releases", "release_rate"),
        *("timing_test", "packages_by_definition", "prisoner_stock_and_flow"),
    } <= set(READ)
