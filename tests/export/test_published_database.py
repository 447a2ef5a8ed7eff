"""The published database, as a stranger with the `sqlite3` program meets it."""

import json
import shutil
import subprocess

import pytest

from scripts.claims.queries import FINDINGS, FOLDER, is_views
from scripts.claims.sentences import figure_words, with_unit
from scripts.export.published import Published
from scripts.paths import DATABASE

QUERIES = sorted(file.stem for file in FOLDER.glob("*.sql") if not is_views(file))
RULE = """
    select test_rules.* from test_rules join claim_tests using (kind_of_test)
    where claim_id = '{}';
"""


@pytest.fixture(scope="module")
def sqlite3(exported):
    """`sqlite3("select 1")` runs lines in the program, and gives rows as it prints them in JSON."""
    program = shutil.which("sqlite3")
    if not program:
        pytest.fail("The program sqlite3 is missing. Install it (apt-get install sqlite3).")

    def run(*lines):
        command = [program, "-readonly", "-json", "-bail", str(exported / DATABASE)]
        shell = {"input": "\n".join(lines), "capture_output": True, "encoding": "utf-8"}
        done = subprocess.run(command, cwd=exported / "claims", check=True, **shell)
        return json.loads(done.stdout or "[]")

    return run


@pytest.fixture(scope="module")
def published(exported):
    return {name: table.rows for name, table in Published.read(exported).tables.items()}


def test_every_reference_is_to_a_row_that_exists(sqlite3):
    assert sqlite3("pragma foreign_key_check;") == []


UNDESCRIBED = """
    select name from sqlite_master
    where type = 'view' and name not in (select view_name from views where description <> '')
    union
    select table_name from columns
    where table_name not in (select table_name from tables where description <> '');
"""


def test_every_table_and_view_says_inside_what_it_holds(sqlite3):
    assert sqlite3(UNDESCRIBED) == []


def test_the_text_of_every_query_is_inside(sqlite3):
    found = sqlite3("select claim_id, sql from claim_queries order by claim_id;")

    assert {row["claim_id"]: row["sql"] for row in found} == {
        claim: (FOLDER / f"{claim}.sql").read_text(encoding="utf-8") for claim in QUERIES
    }


@pytest.mark.parametrize("when", ["made", "all"])
@pytest.mark.parametrize("claim", QUERIES)
def test_the_sqlite3_program_comes_to_the_published_results(sqlite3, published, claim, when):
    made = f"(select made_date_last from claims where claim_id = '{claim}')"
    cut = [".read queries/as_of.sql", f"update judged_on set day = {made};"]
    (rule,) = sqlite3(RULE.format(claim))
    query = (FOLDER / f"{claim}.sql").read_text(encoding="utf-8").rstrip().rstrip(";")
    judged = f"select ({rule['holds_if']}) as holds, * from (\n{query}\n);"
    rows = sqlite3(*(cut if when == "made" else ()), judged)
    (result,) = of(published["claim_results"], claim, when)

    if any(row["row_ids"] or row["holds"] is not None for row in rows):
        assert summary(rows) == result["value"]
        assert used(rows) == result["row_ids"]
        found = [(row.get("definition", ""), value(row), verdict(rule, row)) for row in rows]
        assert found == ways(result, of(published["claim_answers"], claim, when))
    else:
        assert (result["verdict"], result["value"]) == ("cannot_be_tested", "no rows")


@pytest.mark.parametrize("finding", sorted(file.stem for file in FINDINGS.glob("*.sql")))
def test_the_sqlite3_program_comes_to_the_published_findings(sqlite3, published, finding):
    (row,) = sqlite3(f".read queries/findings/{finding}.sql")
    (result,) = [one for one in published["finding_results"] if one["finding_id"] == finding]

    assert row["fits"] == 1
    assert (value(row), row["row_ids"]) == (result["value"], result["row_ids"])


def of(rows, claim, when):
    return [row for row in rows if (row["claim_id"], row["as_of"]) == (claim, when)]


def summary(rows):
    return str(rows[0].get("summary") or value(rows[0]))


def used(rows):
    ids = [one for row in rows for one in (row["row_ids"] or "").split(";") if one]
    return ";".join(dict.fromkeys(ids))


def value(row):
    return with_unit(row["value"], row["unit"]) if row.get("unit") else figure_words(row["value"])


def verdict(rule, row):
    if row["holds"] is None:
        return "cannot_be_tested"
    return rule["if_true"] if row["holds"] else rule["if_false"]


def ways(result, answers):
    """Of each way its name, value and verdict; of one way alone those of the claim."""
    if not answers:
        return [("", result["value"], result["verdict"])]
    return [(one["definition"], one["value"], one["verdict"]) for one in answers]
