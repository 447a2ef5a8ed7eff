import pytest

from scripts.claims import CLAIMS
from scripts.claims.result import Verdict
from tests.claims.conftest import frames, shuffled, when_made

WORDS = 25


@pytest.fixture(scope="module")
def results(real):
    return {claim: (when_made(test, real), test(real)) for claim, test in CLAIMS.items()}


@pytest.mark.parametrize("claim", CLAIMS)
def test_the_order_of_rows_changes_nothing(claim, real, results):
    assert CLAIMS[claim](shuffled(real)) == results[claim][1]


@pytest.mark.parametrize("claim", CLAIMS)
def test_tables_without_rows_are_a_state_like_any_other(claim, real):
    row = real["claims"][real["claims"]["claim_id"].eq(claim)].iloc[0].to_dict()

    result = CLAIMS[claim](frames(claims=[row]))

    assert result.verdict in Verdict
    assert result.value


@pytest.mark.parametrize("claim", CLAIMS)
def test_every_sentence_is_short_and_plain(claim, results):
    for result in results[claim]:
        for sentence in f"{result.sentence} {result.limits}".split(". "):
            assert len(sentence.split()) <= WORDS, sentence
            assert not set(sentence) & set("\u2014\u2013\n"), sentence
        assert result.sentence.endswith(".")
        assert result.limits.endswith(".")


@pytest.mark.parametrize("claim", CLAIMS)
def test_every_row_used_is_a_row_of_a_table(claim, real, results):
    for result in results[claim]:
        for row in result.rows:
            table, row_id = row.split("/")

            assert row_id in set(real[table].iloc[:, 0])
        assert len(set(result.rows)) == len(result.rows)


@pytest.mark.parametrize("claim", CLAIMS)
def test_a_verdict_depends_on_the_definition_only_where_answers_differ(claim, results):
    for result in results[claim]:
        verdicts = {answer.verdict for answer in result.answers}
        depends = result.verdict is Verdict.DEPENDS_ON_DEFINITION

        assert depends == (len(verdicts) > 1)


def test_each_claim_with_a_test_is_in_the_ledger_as_testable(real):
    ledger = real["claims"].set_index("claim_id")["testable"]

    assert set(CLAIMS) <= set(ledger[ledger.isin(["yes", "partly"])].index)
