"""What runs before a commit is what somebody would type."""

import pytest
import yaml

from scripts.__main__ import parser


def entries(root):
    hooks = yaml.safe_load((root / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    return [hook["entry"].split() for repo in hooks["repos"] for hook in repo["hooks"]]


def test_every_hook_calls_a_command_that_there_is(root):
    for python, _, module, *words in entries(root):
        assert python == ".venv/bin/python"
        if module == "scripts":
            assert parser().parse_args(words).run


def test_a_command_that_there_is_not_is_found():
    with pytest.raises(SystemExit):
        parser().parse_args(["valdate"])
