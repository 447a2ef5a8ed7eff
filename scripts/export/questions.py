"""Which table answers a question, and what those get who take another one."""

from collections.abc import Mapping
from typing import Any

import apsw

from scripts.claims.runner import columns_of
from scripts.model import Table
from scripts.paths import SCHEMAS
from scripts.problems import InvalidData, Problem

Question = Mapping[str, Any]


def answered_questions(
    tables: Mapping[str, Table], database: apsw.Connection
) -> dict[str, list[Question]]:
    """The questions of each schema, with what its queries give now, by the table to take.

    InvalidData where a query can't be run, or does not give one number that can be compared.
    """
    found = {}
    for name, table in tables.items():
        try:
            answers = [with_answers(name, one, database) for one in table.schema.questions]
        except (apsw.Error, ValueError) as error:
            message = f"a question can't be answered: {error}. Fix its query."
            file = SCHEMAS / f"{name}.yaml"
            problem = Problem(file=file, column="questions", message=message, kind="schema")
            raise InvalidData("questions", [problem]) from error
        if answers:
            found[name] = answers
    return found


def with_answers(table: str, question: Question, database: apsw.Connection) -> Question:
    others = [with_number(other, database) for other in question.get("not", ())]
    take = with_number if others else with_rows
    return {
        "question": question["question"],
        "table": table,
        **take(question["take"], database),
        "not": others,
    }


def with_number(part: Question, database: apsw.Connection) -> Question:
    """The one number that a query gives, to compare with those of others."""
    match database.execute(part["query"]).fetchall():
        case [(answer,)]:
            return {**part, "answer": answer}
    raise ValueError(f"{part['query']!r} gives more or less than one number")


def with_rows(part: Question, database: apsw.Connection) -> Question:
    found = database.execute(part["query"]).fetchall()
    columns = columns_of(database, part["query"])
    # Lists, as in the descriptor that is read again: a tuple would be another version of the data.
    return {**part, "columns": columns, "rows": [[*row] for row in found]}
