"""What the commands on data, the site and versions may be given."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from scripts.versions.difference_report import FORMATS

if TYPE_CHECKING:
    from scripts.words.problem_catalogue import Entry


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


def add_form(command: argparse.ArgumentParser) -> None:
    words = "for people, for GitHub (notes on the lines of a proposal), or for programs"
    forms = ("text", "github", "json")
    command.add_argument("--format", choices=forms, default="text", help=words)


def add_entry(command: argparse.ArgumentParser) -> None:
    command.add_argument("entry", metavar="WORD", type=entry_of, help="like calendar-date")


def entry_of(kind: str) -> "Entry":
    from scripts.problems import suggester
    from scripts.words.problem_catalogue import entries

    known = entries()
    if kind not in known:
        hint = suggester(known)(kind)
        raise argparse.ArgumentTypeError(f"no message has the word {kind!r}.{hint}")
    return known[kind]


def add_built_site(command: argparse.ArgumentParser) -> None:
    words = "the folder that mkdocs or zensical wrote"
    command.add_argument("folder", type=built_folder, help=words)
    words = "change nothing: only say whether it may be published"
    command.add_argument("--check", action="store_true", help=words)


def built_folder(name: str) -> Path:
    if not (Path(name) / "index.html").is_file():
        raise argparse.ArgumentTypeError(f"{name} holds no built site. Run `mkdocs build` first")
    return Path(name)


def add_port(command: argparse.ArgumentParser) -> None:
    command.add_argument("--port", type=int, default=8000)


def add_results(command: argparse.ArgumentParser) -> None:
    command.add_argument("result", nargs="*", help="ids such as seed-26-all, to store")
    command.add_argument("--all", action="store_true", help="store all that changed")


def add_editions(command: argparse.ArgumentParser) -> None:
    words = "a version or a folder; the newest version if left out"
    command.add_argument("old", nargs="?", help=words)
    command.add_argument("new", nargs="?", help="the same; what was built last if left out")
    command.add_argument("--format", choices=FORMATS, default="text")


def add_withdrawal(command: argparse.ArgumentParser) -> None:
    command.add_argument("version", help="like 1.2.3")
    command.add_argument("--reason", required=True, help="one sentence that names nobody")
    command.add_argument("--successor", help="the version to use instead")
