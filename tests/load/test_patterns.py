import re

import pytest

from scripts.load.patterns import is_safe


@pytest.mark.parametrize(
    "pattern",
    [
        "^[a-z]+$",
        "^[a-z0-9]+(-[a-z0-9]+)*$",
        "^[12]\\d{3}(-\\d{2}(-\\d{2})?)?$",
        "^rc-\\d{4,}$",
        "(?:;[a-z]+)*",
        "a*b*",
        7,
    ],
)
def test_a_pattern_with_one_way_to_read_a_text_is_safe(pattern):
    assert is_safe(pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        "(a+)+",
        "^(([a-z0-9-])+)+$",
        "(a|a)*",
        "(a*){3}",
        "(-[a-z-]+)*",
        "a*b*c*",
        "a?" * 9,
        "[a",
        "a{99999999999}",
    ],
)
def test_a_pattern_that_may_never_end_is_not(pattern):
    assert not is_safe(pattern)


def test_a_sign_that_separates_leaves_one_way_to_read_a_text():
    """This would not end if the sign could be part of what it separates."""
    assert not re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", "a" * 2_000 + "!")
