"""The answer to the question of the site, from the findings."""

from itertools import groupby

from scripts.render.packages import looked_up_words
from scripts.render.pages import Page
from scripts.render.ready_html import fill
from scripts.render.record import Record

CHART = "chart"
"""Findings that are titles of charts, and stand there."""


def answer_html(page: Page, proofs: bool = False) -> str:
    """`{{ answer() }}` is the box with what the data show, how sure that is, who disagrees, and
    until when; `{{ answer(true) }}` has a link to its proof behind each sentence."""
    places = [*page.data.tables["findings"].schema.field("place").labels]
    found = sorted(
        (one for one in Record.all(page, "findings") if one["place"] != CHART),
        key=lambda one: (places.index(one["place"]), int(one["position"])),
    )
    parts = [[*sentences] for _, sentences in groupby(found, key=lambda one: one["place"])]
    return fill("answer.html", parts=parts, proofs=proofs, looked_up=looked_up_words(page))
