"""The list of everything in order of time."""

import pytest

RELEASE = {"release_id": "pardon", "title": "Pardon of a day", "mechanism": "pardon"}
COUNT = {"count_id": "rc-0001", "release_id": "pardon", "value": "37", "headline": "TRUE"}
EARLIER = {
    "precedent_release_id": "three",
    "episode_id": "summer",
    "title": "Release of three",
    "people_released": "3",
    "qualifier": "about",
    "mechanism": "early_release",
}
ACTION = {"action_id": "eu", "title": "Listing of judges", "act_date": "2024-08-05"}
EVENT = {"event_id": "vote", "kind": "presidential_election", "title": "Presidential election"}
ALL = {
    "releases": [RELEASE],
    "release_counts": [COUNT],
    "episodes": [{"episode_id": "summer", "title": "2008", "from_date": "2008-08"}],
    "precedent_releases": [EARLIER],
    "sanctions_actions": [ACTION],
    "context_events": [EVENT],
}


@pytest.fixture
def story(site, parsed):
    def show(**tables):
        return parsed(site(**tables).at("timeline.html").story())

    return show


def lines(shown):
    return [" ".join(line.text_content().split()) for line in shown.iter("li")]


def options(shown, name):
    return [
        (option.get("value"), option.text)
        for option in shown.xpath(f"//select[@name='{name}']//option")[1:]
    ]


def test_releases_of_all_years_actions_and_events_stand_in_order_of_time_by_year(story):
    shown = story(**ALL)

    assert [heading.text for heading in shown.iter("h3")] == ["2008", "2024"]
    assert lines(shown) == [
        "16 August 2008 Released Release of three. People released: about 3",
        "5 August 2024 European Union: tightens Listing of judges",
        "1 September 2024 Presidential election Presidential election",
        "4 September 2024 Released Pardon of a day. People released: 37 (Government of Belarus)",
    ]


def test_each_line_leads_to_its_record(story):
    assert [link.get("href") for link in story(**ALL).findall(".//li//a")] == [
        "records/episodes/summer.html#three",
        "records/actions/eu.html",
        "datasets/context.html#vote",
        "records/releases/pardon.html",
    ]


def test_a_coarse_date_says_so_and_a_figure_that_is_disputed_has_its_range(story):
    other = {**COUNT, "count_id": "rc-0002", "value": "25", "headline": "FALSE"}
    release = {**RELEASE, "date": "2022-09", "adds_to_totals": "FALSE"}
    (line,) = lines(story(releases=[release], release_counts=[COUNT, other]))

    assert line.startswith("September 2022 (day not known) Released")
    assert line.endswith("37 (Government of Belarus; 25 to 37 stated). Does not add to totals")


def test_an_action_that_neither_tightens_nor_eases_says_what_it_does(story):
    (line,) = lines(story(sanctions_actions=[{**ACTION, "direction": "renew"}]))

    assert line == "5 August 2024 European Union: renews Listing of judges"


def test_what_can_be_chosen_is_what_occurs_with_how_often(story):
    shown = story(**{**ALL, "releases": [RELEASE, {**RELEASE, "release_id": "second"}]})

    assert options(shown, "what") == [
        ("released", "People released (3)"),
        ("tightening", "tightens (1)"),
        ("presidential_election", "Presidential election (1)"),
    ]
    assert options(shown, "who") == [("EU", "European Union (1)")]
    assert [value for value, _ in options(shown, "how")] == ["pardon", "early_release"]
    assert options(shown, "from") == options(shown, "to") == [("2008", "2008"), ("2024", "2024")]


def test_without_a_script_there_are_no_choices_and_every_line(story):
    shown = story(**ALL)

    assert [form.get("hidden") for form in shown.iter("form")] == [""]
    assert [line for line in shown.iter("li") if "hidden" in line.attrib] == []


def test_every_line_can_be_chosen_by_its_year_and_by_what_it_is(real_site, parsed):
    shown = parsed(real_site.at("timeline.html").story())
    kinds = {value for value, _ in options(shown, "what")}
    entries = list(shown.iter("li"))

    assert {line.get("data-what") for line in entries} == kinds
    assert all(line.find("time").get("datetime")[:4] == line.get("data-year") for line in entries)
    assert f"{len(entries)} entries" == shown.find(".//output").text
