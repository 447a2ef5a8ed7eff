def row(count_id, day, counter, preferred="TRUE"):
    return {"id": count_id, "day": day, "counter": counter, "preferred": preferred}


def check(messages, *rows, **options):
    return messages("unique-together", rows, fields=["day", "counter"], **options)


def test_rows_that_differ_in_one_column_pass(messages):
    rows = (row("a", "1", "un"), row("b", "2", "un"), row("c", "1", "eu"), row("d", "1", ""))

    assert check(messages, *rows) == []


def test_rows_alike_in_all_columns_fail_at_the_later_id(messages):
    assert check(messages, row("b", "1", "un"), row("a", "1", "un"), row("c", "1", "un")) == [
        "2: day: b says the same as a in day, counter. Remove one of the two, or fix what should"
        " differ.",
        "4: day: c says the same as a in day, counter. Remove one of the two, or fix what should"
        " differ.",
    ]


def test_two_empty_cells_are_the_same(messages):
    assert check(messages, row("a", "1", ""), row("b", "1", "")) == [
        "3: day: b says the same as a in day, counter. Remove one of the two, or fix what should"
        " differ."
    ]


def test_with_a_condition_only_rows_that_meet_it_are_compared(messages):
    rows = (row("a", "1", "un"), row("b", "1", "un", "FALSE"), row("c", "1", "un", "FALSE"))

    assert check(messages, *rows, when="preferred") == []
    assert check(messages, *rows, row("d", "1", "un"), when="preferred") == [
        "5: day: d says the same as a in day, counter. Remove one of the two, or fix what should"
        " differ."
    ]


def test_rows_of_one_id_have_a_problem_already(messages):
    assert check(messages, row("a", "1", "un"), row("a", "1", "un")) == []
