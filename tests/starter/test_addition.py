"""A row is added with all that belongs to it, or not at all."""

import re
import subprocess
from datetime import date

import pytest
import yaml

from tests.damaged import copied, edit, run
from tests.edited import day_after

SOURCE = {
    "publisher": "Example",
    "title": "Three people released",
    "language": "en",
    "kind": "news",
    "published_date": "2025-01-02",
    "read_date": "2026-11",
    "url": "https://example.net/three",
    "read_at": "original",
    "grade": "established",
    "grade_reason": "established_publisher",
    "listed_in_belarus": "unknown",
}
SOURCE_ID = "example-2025-01-02-three-people-released"
RELEASE = {
    "title": "Three people released",
    "date": "2025-01-02",
    "date_kind": "announced",
    "attestation": "direct",
    "mechanism": "pardon",
    "destination": "unknown",
    "adds_to_totals": "TRUE",
}
COUNT = {
    "counter": "media_report",
    "category": "people_released",
    "value": "3",
    "qualifier": "exact",
    "scope": "whole_release",
    "headline": "TRUE",
    "source_id": SOURCE_ID,
}
CLAIM = {
    "topic": "count",
    "claim": "Three people were released on that day",
    "claimed_by": "Example",
    "origin": "stated",
    "camp": "other",
    "camp_evidence": "It argues for no side",
    "published_in": "Example, 2 January 2025",
    "made_date": "2025-01-02",
    "kind": "count",
    "testable": "yes",
    "how_to_test": "Count the people",
    "expected_value": "3",
    "supporting_source_ids": SOURCE_ID,
}
TEST = {
    "kind_of_test": "interval",
    "definition": "People",
    "sentence": "[n] people were released.",
    "limits": "It counts one day only.",
}


@pytest.fixture(scope="module")
def copy(root, tmp_path_factory):
    folder = copied(root, tmp_path_factory.mktemp("copy"))
    for words in (["init", "-q"], ["add", "."]):
        subprocess.run(["git", *words], cwd=folder, check=True)
    return folder


@pytest.fixture
def changed(copy):
    """Lines that came and went since the start, by file; all is put back at the end."""

    def lines():
        shown = git(copy, "diff", "--unified=0")
        own = [line for line in shown.splitlines() if line[:1] in "+-" and line[1:3] not in "++--"]
        # The heading comes with the first change after a version.
        return [line for line in own if line not in ("+", "+## Unreleased")]

    yield lines
    git(copy, "checkout", "-q", ".")
    git(copy, "clean", "-fdq", "-e", ".cache")


def git(folder, *words):
    command = ["git", *words]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout


def answers(tmp_path, **tables):
    path = tmp_path / "answers.yaml"
    path.write_text(yaml.safe_dump(tables))
    return "--answers", str(path)


def test_a_release_is_written_with_its_counts_and_sources(copy, changed, tmp_path):
    women = {**COUNT, "category": "women", "value": "1", "headline": "FALSE"}
    given = answers(tmp_path, sources=[SOURCE], releases=[RELEASE], release_counts=[COUNT, women])
    counts = (copy / "datasets/releases/data/release_counts.csv").read_text(encoding="utf-8")
    last = int(counts.splitlines()[-1].split(",")[0].removeprefix("rc-"))
    first, second = f"rc-{last + 1:04}", f"rc-{last + 2:04}"
    told = run(copy, "add", "release", *given)
    day = date.today().isoformat()
    release = "2025-01-02-three-people-released"

    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout.splitlines()[-1] == "Then: python -m scripts validate"
    assert changed() == [
        f"+- {day}: releases: {release} added ({SOURCE_ID}); release_counts: {first}, {second}"
        f" added ({SOURCE_ID}).",
        f"+{first},{release},media_report,,people_released,3,exact,whole_release,TRUE,,{SOURCE_ID},",
        f"+{second},{release},media_report,,women,1,exact,whole_release,FALSE,,{SOURCE_ID},",
        f"+{release},Three people released,2025-01-02,announced,,direct,pardon,,,,unknown,,,,,,TRUE"
        f",,,,{SOURCE_ID},",
        f"+- {day}: sources: {SOURCE_ID} added.",
        f"+{SOURCE_ID},Example,Three people released,en,news,2025-01-02,2026-11,"
        "https://example.net/three,original,,,established,established_publisher,unknown,,,",
    ]
    assert run(copy, "validate").returncode == 0


def test_nothing_is_written_where_a_check_finds_fault_before_it_is_corrected(
    copy, changed, tmp_path
):
    release = {**RELEASE, "date": "2025-01-32"}
    given = answers(tmp_path, sources=[SOURCE], releases=[release], release_counts=[COUNT])
    claims = copy / "datasets/claims/data/claims.csv"
    edit(claims, "seed-01,count,", "seed-01,counting,")
    refused = run(copy, "add", "release", *given)
    edit(claims, "seed-01,counting,", "seed-01,count,")

    assert refused.returncode == 1
    assert "topic: 'counting' is not one of: " in refused.stderr
    assert "releases.csv:" in refused.stderr
    assert " date: '2025-01-32' is not a date that exists." in refused.stderr
    assert "your answers are in .cache/answers.yaml: " in refused.stderr
    assert changed() == []

    kept = str(copy / ".cache" / "answers.yaml")
    told = run(copy, "add", "release", "--answers", kept, "--set", "date=2025-01-02")

    assert (told.returncode, told.stderr) == (0, "")
    assert any(",Three people released,2025-01-02,announced," in line for line in changed())


def test_a_claim_comes_with_a_query_that_can_not_be_run_before_it_is_written(
    copy, changed, tmp_path
):
    given = answers(tmp_path, sources=[SOURCE], claims=[CLAIM], claim_tests=[TEST])
    told = run(copy, "add", "claim", *given)
    name = "example-2025-01-02-three-people-were"

    assert (told.returncode, told.stderr) == (0, "")
    query = (copy / f"datasets/claims/queries/{name}.sql").read_text(encoding="utf-8")
    assert query.startswith("-- Three people were released on that day\n-- Fill in: ")
    assert f"claim_id = '{name}'" in query
    cases = yaml.safe_load((copy / f"tests/claims/cases/{name}.yaml").read_text(encoding="utf-8"))
    assert cases == {"claim": {"made_date": date(2025, 1, 2)}, "cases": []}
    # There is no such column, and so the build stops.
    assert re.search(r"\bfill_in\b", query)


def test_somebody_can_be_asked_and_asked_again(copy, changed):
    said = [
        *("Example", "Three people released", "en", "news", "2025-02-30", "2026-11"),
        *("https://example.net/three", "original", "", "established", "established_publisher"),
        *("unknown", "", "2025-01-02"),
    ]
    told = run(copy, "add", "source", typed="\n".join(said) + "\n")

    assert "Published: '2025-02-30' is not a date that exists." in told.stdout
    assert told.returncode == 0
    assert any(",2025-01-02,2026-11,https://example.net/three," in line for line in changed())


def test_who_stops_in_the_middle_has_written_nothing(copy, changed):
    told = run(copy, "add", "source", typed="Example\n")

    assert (told.returncode, told.stderr) == (1, "\nNothing was added.\n")
    assert changed() == []


def test_a_source_waits_for_the_row_that_names_it(copy, changed, tmp_path):
    first = run(copy, "add", "source", *answers(tmp_path, sources=[SOURCE]))
    other = {**SOURCE, "title": "Two", "url": "https://example.net/two"}
    second = run(copy, "add", "source", *answers(tmp_path, sources=[other]))

    assert [first.returncode, second.returncode] == [0, 0]
    assert f"no other row names '{SOURCE_ID}'." in run(copy, "validate").stderr


def end_of_sources(copy):
    descriptor = (copy / "datasets/sources/datapackage.yaml").read_text(encoding="utf-8")
    (one,) = [one for one in yaml.safe_load(descriptor)["resources"] if one["name"] == "sources"]
    return one["coverage"]["end"]


def test_what_was_searched_later_moves_the_end_of_the_coverage(copy, changed, tmp_path):
    end = end_of_sources(copy)
    day = day_after(end)
    given = answers(tmp_path, sources=[{**SOURCE, "published_date": day, "read_date": day}])
    refused = run(copy, "add", "source", *given)
    told = run(copy, "add", "source", *given, "--searched", day)

    assert f"published_date: {day} is after" in refused.stderr
    assert (told.returncode, told.stderr) == (0, "")
    assert f'-      end: "{end}"' in changed()
    assert f'+      end: "{day}"' in changed()


def test_somebody_is_asked_whether_the_sources_were_searched_up_to_a_later_day(copy, changed):
    day = day_after(end_of_sources(copy))
    said = [
        *("Example", "Three people released", "en", "news", day, day),
        *("https://example.net/three", "original", "", "established", "established_publisher"),
        *("unknown", "", "y"),
    ]
    told = run(copy, "add", "source", typed="\n".join(said) + "\n")

    assert f"Were the sources searched up to {day}? y or n: " in told.stdout
    assert (told.returncode, told.stderr) == (0, "")
    assert f'+      end: "{day}"' in changed()
