TABLES = {"claim_tests": [{"claim_id": "tested"}]}


def check(messages, claim, testable):
    return messages(
        "row-when",
        [{"claim_id": claim, "testable": testable}],
        tables=TABLES,
        table="claim_tests",
        key="claim_id",
        when="testable",
        values=["yes", "partly"],
    )


def test_a_row_with_its_counterpart_and_one_that_needs_none_pass(messages):
    assert check(messages, "tested", "yes") == []
    assert check(messages, "tested", "partly") == []
    assert check(messages, "other", "no") == []


def test_a_missing_counterpart_fails(messages):
    assert check(messages, "other", "partly") == [
        "2: testable: this is partly, and claim_tests.csv has no row 'other'. Add the row there,"
        " or fix testable."
    ]


def test_a_counterpart_too_many_fails(messages):
    assert check(messages, "tested", "no") == [
        "2: testable: this is no, and claim_tests.csv has a row 'tested'. Take the row out there,"
        " or fix testable."
    ]


def test_an_empty_cell_is_the_problem_of_another_check(messages):
    assert check(messages, "tested", "") == []
    assert check(messages, "other", "") == []
