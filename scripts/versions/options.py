"""The words that the commands on data, the site and versions take."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from scripts.words.problem_catalogue import Entry

FORMATS = ("text", "markdown", "json", "csv")


def add_validate(commands: Any) -> argparse.ArgumentParser:
    words = "check the data and list every problem with its file, line, column and what to do"
    command = commands.add_parser("validate", help=words, description=words)
    add_names(command)
    command.add_argument(
        "--format",
        choices=("text", "github", "json"),
        default="text",
        help="for people, for GitHub (notes on the lines of a proposal), or for programs",
    )
    command.set_defaults(parser=command)
    return command


def add_format(commands: Any) -> argparse.ArgumentParser:
    words = "put the tables in the form that validate asks for, where nothing has to be decided"
    command = commands.add_parser("format", help=words, description=words)
    add_names(command)
    command.set_defaults(parser=command)
    return command


def add_explain(commands: Any) -> argparse.ArgumentParser:
    words = "say what the word in brackets at the end of a message means"
    command = commands.add_parser("explain", help=words, description=words)
    command.add_argument("entry", metavar="WORD", type=entry_of, help="like calendar-date")
    command.set_defaults(parser=command)
    return command


def entry_of(kind: str) -> "Entry":
    from scripts.problems import suggester
    from scripts.words.problem_catalogue import entries

    known = entries()
    if kind not in known:
        hint = suggester(known)(kind)
        raise argparse.ArgumentTypeError(f"no message has the word {kind!r}.{hint}")
    return known[kind]


def add_names(command: argparse.ArgumentParser) -> None:
    words = "names of folders in datasets/; all when left out"
    command.add_argument("dataset", nargs="*", type=dataset_folder, help=words)


def dataset_folder(name: str) -> Path:
    from scripts.load.folders import all_folders

    folders = {folder.name: folder for folder in all_folders()}
    if name not in folders:
        known = ", ".join(folders)
        raise argparse.ArgumentTypeError(f"there is no dataset {name!r}. There are: {known}")
    return folders[name]


def add_finish(commands: Any) -> argparse.ArgumentParser:
    words = "finish a site built by hand: security policy, the theme's markup, the offline edition"
    command = commands.add_parser("finish", help=words, description=words)
    command.add_argument(
        "folder", type=built_folder, help="the folder that mkdocs or zensical wrote"
    )
    command.add_argument(
        "--check", action="store_true", help="change nothing: only say whether it may be published"
    )
    return command


def built_folder(name: str) -> Path:
    if not (Path(name) / "index.html").is_file():
        raise argparse.ArgumentTypeError(f"{name} holds no built site. Run `mkdocs build` first")
    return Path(name)


def add_serve(commands: Any) -> argparse.ArgumentParser:
    words = "show the site on this machine, and again each time that a file is saved"
    command = commands.add_parser("serve", help=words, description=words)
    command.add_argument("--port", type=int, default=8000)
    return command


def add_review(commands: Any) -> argparse.ArgumentParser:
    words = "show which results of claims and findings changed; with ids, store them as judged"
    command = commands.add_parser("review", help=words, description=words)
    command.add_argument("result", nargs="*", help="ids such as seed-26-all, to store")
    command.add_argument("--all", action="store_true", help="store all that changed")
    command.set_defaults(parser=command)
    return command


def add_diff(commands: Any) -> argparse.ArgumentParser:
    words = "say by id what changed in the published data, and how much the version must rise"
    command = commands.add_parser("diff", help=words, description=words)
    command.add_argument(
        "old", nargs="?", help="a version or a folder; the newest version if left out"
    )
    command.add_argument("new", nargs="?", help="the same; what was built last if left out")
    command.add_argument("--format", choices=FORMATS, default="text")
    command.set_defaults(parser=command)
    return command


def add_release(commands: Any) -> argparse.ArgumentParser:
    words = "check and build, then keep what is published as a version that never changes"
    command = commands.add_parser("release", help=words, description=words)
    command.set_defaults(parser=command)
    return command


def add_withdraw(commands: Any) -> argparse.ArgumentParser:
    words = "take back a version that names a private person; its number and its checksum stay"
    command = commands.add_parser("withdraw", help=words, description=words)
    command.add_argument("version", help="like 1.2.3")
    command.add_argument("--reason", required=True, help="one sentence that names nobody")
    command.add_argument("--successor", help="the version to use instead")
    command.set_defaults(parser=command)
    return command
