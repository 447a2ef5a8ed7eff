TABLES = {"sources": [{"source_id": "afp-2024-09-05"}, {"source_id": "belta-2024-09-04"}]}


def check(messages, cell):
    rows = [{"id": "a", "source_ids": cell}]
    return messages(
        "references", rows, tables=TABLES, field="source_ids", table="sources", to="source_id"
    )


def test_ids_that_are_there_pass_alone_and_in_a_list(messages):
    assert check(messages, "afp-2024-09-05") == []
    assert check(messages, "afp-2024-09-05;belta-2024-09-04") == []
    assert check(messages, "") == []


def test_a_misspelt_id_fails_with_the_nearest_one(messages):
    assert check(messages, "belta-2024-09-04;apf-2024-09-05") == [
        "2: source_ids: there is no source_id 'apf-2024-09-05' in sources.csv. Did you mean"
        " 'afp-2024-09-05'? Mend the id, or add the row to sources.csv first."
    ]


def test_an_id_like_no_other_fails_without_a_guess(messages):
    assert check(messages, "x") == [
        "2: source_ids: there is no source_id 'x' in sources.csv. Mend the id, or add the row to"
        " sources.csv first."
    ]
