"""The tables opened and saved by other programs, as these write CSV files by their defaults.

What nobody changed comes back to the same bytes; where a program loses something, the gate or the
checks refuse it (`tests/validate/mistakes.yaml` has the words).
"""

import csv
import io
import os
import shutil
import subprocess

import pandas as pd
import pytest

from scripts.gate import gate
from scripts.gate.tidying import tidy
from scripts.paths import DATASETS

TABLES = sorted(DATASETS.glob("*/data/*.csv"))
EDITED = [path for path in TABLES if not path.stem.endswith("_reviews")]
"""What people edit. The reviews are written by a command, and a build compares them with what it
computes: a program that made 19 of 19.0 there would be noticed."""
OFFICE, R = shutil.which("soffice"), shutil.which("Rscript")
LOCALE = """\
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale"><value>{}</value>
</prop></item></oor:items>
"""
IN_R = """
for (path in commandArgs(TRUE)) {
  as_text <- read.csv(path, check.names = FALSE, colClasses = "character", na.strings = "")
  write.csv(as_text, basename(path), row.names = FALSE, na = "")
}
"""


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
        if (again := tidy(PROGRAMS[program](path.read_text(encoding="utf-8")))) is None
        or again.content != path.read_bytes()
    ]

    assert changed == []


@pytest.mark.parametrize("encoding", ["cp1252", "cp1250", "cp1251"])
def test_letters_that_an_encoding_can_not_hold_are_missed(encoding, tmp_path):
    path = tmp_path / "people.csv"
    path.write_bytes("id,name\na,Andżelika Борис é\n".encode(encoding, "replace"))
    (problem,) = gate(path)[1]

    assert problem.kind == "encoding"


@pytest.mark.skipif(not OFFICE, reason="LibreOffice Calc is not here: install libreoffice-calc")
@pytest.mark.parametrize("locale", ["en-US", "de-DE", "pl-PL", "ru-RU"])
def test_what_libreoffice_itself_opens_and_saves_comes_back_or_is_refused(locale, tmp_path):
    settings = tmp_path / "profile" / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True)
    settings.write_text(LOCALE.format(locale), encoding="utf-8")
    form = "44,34,76,1,,0,false,true,false"
    profile = f"-env:UserInstallation=file://{settings.parent.parent}"
    command = [OFFICE, profile, "--headless", "--infilter=CSV:44,34,76,1", "--convert-to"]
    words = [f"csv:Text - txt - csv (StarCalc):{form}", "--outdir", tmp_path, *EDITED]
    subprocess.run([*command, *words], check=True, capture_output=True, timeout=300)

    assert changed_in_silence(tmp_path) == []


@pytest.mark.skipif(not R, reason="R is not here: install r-base-core")
def test_what_r_itself_reads_as_text_and_writes_comes_back(tmp_path):
    (tmp_path / "copy.R").write_text(IN_R)
    command = [R, "copy.R", *map(str, TABLES)]
    subprocess.run(command, cwd=tmp_path, check=True, env=os.environ | {"LC_ALL": "C.UTF-8"})

    assert changed_in_silence(tmp_path) == []


def changed_in_silence(folder):
    """The tables there with other cells than before, of which the gate says nothing once `format`
    has put them in form."""
    saved_again = [path for path in TABLES if (folder / path.name).is_file()]
    for path in saved_again:
        (folder / path.name).write_bytes(tidy((folder / path.name).read_bytes()).content)
    return [
        path.name
        for path in saved_again
        if (folder / path.name).read_bytes() != path.read_bytes()
        and not gate(folder / path.name)[1]
    ]


def test_numbers_of_rows_in_front_are_refused():
    text = TABLES[0].read_text(encoding="utf-8")
    numbered = pd.read_csv(io.StringIO(text), dtype=str, keep_default_na=False).to_csv()

    assert tidy(numbered.encode()) is None
