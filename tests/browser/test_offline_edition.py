"""The offline edition in a browser, as a reader opens it: from a file, with nothing around it."""

import csv
import shutil
from pathlib import Path

import pytest
from lxml import html

from scripts.addresses import KINDS

MOST = 2_000_000
LOST = """() => [...document.querySelectorAll('a[href^="#"]')]
    .map(link => decodeURIComponent(link.getAttribute('href').slice(1)))
    .filter(place => !document.getElementById(place))"""
KEPT = "() => [document.cookie, localStorage.length, sessionStorage.length]"
ASKED = "() => performance.getEntriesByType('resource').map(entry => entry.name)"
DRAWN = """() => [...document.querySelectorAll('svg[viewBox]:not(.marks)')]
    .map(svg => [svg.namespaceURI, svg.querySelector('text') !== null])"""


@pytest.fixture(scope="module")
def saved(site_dir, tmp_path_factory):
    """The file by itself, as it is after a download."""
    return shutil.copy(site_dir / "offline.html", tmp_path_factory.mktemp("saved") / "a.html")


@pytest.fixture(scope="module")
def parsed(saved):
    return html.fromstring(saved.read_bytes().decode("utf-8"))


@pytest.fixture(params=[True, False], ids=["with_scripts", "without_scripts"])
def opened(request, browser, saved):
    """The open file; what it asked for and said is in `heard`."""
    context = browser.new_context(
        java_script_enabled=request.param, viewport={"width": 320, "height": 640}
    )
    page = context.new_page()
    page.heard = []
    page.on("request", lambda asked: page.heard.append(asked.url))
    page.on("console", lambda message: page.heard.append(message.text))
    page.on("pageerror", lambda error: page.heard.append(str(error)))
    page.goto(saved.as_uri())
    yield page
    context.close()


def test_it_opens_from_a_file_and_asks_for_nothing_else(opened, saved):
    opened.locator("#contents summary").last.click()
    opened.locator("#contents details").last.locator("a").last.click()

    assert opened.heard == [saved.as_uri()]
    assert opened.url.startswith(f"{saved.as_uri()}#claims.")
    assert opened.context.cookies() == []
    assert opened.evaluate(ASKED) == []
    assert opened.evaluate(KEPT) == ["", 0, 0]


def test_every_place_is_found_drawings_are_drawn_and_nothing_scrolls_sideways(opened):
    assert opened.evaluate(LOST) == []
    drawings = opened.evaluate(DRAWN)
    assert drawings == [["http://www.w3.org/2000/svg", True]] * len(drawings) != []
    assert opened.evaluate("() => document.documentElement.scrollWidth") <= 320


def test_every_record_is_in_it_but_for_the_steps_which_it_says_are_left_out(parsed, root):
    places = set(parsed.xpath("//@id"))
    kinds = [kind for kind in KINDS.values() if kind.folder != "actions"]

    for kind in kinds:
        assert {f"{kind.folder}.{row}" for row in ids(root, kind.table)} <= places
    assert (
        "What it leaves out: the page of each sanctions step"
        in parsed.find("body/header").text_content()
    )


def test_it_is_small(saved):
    assert Path(saved).stat().st_size <= MOST


def ids(root, table):
    (path,) = root.glob(f"datasets/*/data/{table}.csv")
    with path.open(encoding="utf-8", newline="") as lines:
        _, *rows = csv.reader(lines)
    return {row[0] for row in rows}


def test_it_has_no_script_and_one_title(parsed):
    assert parsed.xpath("//script | //@*[starts-with(name(), 'on')] | //link | //img") == []
    assert len(parsed.xpath("//h1")) == 1


def test_no_page_loads_it_ahead_and_two_offer_it_with_its_size(site_dir):
    built = {
        path.relative_to(site_dir).as_posix(): html.parse(str(path)).getroot()
        for path in sorted(site_dir.rglob("*.html"))
    }
    offers = {
        address: link.text_content()
        for address, page in built.items()
        if address.count("/") == 0  # Their translations say it in their own words.
        for link in page.xpath("//a[contains(@href, 'offline.html')][@download]")
    }
    size = (site_dir / "offline.html").stat().st_size

    assert offers == dict.fromkeys(
        ["downloads.html", "safety.html"],
        f"Save the site as one file ({size / 1_000_000:.1f} MB)",
    )
    links = [link for page in built.values() for link in page.xpath("//link/@href")]
    assert [link for link in links if "offline" in link] == []
