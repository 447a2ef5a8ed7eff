ACTIONS = [
    {
        "action_id": action_id,
        "body": body,
        "legal_framework": framework,
        "decided_date": decided,
        "act_date": act,
    }
    for action_id, body, framework, decided, act in [
        ("third", "EU", "belarus_measures", "2024-08-05", "2024-08-07"),
        ("first", "EU", "belarus_measures", "", "2023-08-03"),
        ("second", "EU", "belarus_measures", "2024-02", "2024-08-06"),
        ("elsewhere", "EU", "russia_measures", "", "2024-02-23"),
        ("american", "US", "belarus_measures", "", "2024-02-24"),
        ("undated", "EU", "belarus_measures", "", ""),
    ]
]


def row(action, category, value, note="", qualifier="exact"):
    return {
        "listing_id": f"{action}-{category}-{value}",
        "action_id": action,
        "category": category,
        "value": str(value),
        "qualifier": qualifier,
        "note": note,
    }


def check(messages, *rows):
    return messages("totals-chain", rows, tables={"sanctions_actions": ACTIONS})


FIRST = row("first", "persons_total_after", 233)
BROKEN = (
    "260 (persons_total_after) does not follow from the total before third: with those listed and"
    " delisted since, it would be 261. Check the figures; if 260 is what the source says, say in"
    " note that the totals differ."
)


def test_a_total_that_follows_passes(messages):
    delisted, listed = row("second", "persons_delisted", 2), row("third", "persons_listed", 30)

    assert check(messages, FIRST, delisted, listed, row("third", "persons_total_after", 261)) == []


def test_a_total_that_does_not_follow_fails(messages):
    delisted, listed = row("second", "persons_delisted", 2), row("third", "persons_listed", 30)

    assert check(messages, FIRST, delisted, listed, row("third", "persons_total_after", 260)) == [
        f"5: value: {BROKEN}"
    ]


def test_a_total_that_does_not_follow_passes_with_a_note(messages):
    total = row("third", "persons_total_after", 260, "As printed.")

    assert check(messages, FIRST, row("third", "persons_listed", 28), total) == []


def test_the_next_total_starts_from_the_one_that_is_stated(messages):
    total = row("second", "persons_total_after", 235, "As printed.")

    assert check(messages, FIRST, total, row("third", "persons_total_after", 235)) == []


def test_entities_are_another_chain(messages):
    assert check(messages, FIRST, row("third", "entities_total_after", 37)) == []


def test_only_actions_on_the_belarus_list_of_the_eu_count(messages):
    others = [row(name, "persons_listed", 5) for name in ("elsewhere", "american", "undated")]

    assert check(messages, FIRST, *others, row("third", "persons_total_after", 233)) == []


def test_of_several_figures_the_one_without_a_note_counts(messages):
    listed = (
        row("third", "persons_listed", 28),
        row("third", "persons_listed", 30, "In an early report."),
    )

    assert check(messages, FIRST, *listed, row("third", "persons_total_after", 261)) == []


def test_each_of_several_totals_is_compared(messages):
    totals = [row("third", "persons_total_after", value) for value in (260, 261)]

    assert check(messages, FIRST, row("third", "persons_listed", 28), *totals) == [
        f"4: value: {BROKEN}"
    ]


def test_a_figure_with_a_note_counts_where_it_is_the_only_one(messages):
    listed = row("third", "persons_listed", 28, "27 officials and a company director.")

    assert check(messages, FIRST, listed, row("third", "persons_total_after", 261)) == []
    assert check(messages, FIRST, listed, row("third", "persons_total_after", 260)) == [
        f"4: value: {BROKEN}"
    ]


def test_a_chain_is_not_judged_over_figures_that_are_disputed_or_not_exact(messages):
    total = row("third", "persons_total_after", 300)
    disputed = (row("third", "persons_listed", 28), row("third", "persons_listed", 30))

    assert check(messages, FIRST, *disputed, total) == []
    assert (
        check(messages, FIRST, row("third", "persons_listed", 28, qualifier="about"), total) == []
    )
    assert (
        check(
            messages, FIRST, row("second", "persons_total_after", 240, qualifier="more_than"), total
        )
        == []
    )
