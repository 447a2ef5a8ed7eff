def check(messages, supporting, contradicting, note=""):
    row = {
        "claim_id": "a",
        "supporting_source_ids": supporting,
        "contradicting_source_ids": contradicting,
        "sources_note": note,
    }
    return messages("either-side", [row])


def test_a_source_on_one_side_passes(messages):
    assert check(messages, "afp;belta", "viasna") == []
    assert check(messages, "", "") == []


def test_a_source_on_both_sides_passes_with_a_note(messages):
    assert check(messages, "afp", "afp", "The figure supports it, the date does not.") == []


def test_a_source_on_both_sides_fails_without_a_note(messages):
    assert check(messages, "afp;belta", "belta") == [
        "2: sources_note: belta is named for the claim and against it. Say here how, or remove what"
        " is wrong from one of the two cells."
    ]
