"""Check the data, and make from it what the site shows.

Start with `validate`: it reads every CSV in datasets/ and lists what has to be fixed.
"""

import argparse
import errno
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from subprocess import CalledProcessError
from typing import TYPE_CHECKING

from scripts.paths import CITATION, DATASETS, PUBLISHED, VERSIONS, WORK, shown
from scripts.problems import InvalidData, Problem
from scripts.versions.options import add_diff, add_release, add_withdraw

if TYPE_CHECKING:  # Each command imports what it needs: charts take seconds, and most draw none.
    from scripts.model import Dataset

REFUSED = {
    errno.EACCES: "this may not be read, or not be written. Change its permissions.",
    errno.EPERM: "this may not be read, or not be written. Change its permissions.",
    errno.EROFS: "this lies where nothing can be written. Work on a copy of the repository.",
    errno.ENOSPC: "there is no space left to write this. Make space, and run the command again.",
}
"""What the machine does not let us do, and what to do about it."""


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
        if error.errno not in REFUSED or not error.filename:
            raise
        problem = Problem(file=Path(error.filename), message=REFUSED[error.errno])
        report(InvalidData("files", [problem]))
        return 1


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(
        prog="python -m scripts",
        description=__doc__,
        epilog="Exit codes: 0 fine, 1 something to fix (all of it is listed), 2 wrong use.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = top.add_subparsers(metavar="COMMAND", required=True)
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
    from scripts.load.folders import all_folders

    names = [folder.name for folder in all_folders()]
    unknown = [name for name in options.dataset if name not in names]
    if unknown:
        known = ", ".join(names)
        options.parser.error(f"there is no dataset {unknown[0]!r}. There are: {known}")
    return 1 if check(options.dataset or names) is None else 0


def run_build(options: argparse.Namespace) -> int:
    datasets = check()
    if datasets is None:
        return 1
    from scripts.build import build

    build(datasets)
    return 0


def run_site(options: argparse.Namespace) -> int:
    from scripts.finish.replacing import Busy, alone

    try:
        with alone(WORK):
            datasets = check()
            if datasets is None:
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
    datasets = check()
    if datasets is None:
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


def check(names: Sequence[str] = ()) -> "list[Dataset] | None":
    """Validate datasets, say how each fared, and return them all; None where one has problems."""
    from scripts.load import all_folders, load_library
    from scripts.validate import read_library, validate
    from scripts.versions.since_newest import history_problems

    loaded, failures = load_library(all_folders())
    for invalid in failures:
        report(invalid)
    library = read_library(loaded)
    # What can't be read is reported, chosen or not: the others refer to it.
    unread = [dataset for dataset in loaded if not library.holds(dataset)]
    chosen = [one for one in loaded if not names or one.name in names or one in unread]
    complete, failed = not failures and not unread, len(failures)
    for dataset in chosen:
        problems = validate(dataset, library, complete)
        if problems:
            failed += 1
            report(InvalidData(dataset.name, problems))
        else:
            say(f"{dataset.name}: ok")
    problems = [*history_problems(loaded, VERSIONS)] if complete else []
    if problems:
        report(InvalidData("versions", problems))
    return None if failed or problems else loaded


def report(invalid: InvalidData) -> None:
    print(*invalid.problems, invalid, sep="\n", file=sys.stderr)


def say(*lines: object) -> None:
    print(*lines, sep="\n")


COMMANDS = {
    "validate": (
        run_validate,
        "check the data and list every problem with its file, line, column and what to do",
        {"dataset": {"nargs": "*", "help": "names of folders in datasets/; all when left out"}},
    ),
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
