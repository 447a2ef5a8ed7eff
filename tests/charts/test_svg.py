from lxml import etree

from scripts.charts.bitmap import png
from scripts.charts.marks import Mark, stem
from scripts.charts.palette import TEXT
from scripts.charts.picture import Drawing, Picture
from scripts.charts.shapes import text
from scripts.charts.surface import Surface
from scripts.charts.svg import download, inline

SURFACE = Surface(size=(100, 50), margins=(5, 5, 5, 5), times=())
MARK = Mark(first=0.5, last=0.5, depth=1, words='A "name" & <more>', address="records/x.html#y")
DRAWING = Drawing.of(SURFACE, stem(SURFACE, MARK), [MARK, Mark(first=0, last=0, depth=1)])
PICTURE = Picture("Title", "How to read it", "What it shows", DRAWING, DRAWING, ())


def test_the_lines_of_the_surface_and_the_legend_lie_under_the_marks():
    surface = Surface(size=(100, 50), margins=(5, 5, 5, 5), times=((0, "now"),))
    legend = [text((0, 0), "sign", 12, TEXT, "left", "top")]
    drawing = Drawing.of(surface, stem(surface, MARK), legend=legend)

    tags = [shape.words or shape.tag for shape in drawing.shapes]
    assert tags == ["line", "now", "sign", "line", "circle"]


def test_a_mark_with_a_page_is_a_link_and_others_are_not():
    (link,) = etree.fromstring(inline(PICTURE, "wide", "name")).findall("g/a")

    assert link.get("href") == "records/x.html#y"
    assert link.get("aria-label") == link.findtext("title") == 'A "name" & <more>'
    assert link.get("tabindex") == "-1"


def test_a_download_has_its_own_colours_and_no_links():
    image = etree.fromstring(download(PICTURE, "Source: x."))
    line = image.find(".//{*}line")

    assert line.get("stroke") == "#0b7a75"
    assert image.findall(".//{*}a") == []


def test_a_download_says_what_it_is_how_to_read_it_and_where_it_is_from():
    image = etree.fromstring(download(PICTURE, "Source: x."))

    assert [text.text for text in image.findall("{*}text")] == [
        "Title",
        "How to read it",
        "Source: x.",
    ]


def test_a_bitmap_shows_words_with_the_font_that_comes_with_the_project():
    words, none = (
        png(
            '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="20" font-family="nowhere,'
            f' sans-serif"><text y="15">{text}</text></svg>'
        )
        for text in ("word", "")
    )

    assert words.startswith(b"\x89PNG\r\n\x1a\n")
    assert len(words) > len(none)
