import pytest

from scripts.periods import period
from scripts.render.neighbours import distance


@pytest.mark.parametrize(
    ("there", "words"),
    [
        ("2008-08-16", "same day"),
        ("2008-08-17", "1 day after"),
        ("2015-08-22", "2,562 days after"),
        ("2004-08", "1,446 to 1,476 days before"),
    ],
)
def test_a_distance_of_many_days_is_grouped_like_every_number(there, words):
    assert distance(period("2008-08-16"), period(there)) == words
