"""The words that the commands on new datasets and new rows take."""

import argparse
from pathlib import Path
from typing import Any

from scripts.starter.kinds import KINDS


def add_new(commands: Any) -> argparse.ArgumentParser:
    words = "start a new dataset: its folder and a schema, with comments on what to fill in"
    command = commands.add_parser("new", help=words, description=words)
    form = "small letters, digits and underscores, like border_crossings"
    command.add_argument("name", help=form)
    command.set_defaults(parser=command)
    return command


def add_add(commands: Any) -> argparse.ArgumentParser:
    words = "ask for a new row and all that belongs to it, and write it in its place"
    command = commands.add_parser("add", help=words, description=words)
    command.add_argument("kind", choices=KINDS, help="what to add")
    command.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="COLUMN=VALUE",
        help="a cell of the row, or TABLE.COLUMN=VALUE; then nothing is asked",
    )
    command.add_argument("--answers", type=Path, help="a YAML file: for each table a list of rows")
    command.set_defaults(parser=command)
    return command
