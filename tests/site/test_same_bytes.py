"""The same files give the same bytes, wherever and however they are built.

`make verify` does the same in many more surroundings.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from scripts.finish.sealing import unsealed_problems
from scripts.versions.checksums import SUMS, listed_sums

ELSEWHERE = {
    "TZ": "Asia/Kathmandu",
    "LC_ALL": "C",
    "LANG": "tr_TR.UTF-8",
    "PYTHONHASHSEED": "7",
    "PYTHONDONTWRITEBYTECODE": "1",
}
DRAWN = Path(".cache", "kept", "charts")
"""The bitmaps in English: those in other languages are drawn anew, by the same functions."""
MADE = shutil.ignore_patterns(".*", "site", "data", "records", "tests", "*.egg-info")


def test_another_folder_zone_language_and_seed_make_the_same_site(root, site_dir, tmp_path):
    copy = tmp_path / "a b" / "Łódź Минск"
    shutil.copytree(root, copy, ignore=MADE)
    shutil.copytree(root / "datasets", copy / "datasets", dirs_exist_ok=True)
    shutil.copytree(root / DRAWN, copy / DRAWN)
    environment = {**os.environ, **ELSEWHERE, "PYTHONPATH": str(copy)}
    command = [sys.executable, "-m", "scripts", "site"]
    subprocess.run(command, cwd=copy, env=environment, check=True)
    here, there = (listed_sums(site / SUMS) for site in (site_dir, copy / "site"))

    assert {name for name in {*here, *there} if here.get(name) != there.get(name)} == set()


def test_the_site_that_is_tested_is_finished(site_dir):
    assert [*unsealed_problems(site_dir)] == []
