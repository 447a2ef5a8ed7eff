"""The answer box, and the figures under it."""

FINDING = {"finding_id": "a", "place": "until", "position": "1", "proof": "gaps.html#x"}
SAID = {"finding_id": "a", "value": "1", "sentence": "The sums end.", "row_ids": "claims/c"}
FIRST = {**FINDING, "finding_id": "b", "place": "data", "proof_title": "The table"}


def box(site, **words):
    said = [SAID, {**SAID, "finding_id": "b", "sentence": "Three left."}]
    return site(findings=[FINDING, FIRST], finding_results=said).answer(**words)


def test_the_answer_stands_in_the_order_of_its_headings(site, parsed):
    found = [term.text for term in parsed(box(site)).iter("dt")]

    assert found == ["What the data show", "Until when?"]


def test_the_page_of_proofs_leads_from_each_sentence_to_what_shows_it(site, parsed):
    links = {link.text: link.get("href") for link in parsed(box(site, proofs=True)).iter("a")}

    assert links["The table"] == "gaps.html#x"
    assert "Check each sentence" not in links


def figures(*days):
    usual = {"value": "1", "qualifier": "exact", "row_ids": ""}
    return [{**usual, "figure_id": f"f{n}", "as_of_date": day} for n, day in enumerate(days)]


def test_a_figure_says_that_it_is_earlier_than_the_one_beside_it(site, said):
    macros = site(key_figures=figures("2026-03-05", "2026-03-19", "2026-03"))

    assert "earlier than the figures of 19 March 2026" in said(macros.headlines("f0", "f1"))
    assert "earlier" not in said(macros.headlines("f1", "f2"))


def test_a_figure_of_one_row_has_the_note_of_that_row(site, said):
    row = {"estimate_id": "e", "note": "After the release"}
    (figure,) = figures("2026-03")
    figure["row_ids"] = "prisoner_estimates/e"
    macros = site(key_figures=[figure], prisoner_estimates=[row])

    assert said(macros.headlines("f0")).endswith("March 2026. After the release")
