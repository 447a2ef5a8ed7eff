"""Sentences with places for figures: `After [value] with a new measure, [n:is|are] on record.`"""

import re
from collections.abc import Mapping
from pathlib import Path

from scripts.problems import Problem
from scripts.words import (
    count_words,
    day_words,
    decimal,
    group_thousands,
    list_words,
    requalified_words,
)
from scripts.words.languages import ENGLISH, LANGUAGE, form_for, say

Figure = str | int | float | None

LETTERS = re.compile("[A-Za-z]")
PLACE = re.compile(r"\[([^\[\]]*)\]")
FORM = re.compile(
    r"(?P<column>\w+)(?: (?P<noun>[a-z][a-z ]*)|:(?P<words>[^|]+(?:\|[^|]+)+)|:(?P<form>\w+))?"
)
FORMS = {
    "date": day_words,
    "since": lambda cell: day_words(cell, after_preposition=True),
    "dates": lambda cell: list_words(map(day_words, cell.split(";"))),
    "list": lambda cell: list_words(cell.split(";")),
}


class WrongPlace(ValueError):
    """A place in a sentence that can't be filled; says why."""

    def problem(self, file: Path, line: int) -> Problem:
        """With the row that holds the sentence."""
        return Problem(
            file=file, line=line, column="sentence", message=str(self), kind="claim-sentence"
        )


def template(test: Mapping[str, str], figures: Mapping[str, Figure]) -> str:
    return test["other_sentence"] if figures.get("other") else test["sentence"]


def fill_places(template: str, figures: Mapping[str, Figure]) -> str:
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
    if form["noun"] or form["words"]:
        number = whole(place, figure)
        return (
            count_words(number, form["noun"])
            if form["noun"]
            else form_for(number, form["words"].split("|"))
        )
    return FORMS[form["form"]](str(figure)) if form["form"] else figure_words(figure)


def whole(place: str, figure: Figure) -> int:
    if not isinstance(figure, int):
        raise WrongPlace(
            f"[{place}] counts, and the query gives {figure!r}. Return a whole number there."
        )
    return figure


def figure_words(figure: Figure) -> str:
    """1,300; text as it is, but names and other words are translated."""
    words = group_thousands(figure) if isinstance(figure, int) else f"{figure}"
    if isinstance(figure, int) or LANGUAGE.get() == ENGLISH:
        return words
    return requalified_words(words) or (say(words) if LETTERS.search(words) else decimal(words))


def with_unit(figure: Figure, noun: str) -> str:
    """331 days; 3 to 32 days; 1 of 1 release: the noun goes with the last number."""
    words = figure_words(figure)
    *before, last = words.rsplit(" ", 1)
    return " ".join([*before, count_words(int(last.replace(",", "")), noun)])
