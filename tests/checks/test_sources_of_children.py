TABLES = {
    "sources": [{"source_id": "afp"}, {"source_id": "belta"}, {"source_id": "tass"}],
    "release_counts": [
        {"count_id": "rc-0002", "release_id": "pardon", "source_id": "belta"},
        {"count_id": "rc-0001", "release_id": "pardon", "source_id": "afp"},
        {"count_id": "rc-0003", "release_id": "pardon", "source_id": "belta"},
        {"count_id": "rc-0004", "release_id": "exchange", "source_id": "tass"},
        {"count_id": "rc-0005", "release_id": "pardon", "source_id": ""},
        {"count_id": "rc-0006", "release_id": "pardon", "source_id": "misspelt"},
    ],
}


def check(messages, sources):
    rows = [{"release_id": "pardon", "source_ids": sources}]
    return messages(
        "sources-of-children", rows, tables=TABLES, table="release_counts", key="release_id"
    )


def test_a_row_with_the_sources_of_its_children_and_more_passes(messages):
    assert check(messages, "belta;afp;viasna") == []


def test_a_row_without_the_source_of_a_child_fails_once(messages):
    assert check(messages, "afp") == [
        "2: source_ids: 'belta' is missing, which rc-0002 in release_counts.csv names as its"
        " source. Add it here, or fix the other row."
    ]


def test_an_item_with_a_space_is_the_problem_of_its_list(messages):
    assert check(messages, "belta; afp") == []
