import pytest

SOURCES = {
    "sources": [
        {"source_id": "decree", "grade": "primary"},
        {"source_id": "agency", "grade": "established"},
        {"source_id": "digest", "grade": "secondary"},
        {"source_id": "nowhere", "grade": "unknown"},
    ]
}


def check(messages, known, sources):
    rows = [{"id": "a", "known": known, "sources": sources}]
    options = {"sources": "sources", "when": "known", "values": ["direct"]}
    return messages("read-at-publisher", rows, tables=SOURCES, **options)


@pytest.mark.parametrize("sources", ["decree", "digest;agency"])
def test_one_primary_or_established_source_is_enough(messages, sources):
    assert check(messages, "direct", sources) == []


def test_what_is_marked_as_weaker_passes(messages):
    assert check(messages, "digests", "digest;nowhere") == []


@pytest.mark.parametrize("sources", ["digest;nowhere", ""])
def test_a_row_without_such_a_source_fails(messages, sources):
    assert check(messages, "direct", sources) == [
        "2: known: none of the sources of this row is primary or established, so it can't be"
        " direct. Choose another word, or add a source that was read at its publisher."
    ]
