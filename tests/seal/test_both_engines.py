"""MkDocs and Zensical write the same site, so that either can be given up."""

import html
import shutil
import subprocess
import sys

import pytest

from scripts.offline import write_offline
from scripts.seal import seal


@pytest.fixture(scope="session")
def other_site(root, tmp_path_factory):
    """The site as Zensical builds it from the same settings and pages."""
    folder = tmp_path_factory.mktemp("zensical")
    settings = (root / "mkdocs.yml").read_text(encoding="utf-8")
    settings = settings.replace("custom_dir: ", f"custom_dir: {root}/")
    (folder / "mkdocs.yml").write_text(settings, encoding="utf-8")
    # It wants the pages beside its settings, and follows no links there.
    shutil.copytree(root / "docs", folder / "docs")
    subprocess.run([sys.executable, "-m", "zensical", "build"], cwd=folder, check=True)
    seal(folder / "site")
    write_offline(folder / "site")
    return folder / "site"


def text(path):
    """The two spell apostrophes and quotes in titles differently, and one drops a remark."""
    return html.unescape(path.read_text(encoding="utf-8")).replace(" data-search-exclude", "")


def names(folder):
    return sorted(path.relative_to(folder) for path in folder.rglob("*") if path.is_file())


def test_both_engines_leave_the_same_files(site_dir, other_site):
    assert names(other_site) == names(site_dir)


def test_both_engines_write_the_same_pages(site_dir, other_site):
    pages = [name for name in names(site_dir) if name.suffix == ".html"]

    assert [page for page in pages if text(other_site / page) != text(site_dir / page)] == []
