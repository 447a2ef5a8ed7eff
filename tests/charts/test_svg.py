from lxml import etree

from scripts.charts.bitmap import png
from scripts.charts.marks import Mark, stem
from scripts.charts.palette import DARK, LIGHT, TEXT
from scripts.charts.picture import Drawing
from scripts.charts.shapes import text
from scripts.charts.surface import Surface
from scripts.charts.svg import links, page_file
from scripts.paths import ROOT

SURFACE = Surface(size=(100, 50), margins=(5, 5, 5, 5), times=())
MARK = Mark(first=0.5, last=0.5, depth=1, words='A "name" & <more>', address="records/x.html#y")
DRAWING = Drawing.of(SURFACE, stem(SURFACE, MARK), [MARK, Mark(first=0, last=0, depth=1)])


def test_the_lines_of_the_surface_and_the_legend_lie_under_the_marks():
    surface = Surface(size=(100, 50), margins=(5, 5, 5, 5), times=((0, "now"),))
    legend = [text((0, 0), "sign", 12, TEXT, "left", "top")]
    drawing = Drawing.of(surface, stem(surface, MARK), legend=legend)

    tags = [shape.words or shape.tag for shape in drawing.shapes]
    assert tags == ["line", "now", "sign", "line", "circle"]


def test_a_mark_with_a_page_is_a_link_for_pointers_and_others_are_not():
    areas = etree.fromstring(links(DRAWING))
    (link,) = areas.findall("a")

    assert areas.get("aria-hidden") == "true"
    assert link.get("href") == "records/x.html#y"
    assert link.findtext("title") == 'A "name" & <more>'
    assert link.get("tabindex") == "-1"


def test_a_drawing_without_links_has_nothing_over_it():
    assert links(Drawing.of(SURFACE, stem(SURFACE, MARK))) == ""


def test_the_file_of_a_page_has_the_colours_of_both_schemes_and_no_links():
    file = page_file(DRAWING)
    style = etree.fromstring(file).findtext("{*}style")

    light, dark = style.split("@media (prefers-color-scheme:dark)")
    assert "--released:#0b7a75" in light
    assert "--released:#4fc1b8" in dark
    assert "<a" not in file


def test_the_colours_of_pictures_are_those_of_the_pages():
    css = (ROOT / "docs" / "assets" / "site.css").read_text(encoding="utf-8")
    light, dark = css.split("@media (prefers-color-scheme: dark)")[:2]

    for colours, page in ((LIGHT, light), (DARK, dark)):
        for name, colour in colours.items():
            short = colour.replace("#ffffff", "#fff")
            assert f"{name[4:-1]}: {short};" in page


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
