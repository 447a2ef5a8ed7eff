import pytest

from scripts.finish import finish

PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A</title>
<link rel="stylesheet" href="assets/stylesheets/used.css"></head>
<body><main><h1 id="a">Pardon</h1></main></body></html>
"""


@pytest.fixture
def site(tmp_path):
    """What an engine writes beside the pages."""
    files = {
        "index.html": PAGE,
        "404.html": PAGE,
        "assets/stylesheets/used.css": "a{}",
        "assets/stylesheets/used.css.map": "{}",
        "assets/javascripts/lunr/min/lunr.fi.min.js": "",
        "assets/own.js": "",
        "data/a.csv": "a\n1\n",
        "search/search_index.json": "{}",
        "search.json": "{}",
        "sitemap.xml": "<urlset></urlset>",
        "sitemap.xml.gz": "",
    }
    for name, content in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return tmp_path


def contents(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_only_what_a_page_or_a_reader_uses_is_left(site):
    finish(site)

    assert sorted(contents(site)) == [
        "404.html",
        "SHA256SUMS",
        "assets/own.js",
        "assets/stylesheets/used.css",
        "data/a.csv",
        "index.html",
        "offline.html",
    ]


def test_a_map_of_the_site_stays_once_the_site_has_an_address(site):
    (site / "sitemap.xml").write_text("<loc>https://example.org/</loc>", encoding="utf-8")
    finish(site)

    assert (site / "sitemap.xml").is_file()
    assert (site / "sitemap.xml.gz").is_file()


def test_finishing_a_finished_site_changes_nothing(site):
    finish(site)
    once = contents(site)
    finish(site)

    assert contents(site) == once


def test_the_page_for_wrong_addresses_has_a_policy_as_well(site):
    finish(site)

    assert "Content-Security-Policy" in (site / "404.html").read_text(encoding="utf-8")
