import pytest
from lxml import html

from scripts.render.chart_html import chart_html
from scripts.render.pages import Page, Site
from tests.charts.conftest import NAMES, UNLINKED


@pytest.fixture
def figure(data):
    """A chart as a page at some address shows it."""
    return lambda name, url: chart_html(Page(data, url, Site()), name)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("url", "up"), [("index.html", ""), ("records/releases/x.html", "../../")])
def test_links_of_marks_start_from_the_page(name, url, up, figure):
    marks = html.fromstring(figure(name, url)).findall(".//g[@class='marks']/a")

    assert bool(marks) is (name not in UNLINKED)
    assert all(link.get("href").startswith(f"{up}records/") for link in marks)


@pytest.mark.parametrize("name", NAMES)
def test_the_picture_its_figures_and_its_files_stand_together(name, figure, stored):
    shown = html.fromstring(figure(name, "index.html"))

    files = [link.get("href") for link in shown.findall(".//p[@class='downloads-row']/a")]
    tables = shown.findall(".//details//table")
    assert files[:2] == [f"data/charts/{name}.png", f"data/charts/{name}.svg"]
    assert all(address.endswith(".csv") for address in files[2:])
    assert len(files) > 2
    assert len(tables) == len(stored[name]["figures"])
    rows = sum(len(figures["rows"]) for figures in stored[name]["figures"])
    assert len(shown.findall(".//details//tbody/tr")) == rows


@pytest.mark.parametrize("name", NAMES)
def test_every_mark_is_also_a_link_in_the_table(name, figure):
    shown = html.fromstring(figure(name, "index.html"))
    in_table = {link.get("href") for link in shown.findall(".//details//a")}
    marks = {link.get("href") for link in shown.findall(".//g[@class='marks']/a")}

    assert marks <= in_table


def test_figures_have_their_anchors_elsewhere(figure):
    shown = html.fromstring(figure("prisoner_estimates", "datasets/context.html"))

    assert shown.findall(".//details//tr[@id]") == []
