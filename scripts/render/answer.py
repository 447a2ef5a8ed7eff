"""The answer to the question of the site, from the findings."""

from scripts.render.packages import looked_up_words
from scripts.render.pages import Page
from scripts.render.ready_html import fill
from scripts.render.record import Record

CHART = "chart"
"""Findings that are titles of charts, and stand there."""


def answer_html(page: Page, proofs: bool = False) -> str:
    """`{{ answer() }}` is the box with what the data show, how sure that is, who disagrees, and
    until when; `{{ answer(true) }}` has a link to its proof behind each sentence."""
    found = Record.by_code(page, "findings", "place", lambda finding: int(finding["position"]))
    parts = [sentences for place, sentences in found.items() if place != CHART]
    return fill("answer.html", parts=parts, proofs=proofs, looked_up=looked_up_words(page))
