"""What goes with a word of another column."""

OPTIONS = {
    "field": "grade",
    "when": "reason",
    "values": ["issuing_body"],
    "pattern": "primary",
    "example": "primary",
}


def test_another_case_an_empty_cell_and_what_fits_pass(messages):
    rows = [
        {"id": "a", "grade": "primary", "reason": "issuing_body"},
        {"id": "b", "grade": "", "reason": "issuing_body"},
        {"id": "c", "grade": "secondary", "reason": "repost"},
    ]

    assert messages("form-when", rows, **OPTIONS) == []


def test_what_does_not_fit_is_reported(messages):
    rows = [{"id": "a", "grade": "primary or so", "reason": "issuing_body"}]

    assert messages("form-when", rows, **OPTIONS) == [
        "2: grade: 'primary or so' does not go with reason, which is issuing_body. Write it like"
        " primary, or fix reason."
    ]
