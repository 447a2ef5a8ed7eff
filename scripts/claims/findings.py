"""The sentences in which the site says what the data show, each filled by its query."""

import json
from collections.abc import Iterator, Mapping

import pandas as pd
from apsw import Connection

from scripts.claims.queries import FINDINGS, FINDINGS_TABLE, Query, read_queries
from scripts.claims.results import END_OF_DATA
from scripts.claims.rules import Rule, Verdict
from scripts.claims.runner import QueryAnswer, answers
from scripts.claims.sentences import WrongPlace, fill_places
from scripts.load.frames import computed_table
from scripts.model import LIST_SEPARATOR, Table
from scripts.problems import InvalidData, Problem

Tables = Mapping[str, Table]

FITS = Rule(
    kind="finding",
    columns=("fits",),
    holds_if="fits",
    if_true=Verdict.HOLDS,
    if_false=Verdict.DOES_NOT_HOLD,
)
"""The query itself says whether the words fit; it returns one row."""


def finding_results(tables: Tables, database: Connection) -> Table:
    """InvalidData names every sentence that no longer fits, and every query that can't be run."""
    templates = dict(tables["findings"].frame[["finding_id", "sentence"]].itertuples(index=False))
    queries = read_queries(tuple(templates), FINDINGS, FINDINGS_TABLE)
    rows, problems = [], []
    for line, (finding, template) in enumerate(templates.items(), start=2):
        try:
            rows.append(finding_row(database, queries[finding], template))
        except InvalidData as invalid:
            problems += invalid.problems
        except WrongPlace as wrong:
            problems.append(wrong.problem(FINDINGS_TABLE, line))
    if problems:
        raise InvalidData("claims", problems)
    return computed_table("claims", "finding_results", pd.DataFrame(rows))


def finding_row(database: Connection, query: Query, template: str) -> Mapping[str, str]:
    found = answers(database, query, FITS, END_OF_DATA)
    if faults := [*faults_of(found, template)]:
        problems = [Problem(file=query.file, message=fault, kind="finding") for fault in faults]
        raise InvalidData("claims", problems)
    (answer,) = found
    return {
        "finding_id": query.claim_id,
        "value": answer.value,
        "sentence": fill_places(template, answer.figures),
        "row_ids": LIST_SEPARATOR.join(answer.row_ids),
        "figures": json.dumps(dict(answer.figures), ensure_ascii=False),
    }


def faults_of(found: list[QueryAnswer], template: str) -> Iterator[str]:
    if len(found) > 1:
        yield f"the result has {len(found)} rows. A finding is one sentence: return one row."
    elif not found or not found[0].holds:
        yield (
            f"the data no longer bear out the sentence {template!r}. Write in findings.csv what"
            " they show now, and change the query to fit."
        )
