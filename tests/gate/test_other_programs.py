"""The tables opened and saved by other programs, as these write CSV files by their defaults.

What nobody changed comes back to the same bytes; where a program loses something, the gate or the
checks refuse it (`tests/validate/mistakes.yaml` has the words).
"""

import csv
import io

import pandas as pd
import pytest

from scripts.gate import gate
from scripts.gate.tidying import tidied
from scripts.paths import DATASETS

TABLES = sorted(DATASETS.glob("*/data/*.csv"))


def saved(text: str, **options) -> str:
    out = io.StringIO()
    csv.writer(out, **{"lineterminator": "\n", **options}).writerows(csv.reader(io.StringIO(text)))
    return out.getvalue()


def by_r(text: str) -> str:
    """`write.csv(row.names = FALSE, na = "")`: text in quotes, empty cells without."""
    rows = csv.reader(io.StringIO(text))
    cells = (
        (f'"{quoted(cell)}"' if cell and not cell.isdigit() else cell for cell in row)
        for row in rows
    )
    return "".join(f"{','.join(row)}\n" for row in cells)


def quoted(cell: str) -> str:
    return cell.replace('"', '""')


PROGRAMS = {
    "Excel, CSV UTF-8": lambda text: saved(text, lineterminator="\r\n").encode("utf-8-sig"),
    "Excel where commas are for decimals, CSV UTF-8": lambda text: saved(
        text, lineterminator="\r\n", delimiter=";"
    ).encode("utf-8-sig"),
    "LibreOffice": lambda text: saved(text).encode(),
    "LibreOffice with all text in quotes": lambda text: by_r(text).encode(),
    "LibreOffice in German, Polish or Russian": lambda text: saved(text, delimiter=";").encode(),
    "LibreOffice with tabs": lambda text: saved(text, delimiter="\t").encode(),
    "LibreOffice with a byte order mark": lambda text: saved(text).encode("utf-8-sig"),
    "Google Sheets": lambda text: saved(text, lineterminator="\r\n").removesuffix("\r\n").encode(),
    "R, write.csv": lambda text: by_r(text).encode(),
    "R, write.csv2": lambda text: saved(text, delimiter=";", quoting=csv.QUOTE_ALL).encode(),
    "pandas, all columns as text": lambda text: (
        pd.read_csv(io.StringIO(text), dtype=str, keep_default_na=False)
        .to_csv(index=False, lineterminator="\n")
        .encode()
    ),
    "an editor that leaves empty lines": lambda text: f"{text}\n\n".encode(),
}


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_table_that_nobody_changed_comes_back_to_the_same_bytes(program):
    changed = [
        path.name
        for path in TABLES
        if (again := tidied(PROGRAMS[program](path.read_text(encoding="utf-8")))) is None
        or again.content != path.read_bytes()
    ]

    assert changed == []


@pytest.mark.parametrize("encoding", ["cp1252", "cp1250", "cp1251"])
def test_letters_that_an_encoding_can_not_hold_are_missed(encoding, tmp_path):
    path = tmp_path / "people.csv"
    path.write_bytes("id,name\na,Andżelika Борис é\n".encode(encoding, "replace"))
    (problem,) = gate(path)[1]

    assert problem.kind == "encoding"
