"""Check the data, and make from it what the site shows.

Start with `validate`: it reads every CSV in datasets/ and lists what has to be fixed.
"""

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, TextIO

from scripts.paths import DATASETS, PUBLISHED, VERSIONS, WORK, short_path
from scripts.problems import InvalidData, listing, refusal
from scripts.starter.arguments import add_add, add_new
from scripts.versions import options as arguments

if TYPE_CHECKING:  # Each command imports what it needs: charts take seconds, and most draw none.
    from scripts.validate import Library


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
    arguments.add_validate(commands).set_defaults(run=run_validate)
    arguments.add_format(commands).set_defaults(run=run_format)
    arguments.add_explain(commands).set_defaults(run=run_explain)
    for name, (run, words) in COMMANDS.items():
        commands.add_parser(name, help=words, description=words).set_defaults(run=run)
    arguments.add_finish(commands).set_defaults(run=run_finish)
    arguments.add_serve(commands).set_defaults(run=run_serve)
    arguments.add_review(commands).set_defaults(run=run_review)
    arguments.add_diff(commands).set_defaults(run=run_diff)
    arguments.add_release(commands).set_defaults(run=run_release)
    arguments.add_withdraw(commands).set_defaults(run=run_withdraw)
    add_new(commands).set_defaults(run=run_new)
    add_add(commands).set_defaults(run=run_add)
    return top


def run_validate(options: argparse.Namespace) -> int:
    from scripts.load.folders import all_folders
    from scripts.validate.problem_lists import as_json, for_github, format_hint, kind_hint
    from scripts.versions.judgement import judge_datasets

    names = [folder.name for folder in options.dataset]
    library, checked, failures = judge_datasets(all_folders(), VERSIONS, names)
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
    if not failures and options.format != "json":
        say(f"{checked[0].name if len(checked) == 1 else f'{len(checked)} datasets'}: ok")
    return 1 if failures else 0


def run_format(options: argparse.Namespace) -> int:
    from scripts.gate.tidying import tidy_tables
    from scripts.load.folders import all_folders

    done, problems = tidy_tables(options.dataset or all_folders())
    say(*done)
    if problems:
        raise InvalidData("format", problems)
    return 0


def run_explain(options: argparse.Namespace) -> int:
    say(options.entry)
    return 0


def run_build(options: argparse.Namespace) -> int:
    if (library := check()) is None:
        return 1
    from scripts.build import build

    build(library)
    return 0


def run_site(options: argparse.Namespace) -> int:
    from scripts.finish.replacing import alone
    from scripts.finish.site_pages import PagesFailed, build_site

    try:
        with alone(WORK):
            return build_site(lambda: run_build(options))
    except PagesFailed as failed:
        say(*filter(None, failed.args), to=sys.stderr)
        say("The site was not built. The one that was there is as it was.")
        return 1


def run_serve(options: argparse.Namespace) -> int:
    from scripts.finish.preview_server import show_site
    from scripts.finish.replacing import alone

    # What runs in the background is not interrupted from a keyboard, and is stopped like this.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with alone(WORK), suppress(KeyboardInterrupt):
        show_site(WORK / "preview", options.port, say)
    return 0


def run_review(options: argparse.Namespace) -> int:
    if (library := check()) is None:
        return 1
    from scripts.build import all_tables
    from scripts.claims.reviews import changes, review

    found = {change.result: change for change in changes(all_tables(library))}
    if unchanged := sorted(set(options.result) - set(found)):
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
    from scripts.versions.commands import release_version

    say(release_version(VERSIONS, PUBLISHED, date.today().isoformat()))
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
    say("Written, each with comments on what to fill in:", *map(short_path, written))
    say("Then: python -m scripts validate")
    return 0


def run_add(options: argparse.Namespace) -> int:
    from scripts.starter.addition import LATER, add
    from scripts.starter.given_answers import given_answers
    from scripts.starter.kinds import KINDS

    if (library := check(LATER)) is None:
        return 1
    kind, today = KINDS[options.kind], date.today().isoformat()
    try:
        given = given_answers(kind, options.answers, options.set)
        written = add(library.datasets, kind, given, input, today, options.searched or "")
    except ValueError as error:
        options.parser.error(str(error))
    except (EOFError, KeyboardInterrupt):
        say("", "Nothing was added.", to=sys.stderr)
        return 1
    say("Written:", *map(short_path, written), "Then: python -m scripts validate")
    return 0


def run_finish(options: argparse.Namespace) -> int:
    from scripts.finish import finish
    from scripts.finish.sealing import require_finished

    (require_finished if options.check else finish)(options.folder)
    return 0


def check(waived: str = "") -> "Library | None":
    """All datasets; None where something is wrong that is not waived: it is reported."""
    from scripts.load.folders import all_folders
    from scripts.versions.judgement import judge_datasets

    library, _, found = judge_datasets(all_folders(), VERSIONS)
    report(*(failed := [one for one in found if {each.kind for each in one.problems} != {waived}]))
    return None if failed else library


def report(*failures: InvalidData) -> None:
    for invalid in failures:
        say(*listing(invalid), to=sys.stderr)


def say(*lines: object, to: TextIO | None = None) -> None:
    for line in lines:
        print(line, file=to, flush=True)


COMMANDS = {
    "build": (run_build, "check everything, then make docs/data/ and docs/records/"),
    "site": (run_site, "check everything and build the whole site into site/"),
}
"""What takes no other words: what runs, and what the help says of it."""


if __name__ == "__main__":
    sys.exit(main())
