"""Which table answers a question, and what those get who take another one."""

from collections.abc import Mapping, Sequence
from sqlite3 import Connection
from typing import Any

from scripts.model import Table

Question = Mapping[str, Any]


def answered_questions(
    tables: Mapping[str, Table], database: Connection
) -> dict[str, list[Question]]:
    """The questions of each schema, with what its queries give now, by the table to take."""
    asked = {name: table.schema.questions for name, table in tables.items()}
    return {name: answered(name, asked[name], database) for name in asked if asked[name]}


def answered(table: str, questions: Sequence[Question], database: Connection) -> list[Question]:
    return [
        {
            "question": question["question"],
            "table": table,
            **with_answer(question["take"], database),
            "not": [with_answer(other, database) for other in question["not"]],
        }
        for question in questions
    ]


def with_answer(part: Question, database: Connection) -> Question:
    ((answer,),) = database.execute(part["query"]).fetchall()
    return {**part, "answer": answer}
