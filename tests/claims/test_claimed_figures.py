import pytest

from scripts.claims.claimed_figures import claimed_figures
from tests.claims.conftest import frames


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("227", (227,)),
        ("569; 342", (569, 342)),
        ("16; 1,300", (16, 1300)),
        ("About 1,000", (1000,)),
        ("250; same day", (250,)),
        ("Easing follows", ()),
    ],
)
def test_the_figures_of_a_claim_are_its_whole_numbers_in_order(text, figures):
    claims = [{"claim_id": "one", "expected_value": text}]

    assert claimed_figures(frames(claims=claims), "one") == figures
