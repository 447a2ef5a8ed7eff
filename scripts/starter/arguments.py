"""What the commands on new datasets and new rows may be given."""

import argparse
from pathlib import Path

from scripts.periods import period_or_none
from scripts.starter.kinds import KINDS


def add_name(command: argparse.ArgumentParser) -> None:
    words = "small letters, digits and underscores, like border_crossings"
    command.add_argument("name", help=words)


def add_row(command: argparse.ArgumentParser) -> None:
    command.add_argument("kind", choices=KINDS, help="what to add")
    command.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="COLUMN=VALUE",
        help="a cell of the row, or TABLE.COLUMN=VALUE; then nothing is asked",
    )
    words = "the day up to which the sources were searched, where it is later than before"
    command.add_argument("--searched", type=day, metavar="DAY", help=words)
    command.add_argument("--answers", type=Path, help="a YAML file: for each table a list of rows")


def day(text: str) -> str:
    if not period_or_none(text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a date like 2026-11-05")
    return text
