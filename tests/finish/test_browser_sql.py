import gzip
from dataclasses import replace

import pytest

from scripts.finish.browser_sql import serve_library
from scripts.finish.built_page import BuiltPage, parse
from scripts.finish.libraries import SQLITE
from scripts.problems import InvalidData


def built(folder, body):
    return [BuiltPage(folder / "explore.html", "explore.html", parse(f"<html><body>{body}"))]


@pytest.fixture
def library(tmp_path):
    for name in ("dist/sql-wasm.js", "dist/sql-wasm.wasm", "LICENSE"):
        path = tmp_path / "installed/sql.js" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    return replace(SQLITE, folder=tmp_path / "installed")


@pytest.fixture
def site(tmp_path):
    (tmp_path / "site").mkdir()
    return tmp_path / "site"


def test_a_page_that_runs_sql_gets_the_library_with_its_licence(site, library):
    serve_library(site, built(site, "<form data-explore></form>"), library)

    found = {path.name: path.read_text(encoding="utf-8") for path in site.rglob("*.*")}
    assert found == {"sql-wasm.js": "dist/sql-wasm.js", "sql-wasm.wasm": "dist/sql-wasm.wasm"}
    assert (site / "assets/sqlite/LICENSE").read_text(encoding="utf-8") == "LICENSE"


def test_it_says_how_much_it_loads(site, library):
    (site / "a.sqlite").write_bytes(bytes(2_449_990))
    pages = built(
        site, '<form data-explore><span data-size-of="a.sqlite assets/sqlite/sql-wasm.js"></span>'
    )
    serve_library(site, pages, library)

    packed = len(gzip.compress(bytes(2_449_990), mtime=0)) / 1_000_000
    assert pages[0].document.findtext(".//span") == (
        f"2.5 MB ({packed:.1f} MB where the host compresses)"
    )


def test_a_site_without_such_a_page_needs_no_library(site, tmp_path):
    serve_library(site, built(site, "<form></form>"), replace(SQLITE, folder=tmp_path / "none"))

    assert list(site.iterdir()) == []


def test_a_library_that_is_not_installed_is_a_problem(site, library):
    licence = library.folder / "sql.js/LICENSE"
    licence.unlink()
    with pytest.raises(InvalidData) as invalid:
        serve_library(site, built(site, "<form data-explore></form>"), library)

    assert list(map(str, invalid.value.problems)) == [
        f"{site / 'explore.html'}: needs {licence}, which is not there. Run `make setup`."
    ]
    assert list(site.iterdir()) == []
