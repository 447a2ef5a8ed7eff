def row(day, value, number=0, **others):
    return {
        "estimate_id": f"est-{number or day}",
        "as_of_date": day,
        "counter": "viasna",
        "counter_name": "",
        "scope": "",
        "kind": "count",
        "value": str(value),
        "qualifier": "exact",
        "preferred": "TRUE",
        "note": "",
        **others,
    }


def around(value, before=1000, after=1010, **others):
    return (
        row("2024-05-01", before, 1),
        row("2024-06-01", value, 2, **others),
        row("2024-07-02", after, 3),
    )


def check(messages, *rows):
    return messages("steady-series", rows)


SPIKE = (
    "3: value: 1051 is more than 40 away from both 1000 on 2024-05-01 (est-1) and 1010 on"
    " 2024-07-02 (est-3). Check it against its source; if it is stated so, say so in note."
)


def test_a_value_up_to_40_from_a_neighbour_passes(messages):
    assert check(messages, *around(1050)) == []
    assert check(messages, *around(960)) == []


def test_a_value_more_than_40_above_both_neighbours_fails(messages):
    assert check(messages, *around(1051)) == [SPIKE]


def test_a_value_more_than_40_below_both_neighbours_fails(messages):
    assert check(messages, *around(959)) == [
        "3: value: 959 is more than 40 away from both 1000 on 2024-05-01 (est-1) and 1010 on"
        " 2024-07-02 (est-3). Check it against its source; if it is stated so, say so in note."
    ]


def test_a_value_between_two_far_neighbours_passes(messages):
    assert check(messages, *around(1100, before=1000, after=1200)) == []


def test_a_value_passes_with_a_note(messages):
    assert check(messages, *around(1051, note="So printed.")) == []


def test_a_neighbour_32_days_away_does_not_count(messages):
    first, spike, last = around(1051)

    assert check(messages, first, spike, {**last, "as_of_date": "2024-07-03"}) == []
    assert check(messages, {**first, "as_of_date": "2024-04-30"}, spike, last) == []


def test_a_month_is_as_near_as_its_nearest_day(messages):
    first, spike, last = around(1051)

    assert check(messages, {**first, "as_of_date": "2024-05"}, spike, last) == [
        SPIKE.replace("2024-05-01", "2024-05")
    ]


def test_what_is_not_of_the_series_is_left_out(messages):
    others = (
        {"qualifier": "about"},
        {"preferred": "FALSE"},
        {"scope": "women"},
        {"kind": "position"},
        {"counter": "eu"},
        {"counter_name": "other"},
        {"as_of_date": "2024"},
        {"as_of_date": "2024-02-30"},
    )

    for other in others:
        assert check(messages, *around(1051, **other)) == []
        between = row("2024-06-02", 1051, 4, **other)
        assert check(messages, *around(1051), between) == [SPIKE]
