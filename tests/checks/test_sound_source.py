TABLES = {
    "sources": [
        {"source_id": "decree", "grade": "primary"},
        {"source_id": "afp", "grade": "established"},
        {"source_id": "digest", "grade": "secondary"},
    ]
}
WEAK = (
    "the grade of digest is secondary, and no primary or established source gives 30 for pardon."
    " Add a row with such a source, or make another figure the headline."
)


def row(count_id, source, headline="FALSE", value="30", counter="viasna"):
    return {
        "count_id": count_id,
        "release_id": "pardon",
        "counter": counter,
        "value": value,
        "headline": headline,
        "source_id": source,
    }


def check(messages, *rows):
    return messages("sound-source", rows, tables=TABLES, when="headline")


def test_a_headline_on_a_primary_or_established_source_passes(messages):
    assert check(messages, row("a", "decree", "TRUE")) == []
    assert check(messages, row("a", "afp", "TRUE")) == []


def test_a_headline_passes_where_another_row_gives_the_same_figure_soundly(messages):
    assert check(messages, row("a", "digest", "TRUE"), row("b", "afp")) == []


def test_a_figure_that_is_no_headline_may_rest_on_any_source(messages):
    assert check(messages, row("a", "digest")) == []


def test_a_headline_on_weak_sources_alone_fails(messages):
    assert check(messages, row("a", "digest", "TRUE")) == [f"2: source_id: {WEAK}"]


def test_a_sound_source_for_another_figure_or_counter_does_not_help(messages):
    others = (row("b", "afp", value="31"), row("c", "afp", counter="eu"))

    assert check(messages, row("a", "digest", "TRUE"), *others) == [f"2: source_id: {WEAK}"]
