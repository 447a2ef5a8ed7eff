"""What holds for each picture, however many there will be."""

import re
from collections import Counter
from dataclasses import replace
from itertools import combinations

import pytest
from lxml import etree

from scripts import charts
from scripts.addresses import initial, record_path, sources_path
from scripts.charts import draw_charts
from scripts.charts.label_placing import Box
from scripts.charts.lettering import BOLD, REGULAR, width
from scripts.charts.palette import LIGHT, LINE
from scripts.charts.release_rate import release_rate
from scripts.charts.svg import page_file
from scripts.charts.timeline import timeline
from scripts.export import kept_work
from scripts.export.published import Published
from scripts.problems import InvalidData
from tests.charts.conftest import DRAWN, DRAWN_IN_OTHERS, FORMS, NAMES, UNLINKED

READERS_FONT = {REGULAR: (1.13, 1.15), BOLD: (1.18, 1.26)}
"""How much wider a reader's letters can be than those of the font that comes with the project:
DejaVu Sans is, where a machine has no Arial and nothing like it. Its digits are wider still."""
SMALLEST = 11


@pytest.fixture(params=[*DRAWN, *DRAWN_IN_OTHERS], ids="-".join)
def drawing(request, drawings):
    return drawings[request.param]


@pytest.mark.parametrize("name", NAMES)
def test_the_title_is_a_finding_about_belarus_that_people_have_judged(name, stored, data):
    finding = f"chart-{name.replace('_', '-')}"
    reviewed = data.tables["finding_reviews"].by_id[finding]["sentence"]

    assert f"{stored[name]['title']}." == reviewed
    assert "Belarus" in reviewed
    assert data.tables["findings"].by_id[finding]["place"] == "chart"


@pytest.mark.parametrize("name", NAMES)
def test_how_to_read_it_stands_in_the_schema_of_its_table(name, data):
    assert data.tables[name].schema.chart["reading"]


def test_a_drawing_has_no_size_and_asks_nobody_for_anything(drawing):
    text = etree.tostring(drawing, encoding="unicode").replace("http://www.w3.org/2000/svg", "")

    assert not {"width", "height", "style"} & set(drawing.keys())
    assert not re.search(r"\sstyle=|https?:|//|url\(|<script|data:|href", text)


def test_every_colour_of_a_drawing_has_one_in_each_scheme(drawing):
    colours = {node.get(paint) for node in drawing.iter() for paint in ("fill", "stroke")}

    assert colours - {None, "none"} <= set(LIGHT)


@pytest.mark.parametrize("name", NAMES)
def test_every_mark_has_a_name_and_leads_to_a_page_of_the_site(name, stored, data):
    pages = {
        record_path(table, row[data.tables[table].schema.key])
        for table in ("releases", "sanctions_actions")
        for row in data.tables[table].rows
    }
    entries = {
        f"{sources_path(initial(row))}#{row['source_id']}" for row in data.tables["sources"].rows
    }
    links = etree.fromstring(stored[name]["links"] or "<svg/>").findall("a")

    assert bool(links) is (name not in UNLINKED)
    assert {link.get("href") for link in links} <= pages | entries
    assert all(link.findtext("title") for link in links)


@pytest.mark.parametrize("name", NAMES)
def test_both_drawings_show_the_same_marks(name, drawings):
    wide, narrow = (marks(drawings[name, form]) for form in FORMS)

    assert wide == narrow


def marks(drawing):
    """How many shapes of each paint there are, without the lines of the surface and the rules that
    lead up to names."""
    painted = [
        (shape.tag, shape.get("fill"), shape.get("stroke"))
        for shape in drawing.iter("{*}line", "{*}path", "{*}rect", "{*}circle")
        if not shape.get("stroke-dasharray", "").startswith("4,")
    ]
    ground = {("{http://www.w3.org/2000/svg}line", None, LINE)}
    return Counter(mark for mark in painted if mark not in ground)


def test_no_words_lie_on_other_words(drawing):
    boxes = {word: box(word) for word in drawing.iter("{*}text")}
    collisions = [
        (one.text, other.text)
        for one, other in combinations(boxes, 2)
        if boxes[one].meets(boxes[other])
    ]

    assert collisions == []


def test_no_words_leave_the_drawing(drawing):
    assert words_cut(drawing) == []


def words_cut(drawing):
    _, _, right, bottom = map(float, drawing.get("viewBox").split())
    boxes = {word.text: box(word) for word in drawing.iter("{*}text")}
    return [
        words
        for words, one in boxes.items()
        if one.left < 0 or one.top < 0 or one.right > right or one.bottom > bottom
    ]


@pytest.mark.parametrize("chart", [timeline, release_rate])
def test_a_release_of_many_more_people_has_room(chart, data):
    table = data.tables[chart.__name__]
    counts = [field.name for field in table.schema.fields if field.unit == "people"]
    rows = tuple({**row, **{one: fourfold(row[one]) for one in counts}} for row in table.rows)
    larger = {**data.tables, table.name: replace(table, rows=rows)}
    picture = chart(replace(data, tables=larger))

    drawn = (etree.fromstring(page_file(one)) for one in (picture.wide, picture.narrow))
    assert [*map(words_cut, drawn)] == [[], []]


def fourfold(cell):
    return str(4 * int(cell)) if cell else ""


def box(word):
    """Where the letters lie, from the tops of capitals to the ends of tails."""
    x, y, size = (float(word.get(name).removesuffix("px")) for name in ("x", "y", "font-size"))
    weight = BOLD if word.get("font-weight") else REGULAR
    wide = sum(
        READERS_FONT[weight][letter.isdigit()] * width(letter, size, weight) for letter in word.text
    )
    left = x - wide * {"start": 0, "middle": 0.5, "end": 1}[word.get("text-anchor")]
    return Box(left, y - 0.74 * size, left + wide, y + 0.21 * size)


def test_words_are_large_enough_on_a_phone(drawing):
    sizes = {float(word.get("font-size")[:-2]) for word in drawing.iter("{*}text")}

    assert min(sizes) >= SMALLEST


@pytest.mark.parametrize("name", NAMES)
def test_on_the_smallest_phone_a_narrow_drawing_is_hardly_shrunk(name, stored):
    width, _ = stored[name]["narrow"]

    assert width <= 344


@pytest.mark.parametrize("form", FORMS)
def test_a_running_total_never_falls_and_never_goes_back(form, drawings):
    drawn = drawings["released_cumulative", form].iterfind("{*}path[@stroke-width]")
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
def test_a_picture_for_a_newspaper_stands_alone_and_names_its_source(name, folder, stored, data):
    text = (folder / "charts" / f"{name}.svg").read_text(encoding="utf-8")
    words = " ".join(" ".join(etree.fromstring(text.encode()).itertext()).split())

    assert not re.search(r"var\(|href|class=|style=", text)
    assert words.startswith(stored[name]["title"])
    assert stored[name]["credit"] in words
    for figures in stored[name]["figures"]:
        package = data.packages[data.tables[figures["table"]].dataset]
        assert f"{package['title']}, version {package['version']}" in words
        assert package["licenses"][0]["title"] in words


@pytest.mark.parametrize("name", NAMES)
def test_words_are_large_enough_in_a_newspaper(name, folder):
    drawn = etree.parse(folder / "charts" / f"{name}.svg").find("{*}g")
    scale = float(drawn.get("transform").rpartition("scale(")[2][:-1])
    sizes = {float(word.get("font-size")[:-2]) for word in drawn.iter("{*}text")}

    assert min(sizes) * scale >= SMALLEST - 0.1


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("end", "size"), [("", [1200, 675]), ("-square", [1080, 1080])])
def test_the_bitmaps_are_pngs_of_the_sizes_of_newspapers(name, end, size, folder):
    head = (folder / "charts" / f"{name}{end}.png").read_bytes()[:24]

    assert head.startswith(b"\x89PNG\r\n\x1a\n")
    assert [int.from_bytes(head[at : at + 4], "big") for at in (16, 20)] == size


def test_the_address_of_the_site_stands_in_a_picture_if_there_is_one(folder, tmp_path, monkeypatch):
    monkeypatch.setattr(charts, "CHARTS", charts.CHARTS[:1])
    monkeypatch.setattr(charts, "TRANSLATED", ())
    monkeypatch.setattr(kept_work, "KEPT", tmp_path / "kept")
    for path in folder.glob("**/*.[cj]s[vo]*"):
        copy = tmp_path / path.relative_to(folder)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes())
    draw_charts(Published.read(tmp_path), "https://example.org/belarus")

    text = (tmp_path / "charts" / f"{NAMES[0]}.svg").read_text(encoding="utf-8")
    assert "https://example.org/belarus" in text
    assert "https://example.org" not in (folder / "charts" / f"{NAMES[0]}.svg").read_text()


def test_a_picture_without_a_finding_for_a_title_is_a_problem(data):
    with pytest.raises(InvalidData) as stopped:
        charts.words_around(data, "unnamed", None, "")

    assert [*map(str, stopped.value.problems)] == [
        "datasets/claims/data/findings.csv: there is no finding 'chart-unnamed', the title of the"
        " picture unnamed. Add its row."
    ]
