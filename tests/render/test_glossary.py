TERMS = [
    {"term_id": "total", "part": "counts", "term": "Total", "meaning": "A sum."},
    {"term_id": "release", "part": "releases", "term": "Release", "meaning": "An event."}
    | {"see": "datasets/releases.html", "see_title": "All releases", "instead_of": "freeing;swap"},
    {"term_id": "count", "part": "counts", "term": "count", "meaning": "One figure."},
]


def test_terms_stand_by_part_as_the_schema_has_them_and_in_the_order_of_the_alphabet(site, parsed):
    shown = parsed(site(glossary=TERMS).glossary())

    assert [term.text for term in shown.findall(".//dt")] == ["Release", "count", "Total"]
    assert [part.text for part in shown.findall(".//h2")] == [
        "People and releases",
        "Counts and figures",
    ]


def test_a_term_says_where_more_is_and_which_words_it_replaces(site, parsed):
    shown = parsed(site(glossary=TERMS[1:2]).at("records/releases/a.html").glossary())

    said = shown.find(".//dd")
    assert said.text_content() == "An event. All releases Used instead of: freeing; swap."
    assert said.find("a").get("href") == "../../datasets/releases.html"


def test_a_term_is_corrected_at_its_line(site, parsed):
    shown = parsed(site(repository="https://example.org/o/n", glossary=TERMS).glossary())

    form, line = shown.xpath("//div[@id='total']//span[@class='note correct']/a")
    assert form.text_content() == "Form for total"
    assert line.get("href").endswith("/edit/HEAD/datasets/sources/data/glossary.csv#L2")
