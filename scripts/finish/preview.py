"""Show the site as the files are now, and again each time that one is saved."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from threading import Condition

from scripts.export.kept_work import inputs, is_published
from scripts.finish.live_pages import LivePages, PageFailed
from scripts.finish.quick_tables import Memory, publish_authored, publish_computed
from scripts.load.folders import all_folders
from scripts.paths import (
    DATASETS,
    DOCS,
    PUBLISHED,
    RECORDS,
    ROOT,
    SCHEMAS,
    SCRIPTS,
    SETTINGS,
    VERSIONS,
    short_path,
)
from scripts.problems import InvalidData, listing
from scripts.versions.judgement import judge_datasets

DATA = (DATASETS, SCHEMAS)
WATCHED = (*DATA, DOCS, SCRIPTS)
GENERATED = (PUBLISHED, RECORDS)
BUILD = ("nice", sys.executable, "-m", "scripts", "build")
"""It gives way to what was saved last, which is looked at now."""
PAUSE = 0.1
"""Seconds between two looks at the files."""


class Preview:
    """The pages, and a number that rises whenever they may look different.

    What a saved file touches in the tables is published at once. Charts, the results of claims and
    the other formats follow from a whole build, in a process of its own that says what is wrong.
    """

    def __init__(self, folder: Path, say: Callable[..., None]) -> None:
        self.folder, self.say = folder, say
        if not PUBLISHED.is_dir():
            subprocess.run(BUILD, cwd=ROOT, check=True)
        self.memory, self.pages = Memory(), LivePages(folder)
        self.last_good: dict[str, str] = {}
        self.changed, self.number = Condition(), time.time_ns()
        self.build: subprocess.Popen[bytes] | None = None
        self.program_changed = False
        self.settled = True

    def watch(self) -> None:
        """Until a program changed, and the whole can be built by it: then all has to start anew."""
        before = stamps()
        self.take([DATASETS])
        while not self.ended():
            time.sleep(PAUSE)
            now = stamps()
            if saved := [path for path in {*before, *now} if before.get(path) != now.get(path)]:
                self.take(saved)
            before = now

    def take(self, saved: Iterable[Path]) -> None:
        """Make anew what these files touch; where they are wrong, all stays as it was."""
        data = any(path.is_relative_to(folder) for path in saved for folder in DATA)
        edited = all(path.is_file() and self.pages.reads(path) for path in saved)
        program = any(path.suffix == ".py" for path in saved)
        if data and not self.publish():
            return
        if data or program:
            self.close()
            up_to_date = is_published(inputs())
            self.settled |= up_to_date
            self.build = None if up_to_date else subprocess.Popen(BUILD, cwd=ROOT)
        self.program_changed |= program
        self.show(anew=not edited)

    def publish(self) -> bool:
        """Whether nothing is wrong with the datasets. What was typed is shown before what is
        computed from it."""
        before = stamps()
        try:
            library, _, failures = judge_datasets(all_folders(), VERSIONS)
            if not failures:
                self.settled = False
                publish_authored(library, self.memory, PUBLISHED)
                self.show()
                publish_computed(library, self.memory, PUBLISHED)
        except InvalidData as invalid:
            failures = [invalid]
        except ValueError:
            # What was saved meanwhile was read without a check: the next look checks it.
            if stamps() == before:
                raise
            return False
        for invalid in failures:
            self.say(*listing(invalid))
        return not failures

    def close(self) -> None:
        """Give up the build that is going on, if there is one."""
        if self.build:
            self.build.terminate()
            self.build.wait()

    def ended(self) -> bool:
        """Whether the build has come to its end, and this process has to, too."""
        if not self.build or self.build.poll() is None:
            return False
        is_good, self.build = self.build.returncode == 0, None
        self.settled = True
        self.show()
        return is_good and self.program_changed

    def show(self, anew: bool = True) -> None:
        """Let the browsers ask again: of settings, files and data that are read anew, or of those
        pages that there were."""
        with self.changed:
            try:
                self.pages = LivePages(self.folder) if anew else self.pages
            except PageFailed as failed:
                self.say(f"{short_path(SETTINGS)}: {failed}")
            self.number = time.time_ns()
            self.changed.notify_all()

    def wait(self, number: int, seconds: float) -> int:
        """The number as soon as it is another one, or after some seconds."""
        with self.changed:
            self.changed.wait_for(lambda: self.number != number, seconds)
            return self.number

    def page(self, address: str) -> str | None:
        """As the files are now; as it last was, where it can't be made now."""
        with self.changed:
            file = self.pages.file(address)
            if not file or not file.is_documentation_page():
                return None
            try:
                self.last_good[address] = self.pages.page(file)
            except PageFailed as failed:
                # While tables are made anew, some pages ask for what comes with the others.
                if self.settled:
                    self.say(failed)
            return self.last_good.get(address)


def stamps() -> dict[Path, int]:
    """When each file of the project was last written."""
    found = {}
    for path in (SETTINGS, *(path for folder in WATCHED for path in files_in(folder))):
        # Editors have files that come and go.
        with suppress(FileNotFoundError):
            found[path] = path.stat().st_mtime_ns
    return found


def files_in(folder: Path) -> Iterator[Path]:
    """Without those that are made. Folders come and go, too."""
    for place, folders, files in os.walk(folder):
        folders[:] = [
            one for one in folders if one != "__pycache__" and Path(place, one) not in GENERATED
        ]
        yield from (Path(place, file) for file in files)
