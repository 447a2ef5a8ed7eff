"""A picture for a newspaper."""

import pytest
from lxml import etree

from scripts.charts.marks import Mark, stem
from scripts.charts.newspaper import SQUARE, WIDE, Words, sheet
from scripts.charts.picture import Drawing, Picture
from scripts.charts.surface import Surface

TALL, BROAD = (
    Drawing.of(surface, stem(surface, Mark(first=0.5, last=0.5, depth=1)))
    for surface in (
        Surface(size=(300, 900), margins=(0, 0, 0, 0), times=()),
        Surface(size=(900, 450), margins=(0, 0, 0, 0), times=()),
    )
)
WORDS = Words("What it found", "What it shows", "Source: x. https://example.org")


def image(form, words=WORDS, picture=None):
    return etree.fromstring(sheet(picture or Picture(BROAD, TALL, ()), words, form))


def test_a_sheet_says_what_it_found_what_it_shows_and_where_it_is_from():
    assert [text.text for text in image(WIDE).iter("{*}text")] == [
        "What it found",
        "What it shows",
        "Source: x. https://example.org",
    ]


@pytest.mark.parametrize(("form", "size"), [(WIDE, ("1200", "675")), (SQUARE, ("1080", "1080"))])
def test_a_sheet_has_the_size_of_its_form(form, size):
    drawn = image(form)

    assert (drawn.get("width"), drawn.get("height")) == size


def test_a_sheet_has_its_own_colours():
    assert image(WIDE).find(".//{*}g/{*}line").get("stroke") == "#0b7a75"


def test_the_drawing_whose_letters_are_larger_is_taken_and_fits():
    drawn = image(WIDE, picture=Picture(TALL, BROAD, ()))
    left, top = map(float, drawn.find("{*}g").get("transform")[10:].partition(")")[0].split(","))

    assert 450 * scale(drawn) > 900 * scale(image(WIDE, picture=Picture(TALL, TALL, ()))) / 2
    assert left + 900 * scale(drawn) <= 1200 - 36
    assert top + 450 * scale(drawn) <= 675 - 36


def test_a_long_title_breaks_and_the_drawing_makes_room():
    short = image(SQUARE)
    long = image(SQUARE, Words("A finding in many words " * 6, "What it shows", "Source"))

    heads = [text for text in long.iter("{*}text") if text.get("font-weight")]
    assert len(heads) > 1
    assert scale(long) <= scale(short)


def scale(drawn):
    return float(drawn.find("{*}g").get("transform").rpartition("scale(")[2][:-1])
