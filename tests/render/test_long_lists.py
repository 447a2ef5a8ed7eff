"""No page grows with the data: what is too long for one is cut into several."""

import pytest

from scripts.addresses import ROWS_ON_A_PAGE
from scripts.render import pages
from scripts.render.cells import MOST_ITEMS
from scripts.render.chart_html import MOST_LINKS, links
from scripts.render.neighbours import MOST_NEIGHBOURS
from scripts.render.record_pages import write_records
from scripts.render.story import ENTRIES_ON_A_PAGE


def events(number):
    return [
        {"event_id": f"e-{day:04}", "title": f"Event {day:04}", "date": str(1901 + day // 300)}
        for day in range(number)
    ]


def sources(number):
    return [
        {"source_id": f"s-{one:04}", "url": f"https://example.org/{one}"} for one in range(number)
    ]


def folders(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.md"))


@pytest.fixture
def stubs(tmp_path):
    def write():
        write_records(pages.current_data(), tmp_path / "records")
        return folders(tmp_path / "records")

    return write


def test_a_table_that_fits_stands_whole_on_its_page(site, parsed, stubs):
    one = site(context_events=events(ROWS_ON_A_PAGE)).at("datasets/context.html")
    shown = parsed(one.table("context_events", "date title"))

    assert shown.find(".//caption").text == "Events around releases and sanctions"
    assert [row.get("id") for row in shown.findall(".//tbody/tr")][-1] == "e-0299"
    assert shown.find(".//nav") is None
    assert not [stub for stub in stubs() if stub.startswith("lists/")]


def test_a_longer_one_has_pages_of_its_own_on_which_its_rows_are_at_home(site, parsed, stubs):
    one = site(context_events=events(ROWS_ON_A_PAGE + 1))
    cut = parsed(one.at("datasets/context.html").table("context_events", "date title"))
    last = parsed(one.at("records/lists/context_events-2.html").table("context_events", start=301))

    assert cut.find(".//caption").text == "Events around releases and sanctions: 1 to 300 of 301"
    assert [link.get("href") for link in cut.findall(".//nav/a")] == [
        "../records/lists/context_events-1.html",
        "../records/lists/context_events-2.html",
    ]
    assert {row.get("id") for row in cut.findall(".//tbody/tr")} == {None}
    assert [row.get("id") for row in last.findall(".//tbody/tr")] == ["e-0300"]
    assert [stub for stub in stubs() if stub.startswith("lists/")] == [
        "lists/context_events-1.md",
        "lists/context_events-2.md",
    ]


def test_a_row_of_a_long_table_is_linked_where_it_is_at_home(site, parsed):
    one = site(context_events=events(ROWS_ON_A_PAGE + 1)).at("timeline.html")
    hrefs = [link.get("href") for link in parsed(one.story()).findall(".//li//a")]

    assert hrefs[-2:] == [
        "records/lists/context_events-1.html#e-0299",
        "records/lists/context_events-2.html#e-0300",
    ]


def test_sources_of_one_letter_are_cut_too(site, parsed, stubs):
    one = site(
        sources=sources(ROWS_ON_A_PAGE + 1),
        known_gaps=[{"gap_id": "g", "source_ids": "s-0300", "dataset": "releases"}],
    )
    first = parsed(one.at("records/sources/v.html").sources("v"))
    second = parsed(one.at("records/sources/v-2.html").sources("v-2"))
    gap = parsed(one.at("gaps.html").table("known_gaps", "source_ids"))

    assert len(first.find_class("source")) == ROWS_ON_A_PAGE
    assert [one.find("h2").get("id") for one in second.find_class("source")] == ["s-0300"]
    assert [link.text for link in second.findall(".//nav/a")] == ["V", "V-2"]
    assert gap.find(".//tbody//a").get("href") == "records/sources/v-2.html#s-0300"
    assert [stub for stub in stubs() if stub.startswith("sources/")] == [
        "sources/v-2.md",
        "sources/v.md",
    ]


def test_the_list_in_order_of_time_shows_its_end_and_leads_to_all_of_it(site, parsed, stubs):
    one = site(context_events=events(ENTRIES_ON_A_PAGE + 2))
    end = parsed(one.at("timeline.html").story())
    start = parsed(one.at("records/story/1.html").story(1))

    assert [len(list(shown.iter("li"))) for shown in (start, end)] == [ENTRIES_ON_A_PAGE, 2]
    assert [(link.text, link.get("href")) for link in end.findall(".//nav/a")] == [
        ("1901\u20131902", "records/story/1.html"),
        ("1902", "records/story/2.html"),
        ("1902", "#in-1902"),
    ]
    assert [stub for stub in stubs() if stub.startswith("story/")] == ["story/1.md", "story/2.md"]


def test_of_very_many_items_of_a_cell_the_first_are_shown(site, parsed):
    named = [f"s-{one:04}" for one in range(MOST_ITEMS + 2)]
    one = site(
        sources=sources(MOST_ITEMS + 2),
        known_gaps=[{"gap_id": "g", "source_ids": ";".join(named), "dataset": "releases"}],
    )
    table = parsed(one.at("gaps.html").table("known_gaps", "source_ids"))

    (cell,) = table.findall(".//tbody/tr/*")
    assert len(cell.findall(".//a")) == MOST_ITEMS
    assert cell.text_content().endswith(" 2 more")


def test_of_very_many_neighbours_the_nearest_are_listed(site, parsed):
    days = ["2024-09-05"] * MOST_NEIGHBOURS + ["2024-09-14", "2024-09-24", "2024-10-14"]
    actions = [
        {"action_id": f"a-{one}", "title": f"A {one}", "announced_date": day, "body": "EU"}
        for one, day in enumerate(days)
    ]
    one = site(releases=[{"release_id": "r", "title": "R"}], sanctions_actions=actions)
    shown = parsed(one.at("records/releases/r.html").record("releases", "r"))
    (near,) = (list_.findall("li") for list_ in shown.iter("ul") if len(list_) > MOST_NEIGHBOURS)

    assert {item.text_content().split(", ")[-1] for item in near[:-1]} == {"1 day after)"}
    assert near[-1].text_content() == "2 more, on the timeline"
    assert near[-1].find("a").get("href") == "../../timeline.html"


def test_signs_too_many_to_be_told_apart_are_not_links(site):
    site()
    page = pages.Page.of(site().at("index.html").env)
    drawn = '<a href="records/releases/a.html"/>'

    assert links(page, drawn * MOST_LINKS).count("href") == MOST_LINKS
    assert links(page, drawn * (MOST_LINKS + 1)) == ""
