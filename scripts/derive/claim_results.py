"""The result of every claim's test, by what had happened when it was made and by all data."""

from collections.abc import Iterator, Mapping

import pandas as pd

from scripts.claims import CLAIMS
from scripts.claims.as_of import as_of
from scripts.claims.result import Result
from scripts.model import LIST_SEPARATOR
from scripts.periods import period

Frames = Mapping[str, pd.DataFrame]
COLUMNS = [
    "result_id",
    "claim_id",
    "as_of",
    "verdict",
    "value",
    "definition",
    "sentence",
    "limits",
    "row_ids",
]


def claim_results(frames: Frames) -> pd.DataFrame:
    """Two rows per testable claim: `made` and `all`."""
    rows = [
        (
            f"{claim}-{when}",
            claim,
            when,
            result.verdict.value,
            result.value,
            result.definition,
            result.sentence,
            result.limits,
            LIST_SEPARATOR.join(result.rows),
        )
        for claim, when, result in results(frames)
    ]
    return pd.DataFrame(rows, columns=COLUMNS).sort_values("result_id", ignore_index=True)


def claim_answers(frames: Frames) -> pd.DataFrame:
    """One row per claim, date of judgement and definition, where the answer depends on it."""
    rows = [
        (
            f"{claim}-{when}-{number}",
            claim,
            when,
            answer.definition,
            answer.value,
            answer.verdict.value,
        )
        for claim, when, result in results(frames)
        for number, answer in enumerate(result.answers, start=1)
    ]
    columns = ["answer_id", "claim_id", "as_of", "definition", "value", "verdict"]
    return pd.DataFrame(rows, columns=columns).sort_values("answer_id", ignore_index=True)


def results(frames: Frames) -> Iterator[tuple[str, str, Result]]:
    """Each claim's test on both states of the data. A claim of a month is judged by the end of
    it, since its day is not known."""
    made_on = frames["claims"].set_index("claim_id")["made_on"]
    day = {claim: period(made_on[claim]).last for claim in CLAIMS}
    known = {last: as_of(frames, last) for last in set(day.values())}
    for claim, test in CLAIMS.items():
        yield claim, "made", test(known[day[claim]])
        yield claim, "all", test(frames)
