"""The list of claims, and what a claim's page says of other claims."""

CLAIM = {"claim_id": "c", "claim": "Three were released", "claimed_by": "A. Body"}
RESULT = {
    "claim_id": "c",
    "value": "3",
    "definition": "People",
    "sentence": "Three.",
    "limits": "None",
}


def results(claim_id="c", made="holds", final="holds", rows=""):
    return [
        {
            **RESULT,
            "result_id": f"{claim_id}-{as_of}",
            "claim_id": claim_id,
            "as_of": as_of,
            "verdict": verdict,
            "row_ids": rows,
        }
        for as_of, verdict in (("made", made), ("all", final))
    ]


def line(parsed, shown):
    (found,) = parsed(shown).iter("li")
    return " ".join(found.text_content().split())


def test_one_verdict_stands_where_both_agree(site, parsed):
    shown = site(claims=[CLAIM], claim_results=results()).claims_index()

    assert line(parsed, shown) == "Three were released A. Body, September 2024 holds"


def test_both_verdicts_stand_where_they_differ(site, parsed):
    shown = site(claims=[CLAIM], claim_results=results(final="does_not_hold")).claims_index()

    assert line(parsed, shown).endswith(
        "By what had happened when it was made: holds; by all data: does not hold"
    )
    assert 'data-verdict="does_not_hold"' in shown


def test_a_claim_that_cannot_be_tested_says_so_and_why(site, parsed):
    claim = {**CLAIM, "testable": "no", "testable_note": "A motive"}

    assert line(parsed, site(claims=[claim]).claims_index()).endswith("cannot be tested: a motive")


def test_a_claim_that_is_tested_in_part_says_which_part(site, parsed):
    claim = {**CLAIM, "testable": "partly", "testable_note": "Order can be tested; cause cannot"}
    shown = site(claims=[claim], claim_results=results(final="partly")).claims_index()

    assert line(parsed, shown).endswith("holds in part Order can be tested; cause cannot")


def test_a_claim_of_two_people_is_found_under_either(site, parsed):
    shown = parsed(site(claims=[{**CLAIM, "claimed_by": "B; A"}]).claims_index())

    names = [option.text for option in shown.xpath("//select[@name='author']/option")]
    assert names == ["all", "A (1)", "B (1)"]
    assert next(shown.iter("li")).get("data-author") == "B;A"


def test_no_verdict_looks_different_from_another(real_site, parsed):
    marks = parsed(real_site.claims_index()).xpath("//strong")

    assert {mark.get("class") for mark in marks} == {"mark"}


def others(parsed, shown, heading):
    found = parsed(shown).xpath(f"//section[h2[starts-with(., '{heading}')]]//li")
    return [" ".join(one.text_content().split()) for one in found]


def test_a_claim_names_those_that_the_same_rows_test_nearest_first(site, parsed):
    near, far, topical = ({**CLAIM, "claim_id": name, "claim": name} for name in ("n", "f", "t"))
    tests = [
        *results("c", rows="releases/a;releases/b"),
        *results("f", rows="releases/a;releases/x;releases/y"),
        *results("n", final="does_not_hold", rows="releases/a;releases/b"),
    ]
    releases = [{"release_id": name, "title": name} for name in "abxy"]
    macros = site(claims=[CLAIM, near, far, topical], claim_results=tests, releases=releases)
    shown = macros.at("records/claims/c.html").record("claims", "c")

    assert others(parsed, shown, "Other claims") == [
        "n (A. Body; does not hold; 2 rows in common)",
        "f (A. Body; holds; 1 row in common)",
    ]
    assert others(parsed, shown, "More claims") == ["t (A. Body; cannot be tested)"]


def test_claims_that_agree_and_that_disagree_stand_side_by_side_on_the_pages_of_both(site, parsed):
    own = {**CLAIM, "claim_id": "o", "claim": "o", "contradicts_claim_ids": "c"}
    friend = {**CLAIM, "claim_id": "f", "claim": "f", "supports_claim_ids": "c"}
    macros = site(claims=[CLAIM, friend, own])

    def sides(claim):
        shown = parsed(macros.at(f"records/claims/{claim}.html").record("claims", claim))
        (around,) = shown.xpath("//div[@class='sides']")
        return [" ".join(one.text_content().split()) for one in around.iter("section")]

    known = "(A. Body; cannot be tested)"
    assert sides("c") == [f"Claims that agree f {known}", f"Claims that disagree o {known}"]
    assert sides("o") == [
        "Claims that agree None is in this table.",
        f"Claims that disagree Three were released {known}",
    ]


def test_a_claim_named_on_a_side_is_not_listed_once_more(site, parsed):
    other = {**CLAIM, "claim_id": "o", "claim": "o", "contradicts_claim_ids": "c"}
    macros = site(claims=[CLAIM, other]).at("records/claims/c.html")

    assert others(parsed, macros.record("claims", "c"), "More claims") == []


def test_the_page_of_a_claim_about_a_cause_says_what_can_be_tested_and_what_cannot(site, parsed):
    words = "Order and distance in time can be tested; causes and motives cannot."

    def shown(kind):
        macros = site(claims=[{**CLAIM, "kind": kind}], claim_results=results())
        return parsed(macros.record("claims", "c")).text_content()

    assert words in shown("causal")
    assert words not in shown("count")
