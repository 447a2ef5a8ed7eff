"""Files of JSON: descriptors, and the results of claims for programs that want lists as lists."""

import json
from collections.abc import Mapping
from pathlib import Path

from scripts.model import Table, items


def write_json(content: object, path: Path, indent: int = 1) -> None:
    text = json.dumps(content, ensure_ascii=False, indent=indent) + "\n"
    path.write_text(text, encoding="utf-8")


def results_with_answers(tables: Mapping[str, Table]) -> list[Mapping[str, object]]:
    """One object per result, its rows as a list, its answers inside."""
    answers = tables["claim_answers"].frame.to_dict("records")
    return [
        {
            **result,
            "row_ids": list(items(result["row_ids"])),
            "answers": [
                {key: answer[key] for key in ("definition", "value", "verdict")}
                for answer in answers
                if (answer["claim_id"], answer["as_of"]) == (result["claim_id"], result["as_of"])
            ],
        }
        for result in tables["claim_results"].frame.to_dict("records")
    ]
