"""The words that the commands on new datasets and new rows take."""

import argparse
from pathlib import Path
from typing import Any

from scripts.periods import period_or_none
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
    command.add_argument(
        "--searched",
        type=day,
        metavar="DAY",
        help="the day up to which the sources were searched, where it is later than before",
    )
    command.add_argument("--answers", type=Path, help="a YAML file: for each table a list of rows")
    command.set_defaults(parser=command)
    return command


def day(text: str) -> str:
    if not period_or_none(text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a date like 2026-11-05")
    return text
