import pytest
from lxml import html

from scripts.render.chart_html import chart_html
from scripts.render.pages import Page, Site
from tests.charts.conftest import NAMES, UNLINKED


@pytest.fixture
def figure(data):
    """A chart as a page at some address shows it."""
    return lambda name, url: html.fromstring(chart_html(Page(data, url, Site()), name))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("url", "up"), [("index.html", ""), ("records/releases/x.html", "../../")])
def test_addresses_start_from_the_page(name, url, up, figure):
    shown = figure(name, url)
    marks = [link.get("href") for link in shown.findall(".//svg[@class='marks']/a")]
    (wide,), (narrow,) = shown.findall(".//source"), shown.findall(".//img")

    assert bool(marks) is (name not in UNLINKED)
    assert all(address.startswith(f"{up}records/") for address in marks)
    assert wide.get("srcset") == f"{up}data/charts/{name}-wide.svg"
    assert narrow.get("src") == f"{up}data/charts/{name}-narrow.svg"


@pytest.mark.parametrize("name", NAMES)
def test_the_picture_stands_once_and_keeps_its_place_free(name, figure, stored):
    shown = figure(name, "index.html")
    (image,), (source,) = shown.findall(".//img"), shown.findall(".//source")

    assert shown.findall(".//text") == []
    assert [int(source.get(side)) for side in ("width", "height")] == stored[name]["wide"]
    assert [int(image.get(side)) for side in ("width", "height")] == stored[name]["narrow"]
    assert image.get("alt") == f"{stored[name]['title']}. {stored[name]['subject']}."


@pytest.mark.parametrize("name", NAMES)
def test_the_figures_and_the_files_stand_under_the_picture(name, figure, stored):
    shown = figure(name, "index.html")
    files = [link.get("href") for link in shown.findall(".//p[@class='downloads-row']/a")]

    pictures = [f"data/charts/{name}{end}" for end in (".png", "-square.png", ".svg")]
    assert files[:3] == pictures
    assert files[3:]
    assert all(address.endswith(".csv") for address in files[3:])
    rows = sum(len(figures["rows"]) for figures in stored[name]["figures"])
    assert len(shown.findall(".//details//tbody/tr")) == rows
    assert len(shown.findall(".//details//table")) == len(stored[name]["figures"])


def test_the_caption_to_copy_says_all_that_stands_around_the_picture(figure, stored):
    shown, known = figure("timeline", "index.html"), stored["timeline"]
    caption = shown.find(".//details[@class='caption']/p").text
    reading = shown.find(".//p[@class='note']").text

    parts = [f"{known['title']}.", f"{known['subject']}.", reading, known["credit"]]
    assert caption == " ".join(parts)


@pytest.mark.parametrize("name", NAMES)
def test_every_mark_is_also_a_link_in_the_table(name, figure):
    shown = figure(name, "index.html")
    in_table = {link.get("href") for link in shown.findall(".//details//a")}
    marks = {link.get("href") for link in shown.findall(".//svg[@class='marks']/a")}

    assert marks <= in_table


def test_figures_have_their_anchors_elsewhere(figure):
    shown = figure("prisoner_estimates", "datasets/context.html")

    assert shown.findall(".//details//tr[@id]") == []
