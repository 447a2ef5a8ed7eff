"""The list of claims, and what a claim's page says of other claims."""

import pytest

from scripts.words import languages

CLAIM = {"claim_id": "c", "claim": "Three were released", "claimed_by": "A. Body", "camp": "other"}
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

    assert line(parsed, shown) == "holds A. Body: “Three were released” Other, September 2024"


def test_both_verdicts_stand_where_they_differ(site, parsed):
    shown = site(claims=[CLAIM], claim_results=results(final="does_not_hold")).claims_index()

    assert line(parsed, shown).startswith("does not hold A. Body: ")
    assert line(parsed, shown).endswith("By what had happened when it was made: holds")
    assert 'data-verdict="does_not_hold"' in shown


def test_a_claim_that_cannot_be_tested_says_so_and_why(site, parsed):
    claim = {**CLAIM, "testable": "no", "testable_note": "A motive"}

    shown = line(parsed, site(claims=[claim]).claims_index())
    assert shown.startswith("cannot be tested A. Body: ")
    assert shown.endswith(" A motive")


def test_a_claim_that_is_tested_in_part_says_which_part(site, parsed):
    claim = {**CLAIM, "testable": "partly", "testable_note": "Order can be tested; cause cannot"}
    shown = site(claims=[claim], claim_results=results(final="partly")).claims_index()

    assert line(parsed, shown).endswith(" Order can be tested; cause cannot")


def test_a_claim_of_two_people_is_found_under_either(site, parsed):
    shown = parsed(site(claims=[{**CLAIM, "claimed_by": "B; A"}]).claims_index())

    names = [option.text for option in shown.xpath("//select[@name='author']/option")]
    assert names == ["all", "A (1)", "B (1)"]
    assert next(shown.iter("li")).get("data-author") == "B;A"


def test_each_verdict_has_a_mark_of_its_own(real_site, parsed):
    marks = parsed(real_site.claims_index()).xpath("//strong")

    looks = {mark.text: mark.get("class") for mark in marks}
    assert len(set(looks.values())) == len(looks) > 1


def test_a_claim_quoted_elsewhere_has_its_verdict_and_who_said_it(site, said):
    macros = site(claims=[CLAIM], claim_results=results(final="does_not_hold"))

    assert said(macros.claim("c")) == "does not hold A. Body: “Three were released”"


@pytest.fixture
def belarusian():
    """Words added to the catalogue of Belarusian."""

    def add(words):
        for text, said in words.items():
            languages.catalogue("be").add(text, said)
        languages.translations.cache_clear()

    yield add
    for cached in (languages.catalogue, languages.translations):
        cached.cache_clear()


def test_a_claim_and_who_said_it_are_quoted_in_the_language_of_the_page(site, parsed, belarusian):
    belarusian({"Three were released": "Вызвалілі трох", "A. Body": "Група"})
    shown = parsed(site(claims=[CLAIM]).at("be/claims.html").claims_index())

    (link,) = shown.xpath("//li/a")
    assert (link.text, link.get("lang")) == ("Група: «Вызвалілі трох»", None)
    assert shown.xpath("//option[@value='A. Body']")[0].attrib == {"value": "A. Body"}


def test_a_claim_without_a_translation_stands_as_it_is_and_says_so(site, parsed, belarusian):
    belarusian({"A. Body": "Група"})
    shown = parsed(site(claims=[CLAIM]).at("be/claims.html").claims_index())

    (link,) = shown.xpath("//li/a")
    assert (link.text, link.get("lang")) == ("A. Body: “Three were released”", "en")
    with languages.speaking("be"):
        assert link.getnext().text == f"({languages.say('in English')})"


def test_what_a_test_found_is_said_in_the_language_of_the_page(site, said, belarusian):
    belarusian({"[n person] left.": "Выйшлі [n]."})
    test = {"claim_id": "c", "sentence": "[n person] left."}
    found = [{**row, "figures": '{"n": 3}'} for row in results()]
    macros = site(claims=[CLAIM], claim_tests=[test], claim_results=found).at("be/answers.html")

    assert said(macros.claim("c", True)).endswith(": Выйшлі 3.")


def test_the_tally_counts_claims_by_camp_and_says_which_text_most_are_of(site, parsed):
    texts = {"a": ("A Journal, page 1", "pressure"), "b": ("A Journal", "engagement")}
    claims = [
        {**CLAIM, "claim_id": one, "published_in": text, "camp": camp, "kind": "count"}
        for one, (text, camp) in texts.items()
    ]
    shown = parsed(site(claims=claims, claim_results=results("a")).claims_tally())
    camps, _ = shown.iter("table")

    assert shown.findtext(".//p") == "2 of the 2 claims come from one text (A Journal)."
    assert [[cell.text_content() for cell in row] for row in camps.iter("tr")] == [
        ["Camp", "holds", "cannot be tested", "all"],
        ["Pressure", "1", "0", "1"],
        ["Engagement", "0", "1", "1"],
    ]


def page_of(site, said, *verdicts, whole="holds"):
    """The page of a claim with ways of counting that come to these verdicts."""
    answers = [
        {**RESULT, "answer_id": str(n), "as_of": "all", "definition": str(n), "verdict": one}
        for n, one in enumerate(verdicts)
    ]
    made = site(claims=[CLAIM], claim_results=results("c", whole, whole), claim_answers=answers)
    return said(made.at("records/claims/c.html").record("claims", "c"))


def test_ways_of_counting_that_differ_explain_the_verdict(site, said):
    shown = page_of(site, said, "holds", "does_not_hold", whole="depends_on_definition")

    assert "holds 1 of 2; does not hold 1 of 2. The ways of counting give different" in shown


def test_ways_of_counting_that_agree_against_the_verdict_test_a_part_only(site, said):
    shown = page_of(site, said, "holds", "holds", whole="partly")

    assert "As a whole it is holds in part" in shown


def test_the_page_shows_the_query_and_the_rule_of_its_kind(site, said, tmp_path):
    kind = {"kind_of_test": "sum", "title": "A sum", "meaning": "As claimed.", "holds_if": "a = b"}
    test = {"claim_id": "c", "kind_of_test": "sum"}
    made = site(claims=[CLAIM], claim_results=results(), claim_tests=[test], test_rules=[kind])
    (tmp_path / "data" / "claims" / "queries").mkdir()
    (tmp_path / "data" / "claims" / "queries" / "c.sql").write_text("select 1 as a;")
    shown = said(made.at("records/claims/c.html").record("claims", "c"))

    assert "kind “A sum”. As claimed. The same rule holds for every claim" in shown
    assert "select 1 as a;" in shown


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
        "does not hold A. Body: “n” (2 rows in common)",
        "holds A. Body: “f” (1 row in common)",
    ]
    assert others(parsed, shown, "More claims") == ["cannot be tested A. Body: “t”"]


def test_claims_that_agree_and_that_disagree_stand_side_by_side_on_the_pages_of_both(site, parsed):
    own = {**CLAIM, "claim_id": "o", "claim": "o", "contradicts_claim_ids": "c"}
    friend = {**CLAIM, "claim_id": "f", "claim": "f", "supports_claim_ids": "c"}
    macros = site(claims=[CLAIM, friend, own])

    def sides(claim):
        shown = parsed(macros.at(f"records/claims/{claim}.html").record("claims", claim))
        (around,) = shown.xpath("//div[@class='sides']")
        return [" ".join(one.text_content().split()) for one in around.iter("section")]

    known = "cannot be tested A. Body:"
    assert sides("c") == [f"Claims that agree {known} “f”", f"Claims that disagree {known} “o”"]
    assert sides("o") == [
        "Claims that agree We know of none.",
        f"Claims that disagree {known} “Three were released”",
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
