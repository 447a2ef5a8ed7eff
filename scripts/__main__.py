"""Check the data, and make from it what the site shows.

Start with `validate`: it reads every CSV in datasets/ and lists what has to be fixed.
"""

import argparse
import gc
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, NoReturn, TextIO

from scripts.paths import DATASETS, PUBLISHED, VERSIONS, WORK, short_path
from scripts.problems import InvalidData, WrongUse, listing, refusal
from scripts.starter import arguments as of_starter
from scripts.versions import options as of_data

if TYPE_CHECKING:  # Each command imports what it needs: charts take seconds, and most draw none.
    from scripts.validate import Library


def main(argv: Sequence[str] | None = None) -> None:
    """Run one command. Leaves with 1 where there are problems to fix, and with 2 where the command
    is not understood."""
    options = parser().parse_args(argv)
    try:
        options.run(options)
    except WrongUse as wrong:
        options.parser.error(str(wrong))
    except InvalidData as invalid:
        leave(invalid)
    except OSError as error:
        if not (refused := refusal(error)):
            raise
        leave(refused)


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(
        prog="python -m scripts",
        description=__doc__,
        epilog="Exit codes: 0 fine, 1 something to fix (all of it is listed), 2 wrong use.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = top.add_subparsers(metavar="COMMAND", required=True)
    for name, (run, *add_arguments) in COMMANDS.items():
        command = commands.add_parser(name, help=run.__doc__, description=run.__doc__)
        command.set_defaults(run=run, parser=command)
        for add in add_arguments:
            add(command)
    return top


def run_validate(options: argparse.Namespace) -> None:
    """check the data and list every problem with its file, line, column and what to do"""
    from scripts.load.folders import all_folders
    from scripts.validate.problem_lists import as_json, for_github, format_hint, kind_hint
    from scripts.versions.judgement import judge_datasets

    names = [folder.name for folder in options.dataset]
    library, checked, failures = judge_datasets(all_folders(), VERSIONS, names or None)
    if options.format == "github":
        from scripts.build import results_to_judge

        notes, unfit = ([], []) if failures or names else results_to_judge(library)
        failures += unfit
        say(*for_github(failures, notes, os.environ.get("GITHUB_STEP_SUMMARY")))
    elif options.format == "json":
        say(*as_json(failures))
    else:
        report(*failures)
        say(*kind_hint(failures), *format_hint(failures), to=sys.stderr)
    if failures:
        sys.exit(1)
    if options.format != "json":
        say(f"{checked[0].name if len(checked) == 1 else f'{len(checked)} datasets'}: ok")


def run_format(options: argparse.Namespace) -> None:
    """put the tables in the form that validate asks for, where nothing has to be decided"""
    from scripts.gate.tidying import tidy_tables
    from scripts.load.folders import all_folders

    done, problems = tidy_tables(options.dataset or all_folders())
    say(*done)
    if problems:
        raise InvalidData("format", problems)


def run_explain(options: argparse.Namespace) -> None:
    """say what the word in brackets at the end of a message means"""
    say(options.entry)


def run_build(options: argparse.Namespace) -> None:
    """check everything, then make docs/data/ and docs/records/"""
    library = check()
    from scripts.build import build  # Slow, and needed only where nothing is wrong.

    build(library)


def run_site(options: argparse.Namespace) -> None:
    """check everything and build the whole site into site/"""
    from scripts.finish.replacing import alone
    from scripts.finish.site_pages import PagesFailed, build_site

    try:
        with alone(WORK):
            build_site(lambda: run_build(options))
    except PagesFailed as failed:
        say(*filter(None, failed.args), to=sys.stderr)
        say("The site was not built. The one that was there is as it was.")
        sys.exit(1)


def run_serve(options: argparse.Namespace) -> None:
    """show the site on this machine, and again each time that a file is saved"""
    from scripts.finish.preview_server import show_site
    from scripts.finish.replacing import alone

    # What runs in the background is not interrupted from a keyboard, and is stopped like this.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with alone(WORK), suppress(KeyboardInterrupt):
        show_site(WORK / "preview", options.port, say)


def run_review(options: argparse.Namespace) -> None:
    """show which results of claims and findings changed; with ids, store them as judged"""
    library = check()
    from scripts.build import all_tables
    from scripts.claims.reviews import changes, review

    found = {change.result: change for change in changes(all_tables(library))}
    if unchanged := sorted(set(options.result) - set(found)):
        raise WrongUse(f"there is no result {unchanged[0]!r} that changed")
    chosen = [*found] if options.all else options.result
    say(*review(found, chosen, date.today().isoformat()))


def run_diff(options: argparse.Namespace) -> None:
    """say by id what changed in the published data, and how much the version must rise"""
    from scripts.versions.difference_report import difference

    print(difference(options, VERSIONS, PUBLISHED), end="")


def run_release(options: argparse.Namespace) -> None:
    """check and build, then keep what is published as a version that never changes"""
    run_build(options)
    from scripts.versions.releasing import release_version

    say(release_version(VERSIONS, PUBLISHED, date.today().isoformat()))


def run_withdraw(options: argparse.Namespace) -> None:
    """take back a version that names a private person; its number and its checksum stay"""
    from scripts.versions.withdrawal import withdraw

    day, successor = date.today().isoformat(), options.successor
    say(withdraw(options.version, options.reason, day, VERSIONS, successor))


def run_new(options: argparse.Namespace) -> None:
    """start a new dataset: its folder and a schema, with comments on what to fill in"""
    from scripts.starter import new_dataset

    written = new_dataset(options.name, DATASETS)
    say("Written, each with comments on what to fill in:", *map(short_path, written))
    say("Then: python -m scripts validate")


def run_add(options: argparse.Namespace) -> None:
    """ask for a new row and all that belongs to it, and write it in its place"""
    from scripts.starter.addition import LATER, add
    from scripts.starter.given_answers import given_answers
    from scripts.starter.kinds import KINDS

    # Answers that are given are judged with the data; who is asked hears of the data first.
    library = check(LATER, [] if options.answers or options.set else None)
    kind, today = KINDS[options.kind], date.today().isoformat()
    try:
        given = given_answers(kind, options.answers, options.set)
        written = add(library.datasets, kind, given, input, today, options.searched or "")
    except (EOFError, KeyboardInterrupt):
        say("", "Nothing was added.", to=sys.stderr)
        sys.exit(1)
    say("Written:", *map(short_path, written), "Then: python -m scripts validate")


def run_finish(options: argparse.Namespace) -> None:
    """finish a site built by hand: security policy, the theme's markup, the offline edition"""
    from scripts.finish import finish
    from scripts.finish.sealing import require_finished

    (require_finished if options.check else finish)(options.folder)


def check(waived: str = "", names: Sequence[str] | None = None) -> "Library":
    """All datasets. Leaves where something is wrong that is not waived: in those with these names,
    or in a file that can't be read."""
    from scripts.load.folders import all_folders
    from scripts.versions.judgement import judge_datasets

    library, _, found = judge_datasets(all_folders(), VERSIONS, names)
    if failed := [one for one in found if {each.kind for each in one.problems} != {waived}]:
        leave(*failed)
    return library


def report(*failures: InvalidData) -> None:
    for invalid in failures:
        say(*listing(invalid), to=sys.stderr)


def leave(*failures: InvalidData) -> NoReturn:
    report(*failures)
    sys.exit(1)


def say(*lines: object, to: TextIO | None = None) -> None:
    for line in lines:
        print(line, file=to, flush=True)


COMMANDS = {
    "validate": (run_validate, of_data.add_names, of_data.add_form),
    "format": (run_format, of_data.add_names),
    "explain": (run_explain, of_data.add_entry),
    "build": (run_build,),
    "site": (run_site,),
    "finish": (run_finish, of_data.add_built_site),
    "serve": (run_serve, of_data.add_port),
    "review": (run_review, of_data.add_results),
    "diff": (run_diff, of_data.add_editions),
    "release": (run_release,),
    "withdraw": (run_withdraw, of_data.add_withdrawal),
    "new": (run_new, of_starter.add_name),
    "add": (run_add, of_starter.add_row),
}
"""What runs, whose docstring is its help, and what it may be given."""


if __name__ == "__main__":
    gc.set_threshold(100_000)  # Nearly all that a command reads or makes is used to its end.
    main()
