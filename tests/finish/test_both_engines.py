"""MkDocs and Zensical write the same site, so that either can be given up."""

import shutil
import subprocess
import sys

import pytest
from lxml import html

from scripts.finish import finish


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
    finish(folder / "site")
    return folder / "site"


# Each engine has its own copy of the theme.
OWN = ("assets/javascripts/", "assets/stylesheets/")
PARTS = ("//title", "//meta[@name='description']", "//article", "//footer", "//header")


def frame_and_content(path):
    """All that a reader sees."""
    page = html.document_fromstring(path.read_text(encoding="utf-8"))
    return [html.tostring(part, encoding="unicode", with_tail=False) for part in parts_of(page)]


def parts_of(page):
    return [part for parts in PARTS for part in page.xpath(parts)]


def names(folder):
    found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return sorted(name for name in found if not name.as_posix().startswith(OWN))


def test_both_engines_leave_the_same_files(site_dir, other_site):
    assert names(other_site) == names(site_dir)


def test_both_engines_give_the_search_the_same_index(site_dir, other_site):
    index = "assets/search_index.js"

    assert (other_site / index).read_bytes() == (site_dir / index).read_bytes()


def test_both_engines_write_the_same_pages(site_dir, other_site):
    pages = [name for name in names(site_dir) if name.suffix == ".html"]
    different = [
        page
        for page in pages
        if frame_and_content(other_site / page) != frame_and_content(site_dir / page)
    ]

    assert different == []
