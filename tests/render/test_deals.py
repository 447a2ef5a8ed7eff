"""A deal is a release announced on the day of an easing."""

RELEASES = [
    {"release_id": "a", "title": "First", "date": "2025-09-11", "easing_action_ids": "x"},
    {"release_id": "b", "title": "Second", "date": "2025-12-13", "easing_action_ids": "y"},
    {"release_id": "c", "title": "Third", "date": "2026-01-01", "easing_action_ids": "y"},
]
COUNTS = [
    {"count_id": f"n-{name}", "release_id": name, "value": "5", "headline": "TRUE"}
    for name in "abc"
]
ACTIONS = [
    {"action_id": "x", "title": "Eased for an airline", "announced_date": "2025-09-11"},
    {"action_id": "y", "title": "Eased for potash", "announced_date": "2025-12-13"},
]
EASINGS = [
    {"pair_id": f"{release}-{action}", "release_id": release, "action_id": action}
    | {"days_lowest": days, "days_highest": days}
    for release, action, days in (("a", "x", "0"), ("b", "y", "0"), ("c", "y", "19"))
]
CLAIMS = [
    {"claim_id": name, "claim": words, "claimed_by": "Somebody", "topic": topic}
    for name, words, topic in (
        ("one", "It was for the airline", "causes"),
        ("all", "Nobody forced it", "causes"),
        ("count", "There were five", "count"),
    )
]
RESULTS = [
    {"result_id": f"{claim}-all", "claim_id": claim, "as_of": "all", "verdict": "order_fits"}
    | {"row_ids": rows}
    for claim, rows in (
        ("one", "releases/a"),
        ("all", "releases/a;releases/b"),
        ("count", "releases/a"),
    )
]


def shown_deals(site, parsed):
    return parsed(
        site(
            releases=RELEASES,
            release_counts=COUNTS,
            sanctions_actions=ACTIONS,
            easings_after_releases=EASINGS,
            claims=CLAIMS,
            claim_results=RESULTS,
        ).deals()
    )


def quoted(section):
    return [claim.find("a").text for claim in section.findall(".//p[@class='quoted']")]


def test_releases_with_an_easing_on_the_same_day_stand_by_date_and_others_do_not(site, parsed):
    deals = shown_deals(site, parsed).xpath("//section[@id]")

    assert [deal.find("h2").text for deal in deals] == [
        "11 September 2025: 5 people released",
        "13 December 2025: 5 people released",
    ]


def test_a_claim_about_one_deal_stands_with_it_and_a_claim_about_all_once_at_the_end(site, parsed):
    shown = shown_deals(site, parsed)

    *deals, last = shown.xpath("//section[h2]")
    assert [quoted(deal) for deal in deals] == [["Somebody: “It was for the airline”"], []]
    assert quoted(last) == ["Somebody: “Nobody forced it”"]
