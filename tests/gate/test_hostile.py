"""Every hostile file gets exactly the problems that `tests/hostile/expected.yaml` has for it."""

from pathlib import Path

import pytest
import yaml

from scripts.gate import gate

HOSTILE = Path(__file__).parent.parent / "hostile"
EXPECTED = yaml.safe_load((HOSTILE / "expected.yaml").read_text(encoding="utf-8"))


def test_every_hostile_file_has_its_problems_written_down():
    assert {path.stem for path in HOSTILE.glob("*.csv")} == set(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_a_hostile_file_gives_its_problems_and_no_other(name):
    _, problems = gate(HOSTILE / f"{name}.csv")

    assert [str(problem) for problem in problems] == EXPECTED[name].splitlines()
