from pathlib import Path

import pytest

from scripts.finish.built_page import BuiltPage, parse, text_of
from scripts.finish.link_previews import set_preview
from scripts.render.pages import Site

SITE = Site("A site", "https://example.org/belarus")
FIGURE = '<figure class="chart" id="chart-people_curve"></figure>'


def preview(body, site=SITE, times=1):
    text = f"<!doctype html><html><head><title>A page</title></head><body>{body}</body></html>"
    page = BuiltPage(Path("a.html"), "records/a.html", parse(text))
    for _ in range(times):
        set_preview(page, site)
    tags = page.document.xpath("//meta[@property]")
    return {tag.get("property"): tag.get("content") for tag in tags}, text_of(page.document)


@pytest.mark.parametrize(("body", "picture"), [(FIGURE, "people_curve"), ("", "timeline")])
def test_a_page_is_shown_with_its_title_and_its_first_picture(body, picture):
    assert preview(body)[0] == {
        "og:type": "website",
        "og:title": "A page",
        "og:url": "https://example.org/belarus/records/a.html",
        "og:image": f"https://example.org/belarus/data/charts/{picture}.png",
    }


def test_a_site_without_an_address_says_nothing_about_itself():
    assert preview(FIGURE, Site("A site"))[0] == {}


def test_finishing_twice_changes_nothing():
    assert preview(FIGURE, times=2)[1] == preview(FIGURE)[1]
