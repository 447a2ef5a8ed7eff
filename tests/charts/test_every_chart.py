"""What holds for each picture, however many there will be."""

import re
from collections import Counter
from itertools import combinations

import pytest
from lxml import etree

from scripts.addresses import initial, record_path, sources_path
from scripts.charts import draw_charts
from scripts.charts.label_placing import Box
from scripts.charts.palette import LINE, PAGE, PRINTED
from scripts.export.published import Published
from tests.charts.conftest import FORMS, NAMES, UNLINKED

every_drawing = [(name, form) for name in NAMES for form in FORMS]


@pytest.fixture(params=every_drawing, ids="-".join)
def drawing(request, stored):
    name, form = request.param
    return etree.fromstring(stored[name][form])


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("form", FORMS)
def test_a_drawing_is_one_image_named_and_described_in_full(name, form, stored):
    image = etree.fromstring(stored[name][form]).find("svg")

    named = [image.find(part) for part in ("title", "desc")]
    assert image.get("role") == "img"
    assert image.get("aria-labelledby").split() == [part.get("id") for part in named]
    assert [part.text for part in named] == [stored[name]["title"], stored[name]["description"]]


def test_no_two_parts_of_any_drawings_have_one_id(stored):
    pages = "".join(stored[name][form] for name, form in every_drawing)
    ids = re.findall(r' id="([^"]+)"', pages)

    assert len(ids) == len(set(ids)) == 4 * len(NAMES)


def test_a_drawing_has_no_size_style_or_address_of_another_host(drawing):
    text = etree.tostring(drawing, encoding="unicode")

    assert not {"width", "height", "style"} & set(drawing.keys())
    assert not re.search(r"\sstyle=|https?:|//|url\(|<style|<script|data:", text)


def test_every_colour_of_a_drawing_is_one_of_the_page(drawing):
    colours = {node.get(paint) for node in drawing.iter() for paint in ("fill", "stroke")}

    assert colours - {None, "none"} <= set(PRINTED)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", NAMES)
def test_every_mark_has_a_name_and_leads_to_a_page_of_the_site(name, form, stored, data):
    pages = {
        record_path(table, row[data.tables[table].schema.key])
        for table in ("releases", "sanctions_actions")
        for row in data.tables[table].rows
    }
    entries = {
        f"{sources_path(initial(row))}#{row['source_id']}" for row in data.tables["sources"].rows
    }
    links = etree.fromstring(stored[name][form]).findall(".//a")

    assert bool(links) is (name not in UNLINKED)
    assert {link.get("href") for link in links} <= pages | entries
    assert all(link.get("aria-label") == link.findtext("title") != "" for link in links)


def test_links_are_beside_the_image_since_what_is_inside_has_no_names(drawing):
    assert drawing.find("svg").findall(".//a") == []


def test_words_stay_apart_where_a_browser_shows_no_picture(drawing):
    assert {word.tail for word in drawing.iter("text")} == {"\n"}


@pytest.mark.parametrize("name", NAMES)
def test_both_drawings_show_the_same_marks(name, stored):
    wide, narrow = (etree.fromstring(stored[name][form]) for form in FORMS)

    assert links(wide) == links(narrow)
    assert marks(wide) == marks(narrow)


def links(drawing):
    return sorted(link.get("aria-label") for link in drawing.iter("a"))


def marks(drawing):
    """How many shapes of each paint there are, without the lines and grounds of the surface."""
    painted = [
        (shape.tag, shape.get("fill"), shape.get("stroke"))
        for shape in drawing.find("svg").iter("line", "path", "rect", "circle")
    ]
    ground = {("line", None, LINE), ("rect", PAGE, None)}
    return Counter(mark for mark in painted if mark not in ground)


def test_no_words_lie_on_other_words(drawing):
    boxes = {word: box(word) for word in drawing.iter("text")}
    collisions = [
        (one.text, other.text)
        for one, other in combinations(boxes, 2)
        if boxes[one].meets(boxes[other])
    ]

    assert collisions == []


def test_no_words_run_out_of_the_drawing(drawing):
    width = float(drawing.get("viewBox").split()[2])
    boxes = {word.text: box(word) for word in drawing.iter("text")}
    cut = [words for words, one in boxes.items() if one.left < -1 or one.right > width + 1]

    assert cut == []


def box(word):
    """Where the letters lie; they are half as wide as tall, and in wide fonts a little more."""
    x, y, size = float(word.get("x")), float(word.get("y")), float(word.get("font-size")[:-2])
    wide = 0.55 * size * len(word.text)
    left = x - wide * {"start": 0, "middle": 0.5, "end": 1}[word.get("text-anchor")]
    return Box(left, y - 0.75 * size, left + wide, y + 0.1 * size)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", ["released_cumulative", "packages_by_definition"])
def test_a_running_total_never_falls_and_never_goes_back(name, form, stored):
    drawn = etree.fromstring(stored[name][form]).iterfind("svg/path[@stroke-width]")
    totals = [line.get("d") for line in drawn if line.get("d").count("L") > 4]

    assert totals
    for total in totals:
        places = [tuple(map(float, place.split(","))) for place in total[1:].split("L")]
        assert places == sorted(places, key=lambda place: (place[0], -place[1]))


@pytest.mark.parametrize("name", NAMES)
def test_the_figures_under_a_picture_are_rows_that_exist(name, stored, data):
    for figures in stored[name]["figures"]:
        table = data.tables[figures["table"]]

        assert set(figures["rows"]) <= set(table.by_id)
        assert {table.schema.field(column).name for column in figures["columns"]}
        assert figures["rows"]


@pytest.mark.parametrize("name", NAMES)
def test_a_download_stands_alone_and_names_its_source(name, folder, stored, data):
    text = (folder / "charts" / f"{name}.svg").read_text(encoding="utf-8")
    image = etree.fromstring(text.encode())
    words = " ".join(" ".join(image.itertext()).split())

    assert not re.search(r"var\(|href|class=|style=", text)
    assert image.get("viewBox") == f"0 0 {image.get('width')} {image.get('height')}"
    for figures in stored[name]["figures"]:
        package = data.packages[data.tables[figures["table"]].dataset]
        assert f"version {package['version']}" in words
        assert package["licenses"][0]["title"] in words


@pytest.mark.parametrize("name", NAMES)
def test_the_bitmap_is_a_png_of_twice_the_size(name, folder):
    svg = etree.parse(folder / "charts" / f"{name}.svg").getroot()
    head = (folder / "charts" / f"{name}.png").read_bytes()[:24]

    assert head.startswith(b"\x89PNG\r\n\x1a\n")
    sizes = [int.from_bytes(head[at : at + 4], "big") for at in (16, 20)]
    assert sizes == [2 * int(svg.get("width")), 2 * int(svg.get("height"))]


def test_drawing_twice_gives_the_same_bytes(folder):
    before = {path.name: path.read_bytes() for path in (folder / "charts").iterdir()}
    draw_charts(Published.read(folder))
    after = {path.name: path.read_bytes() for path in (folder / "charts").iterdir()}

    assert before == after
