"""Sentences with places for figures: `After [value] with a new measure, [n:is|are] on record.`"""

import re
from collections.abc import Mapping

from scripts.words import counted, day_words, listed

Figure = str | int | float | None

PLACE = re.compile(r"\[([^\[\]]*)\]")
FORM = re.compile(
    r"(?P<column>\w+)(?: (?P<noun>[a-z][a-z ]*)|:(?P<one>[^|]+)\|(?P<many>[^|]+)|:(?P<form>\w+))?"
)
FORMS = {
    "date": day_words,
    "dates": lambda cell: listed(map(day_words, cell.split(";"))),
    "list": lambda cell: listed(cell.split(";")),
}


class WrongPlace(ValueError):
    """A place in a sentence that can't be filled; says why."""


def filled(template: str, figures: Mapping[str, Figure]) -> str:
    """The sentence with every place filled; WrongPlace where one can't be."""
    return PLACE.sub(lambda place: fill_place(place[1], figures), template)


def fill_place(place: str, figures: Mapping[str, Figure]) -> str:
    form = FORM.fullmatch(place)
    if not form or (form["form"] and form["form"] not in FORMS):
        raise WrongPlace(
            f"[{place}] can't be read. Write [column], [column noun], [column:is|are],"
            f" or [column:form] with one of: {', '.join(FORMS)}."
        )
    figure = figures.get(form["column"])
    if figure is None:
        known = ", ".join(name for name, cell in figures.items() if cell is not None)
        raise WrongPlace(
            f"[{place}] stands for the column {form['column']!r}, and the query gives nothing for"
            f" it. There are: {known}. Use one of these, or add the column to the query."
        )
    if form["noun"] or form["one"]:
        number = whole(place, figure)
        return (
            counted(number, form["noun"])
            if form["noun"]
            else (form["one"] if number == 1 else form["many"])
        )
    return FORMS[form["form"]](str(figure)) if form["form"] else figure_words(figure)


def whole(place: str, figure: Figure) -> int:
    if not isinstance(figure, int):
        raise WrongPlace(
            f"[{place}] counts, and the query gives {figure!r}. Return a whole number there."
        )
    return figure


def figure_words(figure: Figure) -> str:
    """1,300; text as it is."""
    return f"{figure:,}" if isinstance(figure, int) else f"{figure}"


def with_unit(figure: Figure, noun: str) -> str:
    """331 days; 3 to 32 days; 1 of 1 release: the noun goes with the last number."""
    words = figure_words(figure)
    *before, last = words.rsplit(" ", 1)
    return " ".join([*before, counted(int(last.replace(",", "")), noun)])
