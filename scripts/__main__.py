"""Check the data, and make from it what the site shows.

Start with `validate`: it reads every CSV in datasets/ and lists what has to be fixed.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from subprocess import CalledProcessError
from typing import TYPE_CHECKING, TextIO

from scripts.paths import CITATION, DATASETS, PUBLISHED, VERSIONS, WORK, shown
from scripts.problems import InvalidData, listing, refusal
from scripts.versions.options import (
    add_diff,
    add_explain,
    add_format,
    add_release,
    add_validate,
    add_withdraw,
)

if TYPE_CHECKING:  # Each command imports what it needs: charts take seconds, and most draw none.
    from scripts.model import Dataset


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Returns 0 when all is fine, 1 when there are problems to fix; argparse
    leaves with 2 when the command is not understood."""
    options = parser().parse_args(argv)
    try:
        return options.run(options)
    except InvalidData as invalid:
        report(invalid)
        return 1
    except OSError as error:
        if not (refused := refusal(error)):
            raise
        report(refused)
        return 1


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(
        prog="python -m scripts",
        description=__doc__,
        epilog="Exit codes: 0 fine, 1 something to fix (all of it is listed), 2 wrong use.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = top.add_subparsers(metavar="COMMAND", required=True)
    add_validate(commands).set_defaults(run=run_validate)
    add_format(commands).set_defaults(run=run_format)
    add_explain(commands).set_defaults(run=run_explain)
    for name, (run, words, arguments) in COMMANDS.items():
        command = commands.add_parser(name, help=words, description=words)
        command.set_defaults(run=run, parser=command)
        for flag, options in arguments.items():
            command.add_argument(flag, **options)
    add_diff(commands).set_defaults(run=run_diff)
    add_release(commands).set_defaults(run=run_release)
    add_withdraw(commands).set_defaults(run=run_withdraw)
    return top


def run_validate(options: argparse.Namespace) -> int:
    from scripts.load import all_folders
    from scripts.validate.problem_lists import format_hint, kind_hint, written
    from scripts.versions.judgement import judge_datasets

    names = [folder.name for folder in options.dataset]
    _, checked, failures = judge_datasets(all_folders(), VERSIONS, names)
    if options.format == "text":
        report(*failures)
        say(*kind_hint(failures), *format_hint(failures), to=sys.stderr)
    else:
        say(*written(options.format, failures, os.environ.get("GITHUB_STEP_SUMMARY")))
    if not failures and options.format != "json":
        say(f"{checked[0].name if len(checked) == 1 else f'{len(checked)} datasets'}: ok")
    return 1 if failures else 0


def run_format(options: argparse.Namespace) -> int:
    from scripts.gate.tidying import tidy_tables
    from scripts.load import all_folders

    done, problems = tidy_tables(options.dataset or all_folders())
    say(*done)
    if problems:
        raise InvalidData("format", problems)
    return 0


def run_explain(options: argparse.Namespace) -> int:
    say(options.entry)
    return 0


def run_build(options: argparse.Namespace) -> int:
    if (datasets := check()) is None:
        return 1
    from scripts.build import build

    build(datasets)
    return 0


def run_site(options: argparse.Namespace) -> int:
    from scripts.finish.replacing import Busy, alone

    try:
        with alone(WORK):
            if (datasets := check()) is None:
                return 1
            from scripts.build import build_site

            build_site(datasets)
    except Busy:
        say("Another build is running in this folder. Wait until it has ended.")
        return 1
    except CalledProcessError:
        say("The site was not built. The one that was there is as it was.")
        return 1
    return 0


def run_review(options: argparse.Namespace) -> int:
    if (datasets := check()) is None:
        return 1
    from scripts.build import authored_tables, computed_tables
    from scripts.claims.reviews import changes, review

    authored = authored_tables(datasets)
    found = {change.result: change for change in changes({**authored, **computed_tables(authored)})}
    unchanged = sorted(set(options.result) - set(found))
    if unchanged:
        options.parser.error(f"there is no result {unchanged[0]!r} that changed")
    chosen = [*found] if options.all else options.result
    say(*review(found, chosen, date.today().isoformat()))
    return 0


def run_diff(options: argparse.Namespace) -> int:
    from scripts.versions.commands import difference

    try:
        print(difference(options, VERSIONS, PUBLISHED), end="")
    except ValueError as error:
        options.parser.error(str(error))
    return 0


def run_release(options: argparse.Namespace) -> int:
    if code := run_build(options):
        return code
    from scripts.load import all_folders
    from scripts.versions.releasing import mark_released, release

    day = date.today().isoformat()
    folder = release(PUBLISHED, VERSIONS, day)
    mark_released(all_folders(), CITATION, folder.name, day)
    say(f"Released as {folder.name}. Commit {shown(folder)} and the changelogs, then build again.")
    return 0


def run_withdraw(options: argparse.Namespace) -> int:
    from scripts.versions.commands import withdrawal

    try:
        say(withdrawal(options, VERSIONS, date.today().isoformat()))
    except ValueError as error:
        options.parser.error(str(error))
    return 0


def run_new(options: argparse.Namespace) -> int:
    from scripts.starter import new_dataset

    try:
        written = new_dataset(options.name, DATASETS)
    except ValueError as error:
        options.parser.error(str(error))
    say(
        "Written, each with comments on what to fill in:",
        *map(shown, written),
        "Then: python -m scripts validate",
    )
    return 0


def run_finish(options: argparse.Namespace) -> int:
    if not (options.folder / "index.html").is_file():
        options.parser.error(f"{options.folder} holds no built site. Run `mkdocs build` first")
    from scripts.finish import finish

    finish(options.folder)
    return 0


def check() -> "list[Dataset] | None":
    """All datasets; None where something is wrong with any, which is reported."""
    from scripts.load import all_folders
    from scripts.versions.judgement import judge_datasets

    loaded, _, failures = judge_datasets(all_folders(), VERSIONS)
    report(*failures)
    return None if failures else loaded


def report(*failures: InvalidData) -> None:
    for invalid in failures:
        say(*listing(invalid), to=sys.stderr)


def say(*lines: object, to: TextIO | None = None) -> None:
    for line in lines:
        print(line, file=to)


COMMANDS = {
    "build": (run_build, "check everything, then make docs/data/ and docs/records/", {}),
    "site": (run_site, "check everything and build the whole site into site/", {}),
    "finish": (
        run_finish,
        "finish a site built by hand: security policy, the theme's markup, the offline edition",
        {"folder": {"type": Path, "help": "the folder that mkdocs or zensical wrote"}},
    ),
    "review": (
        run_review,
        "show the results of claims and the findings that changed; with ids, store them as judged",
        {
            "result": {"nargs": "*", "help": "ids such as seed-26-all, to store"},
            "--all": {"action": "store_true", "help": "store all that changed"},
        },
    ),
    "new": (
        run_new,
        "start a new dataset: a folder in datasets/ and a schema, with comments on what to fill in",
        {"name": {"help": "small letters, digits and underscores, like border_crossings"}},
    ),
}
"""What runs, the words of its help, and its arguments, by the name of the command."""


if __name__ == "__main__":
    sys.exit(main())
