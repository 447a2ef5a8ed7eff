import pytest

RELEASE = {"release_id": "pardon", "title": "Pardon of a day"}
HOSTILE = '<script>alert(1)</script> {{ 7 * 7 }} {% raw %} & "quoted"'


def record(site, table, row_id, folder):
    return site.at(f"records/{folder}/{row_id}.html").record(table, row_id)


def release(site):
    return record(site, "releases", "pardon", "releases")


def action(site, row_id="eu"):
    return record(site, "sanctions_actions", row_id, "actions")


def test_a_cell_is_shown_as_text_whatever_it_looks_like(site, parsed):
    shown = parsed(release(site(releases=[{**RELEASE, "title": HOSTILE, "note": HOSTILE}])))

    assert shown.find(".//h1").text == HOSTILE
    assert HOSTILE in [paragraph.text for paragraph in shown.iter("p")]
    assert not list(shown.iter("script"))


@pytest.mark.parametrize(
    ("date", "shown"),
    [
        ("2024-09-04", "4 September 2024: "),
        ("2022-09", "September 2022 (day not known): "),
        ("2022", "2022 (month not known): "),
    ],
)
def test_a_date_is_shown_as_exactly_as_it_is_known(site, parsed, date, shown):
    when = parsed(release(site(releases=[{**RELEASE, "date": date}]))).find_class("when")[0]

    assert when.text_content().startswith(shown)
    assert when.find("time").get("datetime") == date


def test_all_counts_stand_side_by_side_with_the_headline_first_and_marked(site, parsed):
    counts = [
        {"count_id": "rc-0001", "release_id": "pardon", "counter": "viasna", "value": "25"},
        {"count_id": "rc-0002", "release_id": "pardon", "value": "37", "headline": "TRUE"},
    ]
    shown = parsed(release(site(releases=[RELEASE], release_counts=counts)))

    lines = shown.findall(".//tbody/tr")
    assert [line.get("id") for line in lines] == ["rc-0002", "rc-0001"]
    assert lines[0].find_class("number")[0].text_content() == "37 (Headline)"
    assert lines[1].find_class("number")[0].text_content() == "25"
    headline = shown.find_class("headline")[0].text_content()
    assert headline.startswith("37 people released.")
    assert headline.endswith("Others give figures from 25 to 37.")


def test_the_claims_whose_tests_look_at_a_release_are_listed_with_it(site, parsed):
    tested = {
        "one": ("all", "releases/other;releases/pardon"),
        "two": ("all", "releases/other"),
        "three": ("made", "releases/pardon"),
    }
    claims = [{"claim_id": name, "claim": name, "claimed_by": "Somebody"} for name in tested]
    results = [
        {"result_id": name, "claim_id": name, "as_of": as_of, "verdict": "holds", "row_ids": rows}
        for name, (as_of, rows) in tested.items()
    ]
    shown = parsed(release(site(releases=[RELEASE], claims=claims, claim_results=results)))

    listed = [link.get("href") for link in shown.xpath("//section[h2]//li/a")]
    assert listed == ["../../records/claims/one.html"]


def test_who_counts_is_called_by_the_name_where_one_is_given(site, parsed):
    count = {"count_id": "rc-0001", "release_id": "pardon", "value": "3", "headline": "TRUE"}
    named = {**count, "counter": "ngo", "counter_name": "A group"}
    shown = parsed(release(site(releases=[RELEASE], release_counts=[named])))

    assert shown.find(".//tbody/tr/th").text_content() == "A group"
    assert "Counted by: A group." in shown.find_class("headline")[0].text_content()


def test_a_marked_figure_is_sorted_by_the_figure_alone(site, parsed):
    count = {"count_id": "rc-0001", "release_id": "pardon", "value": "37", "headline": "TRUE"}
    shown = parsed(release(site(releases=[RELEASE], release_counts=[count])))

    assert [cell.get("data-value") for cell in shown.find_class("number")] == ["37"]


def test_a_figure_that_nobody_disputes_has_no_range(site, said):
    count = {"count_id": "rc-0001", "release_id": "pardon", "value": "37", "headline": "TRUE"}
    shown = said(release(site(releases=[RELEASE], release_counts=[count])))

    assert "37 people released." in shown
    assert "We found no other figure for the whole release." in shown


def test_a_release_that_does_not_add_says_why(site, said):
    row = {
        **RELEASE,
        "adds_to_totals": "FALSE",
        "not_added_reason": "pre_trial_measure",
        "not_added_note": "Not a release in law.",
    }
    shown = said(release(site(releases=[row])))

    assert "Does not add to totals." in shown
    assert "Not a release in law." in shown


def test_nothing_empty_is_shown(site, parsed):
    shown = parsed(release(site(releases=[RELEASE])))

    assert [part for part in shown.iter("dd", "li", "p", "td") if not part.text_content()] == []
    assert [part for part in shown.iter("ul", "dl", "tbody", "section") if not len(part)] == []
    assert not list(shown.iter("table"))


def test_a_release_and_the_easing_it_names_lead_to_each_other(site, parsed):
    library = site(
        releases=[{**RELEASE, "easing_action_ids": "eu"}],
        sanctions_actions=[{"action_id": "eu", "title": "Easing", "act_date": "2025-01-01"}],
    )
    there = parsed(release(library)).xpath("//a[text()='Easing']")[0]
    back = parsed(action(library)).xpath("//a[text()='Pardon of a day']")[0]

    assert there.get("href") == "../../records/actions/eu.html"
    assert back.get("href") == "../../records/releases/pardon.html"


@pytest.mark.parametrize(
    ("act_date", "distance"),
    [
        ("2024-08-04", None),
        ("2024-08-05", "30 days before"),
        ("2024-09-03", "1 day before"),
        ("2024-09-04", "same day"),
        ("2024-10-04", "30 days after"),
        ("2024-10-05", None),
        ("2024-09", "between 3 days before and 26 days after"),
        ("2024-08", "4 to 34 days before"),
        ("2024", None),
    ],
)
def test_neighbours_are_at_most_thirty_days_away(site, parsed, act_date, distance):
    library = site(
        releases=[RELEASE],
        sanctions_actions=[{"action_id": "eu", "title": "Act", "act_date": act_date}],
    )
    found = parsed(release(library)).xpath("//li[a='Act']/span")

    assert [note.text_content().split(", ")[-1] for note in found] == (
        [f"{distance})"] if distance else []
    )


def test_an_event_that_names_a_row_is_linked_at_its_place_on_the_dataset_page(site, parsed):
    event = {"event_id": "visit", "title": "A visit", "release_ids": "pardon"}
    shown = parsed(release(site(releases=[RELEASE], context_events=[event])))

    link = shown.xpath("//a[text()='A visit']")[0]
    assert link.get("href") == "../../datasets/context.html#visit"


def test_an_action_says_which_definitions_count_it_as_which_package(site, said):
    shown = action(
        site(
            sanctions_actions=[
                {"action_id": "eu", "title": "Act", "act_date": "2024-06-29"},
                {"action_id": "other", "title": "Other act", "act_date": "2024-06-29"},
            ],
            package_definitions=[{"definition_id": "new", "title": "New measures"}],
            packages_by_definition=[
                {
                    "definition_id": "new",
                    "ordinal": "9",
                    "date": "2024-06-29",
                    "action_ids": "eu;other",
                }
            ],
        )
    )

    assert "New measures: number 9, 29 June 2024, together with Other act" in said(shown)


def test_rows_before_and_after_are_those_of_the_same_body_by_date(site, said):
    dates = {"eu-c": "2021-01-01", "eu-b": "2022-01-01", "eu-a": "2023", "us": "2021-12-31"}
    actions = [
        {"action_id": name, "title": f"Act {name}", "body": name[:2].upper(), "act_date": date}
        for name, date in sorted(dates.items())
    ]
    shown = said(action(site(sanctions_actions=actions), "eu-b"))

    assert "Before: Act eu-c (EU, 1 January 2021) After: Act eu-a (EU, 2023)" in shown


def test_an_earlier_release_has_its_place_on_the_page_of_its_episode(site, parsed):
    library = site(
        episodes=[{"episode_id": "e", "title": "Releases of 2008", "from_date": "2008"}],
        precedent_releases=[
            {
                "precedent_release_id": "p",
                "episode_id": "e",
                "title": "Earlier pardon",
                "people_released": "2",
                "easing_action_ids": "eu",
            }
        ],
        sanctions_actions=[{"action_id": "eu", "title": "Easing", "act_date": "2008-10-13"}],
    )
    shown = parsed(record(library, "episodes", "e", "episodes"))
    back = parsed(action(library)).xpath("//a[text()='Earlier pardon']")[0]

    place = shown.get_element_by_id("p")
    assert place.xpath(".//li[a='Easing']/span")[0].text == "(EU, 13 October 2008, 58 days after)"
    assert back.get("href") == "../../records/episodes/e.html#p"


def test_both_sides_of_a_claim_have_a_list_even_where_one_is_empty(site, parsed):
    claim = {"claim_id": "c", "claim": "It was so", "supporting_source_ids": "s"}
    shown = parsed(
        record(site(claims=[claim], sources=[{"source_id": "s"}]), "claims", "c", "claims")
    )

    sides = shown.find_class("sides")[0]
    assert [heading.text for heading in sides.iter("h3")] == [
        "Supporting sources",
        "Contradicting sources",
    ]
    assert "We found none." in sides.findall("section")[1].text_content()


def test_a_page_leads_to_its_line_in_the_csv(site, parsed):
    rows = [{**RELEASE, "release_id": "other"}, RELEASE]
    shown = parsed(release(site(releases=rows)))

    line = shown.xpath("//a[text()='line 3 of releases.csv']")[0]
    assert line.get("href") == "../../data/releases/releases.csv"


@pytest.mark.parametrize("address", ["", "https://example.org/site/"])
def test_a_citation_names_the_address_only_where_it_is_set(site, parsed, address):
    cite = parsed(release(site(address=address, releases=[RELEASE]))).find_class("cite")[0]

    words = cite.text_content()
    assert "“Pardon of a day”, row pardon of releases.csv" in words
    assert words.endswith("https://example.org/site/records/releases/pardon.html") == bool(address)
