"""The page that explains what the checks say."""

from scripts.render.pages import Page
from scripts.render.ready_html import fill
from scripts.words.problem_catalogue import catalogue


def problem_kinds_html(page: Page) -> str:
    """`{{ problem_kinds() }}` explains each kind of problem, with an anchor of its name."""
    return fill("problem_kinds.html", groups=catalogue())
