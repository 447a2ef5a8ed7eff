"""The results of claims as JSON, for programs that want lists as lists."""

import json
from collections.abc import Mapping
from pathlib import Path

from scripts.export.descriptor import COMPUTED
from scripts.model import Table, items

RESULTS, ANSWERS = "claim_results", "claim_answers"


def write_json(tables: Mapping[str, Table], folder: Path) -> None:
    """Write `claim_results.json`: one object per result, its rows as a list, its answers inside."""
    answers = tables[ANSWERS].frame.to_dict("records")
    results = [
        {
            **result,
            "row_ids": list(items(result["row_ids"])),
            "answers": [
                {key: answer[key] for key in ("definition", "value", "verdict")}
                for answer in answers
                if (answer["claim_id"], answer["as_of"]) == (result["claim_id"], result["as_of"])
            ],
        }
        for result in tables[RESULTS].frame.to_dict("records")
    ]
    text = json.dumps(results, ensure_ascii=False, indent=1) + "\n"
    (folder / f"{COMPUTED}{RESULTS}.json").write_text(text, encoding="utf-8")
