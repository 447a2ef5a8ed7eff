def row(category, value, **others):
    return {
        "count_id": category,
        "release_id": "pardon",
        "counter": "government_of_belarus",
        "counter_name": "",
        "category": category,
        "value": str(value),
        "qualifier": "exact",
        "scope": "whole_release",
        "source_id": "belta",
        "note": "",
        **others,
    }


def check(messages, *rows):
    return messages("parts-of-total", rows)


TOTAL = row("people_released", 30)
SUM = (
    "8 women and 23 men (men) make 31, but the total is 30 (people_released). Check the three"
    " against the source; if these are only some of the people, set scope to part_of_release and"
    " say in note who they are."
)


def test_women_and_men_that_make_the_total_pass(messages):
    assert check(messages, TOTAL, row("women", 7), row("men", 23)) == []


def test_women_and_men_that_do_not_make_the_total_fail(messages):
    assert check(messages, TOTAL, row("women", 8), row("men", 23)) == [f"3: value: {SUM}"]


def test_women_and_men_may_make_either_of_two_totals(messages):
    classified = row("people_classified_as_political_prisoners", 28)

    assert check(messages, TOTAL, classified, row("women", 6), row("men", 22)) == []


def test_women_without_men_and_men_without_a_total_pass(messages):
    assert check(messages, TOTAL, row("women", 8)) == []
    assert check(messages, row("women", 8), row("men", 23)) == []


def test_figures_of_another_source_counter_or_release_do_not_mix(messages):
    for other in (
        {"source_id": "afp"},
        {"counter": "viasna"},
        {"counter_name": "x"},
        {"release_id": "exchange"},
    ):
        assert check(messages, TOTAL, row("women", 8), row("men", 23, **other)) == []


def test_figures_that_are_not_exact_need_not_add_up(messages):
    assert check(messages, TOTAL, row("women", 8, qualifier="about"), row("men", 23)) == []
    assert (
        check(messages, {**TOTAL, "qualifier": "at_least"}, row("women", 8), row("men", 23)) == []
    )


def test_a_noted_sub_group_need_not_add_up_but_one_without_a_note_must(messages):
    named = {"scope": "part_of_release", "note": "Of those whose names are known."}
    women, men = row("women", 2, **named), row("men", 6, **named)

    assert check(messages, TOTAL, women, men) == []
    assert check(messages, TOTAL, {**women, "note": ""}, {**men, "note": ""}) == [
        "3: value: 2 women and 6 men (men) make 8, but the total is 30 (people_released). Check the"
        " three against the source; if these are only some of the people, set scope to"
        " part_of_release and say in note who they are."
    ]


def test_a_part_as_large_as_the_total_passes(messages):
    assert check(messages, TOTAL, row("foreign_nationals", 30)) == []


def test_a_part_above_the_total_fails(messages):
    assert check(messages, TOTAL, row("foreign_nationals", 31)) == [
        "3: value: 31 (foreign_nationals) is above the 30 people released (people_released). Check"
        " both against the source; a figure for more than this release has scope set to"
        " wider_event."
    ]


def test_a_part_may_be_above_where_either_figure_is_open(messages):
    assert check(messages, TOTAL, row("foreign_nationals", 31, qualifier="up_to")) == []
    assert check(messages, {**TOTAL, "qualifier": "at_least"}, row("foreign_nationals", 31)) == []


def test_a_figure_of_a_wider_event_is_no_part(messages):
    assert check(messages, TOTAL, row("foreign_nationals", 31, scope="wider_event")) == []
    assert check(messages, {**TOTAL, "scope": "wider_event"}, row("women", 31)) == []
