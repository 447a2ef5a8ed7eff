"""The result of every claim's test, by what had happened when it was made and by all data."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import pandas as pd
from apsw import Connection

from scripts.claims.queries import TESTS, read_queries
from scripts.claims.rules import Rule, Verdict, rules_of
from scripts.claims.runner import QueryAnswer, answers
from scripts.claims.sentences import Figure, WrongPlace, fill_places, template
from scripts.load.frames import computed_table
from scripts.model import LIST_SEPARATOR, Table
from scripts.periods import period
from scripts.problems import InvalidData

Tables = Mapping[str, Table]
Test = Mapping[str, str]
Row = Mapping[str, str]

END_OF_DATA = "9999-12-31"
NO_ROWS: Row = {
    "verdict": Verdict.CANNOT_BE_TESTED.value,
    "value": "no rows",
    "sentence": "What the claim speaks of is not on record for this time.",
    "limits": "Without rows nothing can be counted, and that is not evidence either way.",
    "row_ids": "",
    "figures": "",
}
"""Where what the claim speaks of is not on record, or not yet."""


def judge(tables: Tables, database: Connection) -> dict[str, Table]:
    """The results and their answers. InvalidData names every query that can't be run and every
    sentence that can't be filled."""
    found = [*results(tables, database)]
    parts = [part for _, several in found for part in several]
    return {
        "claim_results": as_table("claim_results", [result for result, _ in found]),
        "claim_answers": as_table("claim_answers", parts),
    }


def results(tables: Tables, database: Connection) -> Iterator[tuple[Row, list[Row]]]:
    """For each claim the result by what it is judged (`made` or `all`), and its answers."""
    tests = {row["claim_id"]: row for row in tables["claim_tests"].frame.to_dict("records")}
    queries, rules = read_queries(tuple(tests)), rules_of(tables["test_rules"])
    days, problems = last_days(tables), []
    for line, (claim, test) in enumerate(tests.items(), start=2):
        rule = rules[test["kind_of_test"]]
        for when, day in (("made", days[claim]), ("all", END_OF_DATA)):
            try:
                found = answers(database, queries[claim], rule, day)
                yield result_row(test, rule, when, found), answer_rows(test, rule, when, found)
            except InvalidData as invalid:
                problems += invalid.problems
            except WrongPlace as wrong:
                problems.append(wrong.problem(TESTS, line))
    if problems:
        raise InvalidData("claims", [*dict.fromkeys(problems)])


def last_days(tables: Tables) -> dict[str, str]:
    """A claim of a month is judged by the end of it, since its day is not known."""
    claims = tables["claims"].frame
    days = [period(date).last.isoformat() for date in claims["made_date"]]
    return dict(zip(claims["claim_id"], days, strict=True))


def result_row(test: Test, rule: Rule, when: str, found: Sequence[QueryAnswer]) -> Row:
    """The verdict, the arithmetic, the rows, and what the test can't show. The sentence is for a
    reader, filled from the figures of the first answer."""
    claim = test["claim_id"]
    own = {"result_id": f"{claim}-{when}", "claim_id": claim, "as_of": when}
    own["definition"] = test["definition"]
    if not found:
        return {**own, **NO_ROWS}
    first = found[0]
    rows = dict.fromkeys(row for one in found for row in one.row_ids)
    return {
        **own,
        "verdict": rule.together([one.holds for one in found], parts=first.is_part).value,
        "value": first.summary,
        "sentence": fill_places(template(test, first.figures), first.figures),
        "limits": test["limits"],
        "row_ids": LIST_SEPARATOR.join(rows),
        "figures": as_json(first.figures),
    }


def as_json(figures: Mapping[str, Figure]) -> str:
    """The rows have a column of their own."""
    own = {name: figure for name, figure in figures.items() if name != "row_ids"}
    return json.dumps(own, ensure_ascii=False)


def answer_rows(test: Test, rule: Rule, when: str, found: Sequence[QueryAnswer]) -> list[Row]:
    """One row per definition, where there are several definitions."""
    claim = test["claim_id"]
    return [
        {
            "answer_id": f"{claim}-{when}-{number:02}",
            "claim_id": claim,
            "as_of": when,
            "definition": answer.definition,
            "value": answer.value,
            "verdict": rule.verdict(answer.holds).value,
        }
        for number, answer in enumerate(found, start=1)
        if answer.definition
    ]


def as_table(name: str, rows: Sequence[Row]) -> Table:
    table = computed_table("claims", name, pd.DataFrame(rows))
    key = table.schema.key
    return replace(table, frame=table.frame.sort_values(key, ignore_index=True))
