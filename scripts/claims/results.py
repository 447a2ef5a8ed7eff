"""The result of every claim's test, by what had happened when it was made and by all data."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from sqlite3 import Connection

import pandas as pd

from scripts.claims.queries import TESTS, read_queries
from scripts.claims.result import Answer, Result, no_rows
from scripts.claims.rules import Rule, rules_of
from scripts.claims.runner import QueryAnswer, answers
from scripts.claims.sentences import Figure, WrongPlace, fill_places, template
from scripts.load.frames import computed_table
from scripts.model import LIST_SEPARATOR, Table
from scripts.periods import period
from scripts.problems import InvalidData

Tables = Mapping[str, Table]
Test = Mapping[str, str]
Found = tuple[str, str, Result]
"""A claim, by what it is judged (`made` or `all`), and the result."""

NAMES = ("claim_results", "claim_answers")
"""The tables that this stage computes; the package `claims` publishes them."""
END_OF_DATA = "9999-12-31"


def judge(tables: Tables, database: Connection) -> dict[str, Table]:
    """Both tables. InvalidData names every query that can't be run and every sentence that can't
    be filled."""
    tests = {row["claim_id"]: row for row in tables["claim_tests"].frame.to_dict("records")}
    found = [*results(tables, tests, database)]
    rows = {"claim_results": result_rows(found), "claim_answers": answer_rows(found)}
    return {name: as_table(name, rows[name]) for name in NAMES}


def results(tables: Tables, tests: Mapping[str, Test], database: Connection) -> Iterator[Found]:
    queries = read_queries(tuple(tests))
    rules, days, problems = rules_of(tables["test_rules"]), last_days(tables), []
    for line, (claim, test) in enumerate(tests.items(), start=2):
        query, rule = queries[claim], rules[test["kind_of_test"]]
        for when, day in (("made", days[claim]), ("all", END_OF_DATA)):
            try:
                yield claim, when, result(test, rule, answers(database, query, rule, day))
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


def result(test: Test, rule: Rule, found: Sequence[QueryAnswer]) -> Result:
    if not found:
        return no_rows(test["definition"])
    first = found[0]
    judged = tuple(
        Answer(definition=one.definition, value=one.value, verdict=rule.verdict(one.holds))
        for one in found
    )
    return Result(
        verdict=rule.together([one.holds for one in found], parts=first.is_part),
        value=first.summary,
        definition=test["definition"],
        sentence=fill_places(template(test, first.figures), first.figures),
        limits=test["limits"],
        rows=tuple(dict.fromkeys(row for one in found for row in one.row_ids)),
        figures=first.figures,
        answers=judged if first.definition else (),
    )


def result_rows(found: Sequence[Found]) -> list[dict[str, str]]:
    return [
        {
            "result_id": f"{claim}-{when}",
            "claim_id": claim,
            "as_of": when,
            "verdict": one.verdict.value,
            "value": one.value,
            "definition": one.definition,
            "sentence": one.sentence,
            "limits": one.limits,
            "row_ids": LIST_SEPARATOR.join(one.rows),
            "figures": as_json(one.figures) if one.figures else "",
        }
        for claim, when, one in found
    ]


def as_json(figures: Mapping[str, Figure]) -> str:
    """The rows have a column of their own."""
    own = {name: figure for name, figure in figures.items() if name != "row_ids"}
    return json.dumps(own, ensure_ascii=False)


def answer_rows(found: Sequence[Found]) -> list[dict[str, str]]:
    """One row per claim, date of judgement and definition, where there are several definitions."""
    return [
        {
            "answer_id": f"{claim}-{when}-{number:02}",
            "claim_id": claim,
            "as_of": when,
            "definition": answer.definition,
            "value": answer.value,
            "verdict": answer.verdict.value,
        }
        for claim, when, one in found
        for number, answer in enumerate(one.answers, start=1)
    ]


def as_table(name: str, rows: Sequence[Mapping[str, str]]) -> Table:
    table = computed_table("claims", name, pd.DataFrame(rows))
    key = table.schema.key
    return replace(table, frame=table.frame.sort_values(key, ignore_index=True))
