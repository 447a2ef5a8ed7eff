"""What a real nginx makes of our sample; only where there is one."""

from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from tests.setup.headers import headers_for, read_rules
from tests.setup.nginx import NGINX, nginx_with

pytestmark = pytest.mark.skipif(
    not NGINX,
    reason="the sample was read and not run: there is no nginx (apt-get install nginx-light)",
)
COMPILED = "script-src 'self' 'wasm-unsafe-eval';"


@pytest.fixture(scope="module")
def released(site_dir, tmp_path_factory):
    """The built site, with a version released."""
    folder = tmp_path_factory.mktemp("released")
    version = folder / "data" / "0.0.1"
    version.mkdir(parents=True)
    (version / "a.csv").write_text("a\n1\n", encoding="utf-8")
    for path in (*site_dir.iterdir(), *(site_dir / "data").iterdir()):
        if path.name != "data":
            (folder / path.relative_to(site_dir)).symlink_to(path)
    return folder


@pytest.fixture(scope="module")
def address(root, released, tmp_path_factory):
    folder = tmp_path_factory.mktemp("nginx")
    with nginx_with(root / "hosting" / "nginx.conf", released, folder) as found:
        yield found


def headers(address, path):
    try:
        with urlopen(f"{address}{path}") as answer:
            return answer.headers
    except HTTPError as missing:
        return missing.headers


def test_sqlite_may_be_compiled_on_its_page_and_in_its_worker_only(address):
    paths = ("/explore.html", "/assets/explore_worker.js", "/index.html", "/assets/explore.js")
    compiling = [
        path for path in paths if COMPILED in headers(address, path)["Content-Security-Policy"]
    ]

    assert compiling == ["/explore.html", "/assets/explore_worker.js"]


def test_a_page_has_the_policy_of_the_other_sample(root, address):
    rules = headers_for(read_rules(root / "hosting" / "_headers"), "/index.html")
    found = headers(address, "/index.html")

    assert {name: found[name] for name in rules} == rules


def test_what_is_not_there_has_the_page_for_that_and_all_headers(address, site_dir):
    with pytest.raises(HTTPError) as missing:
        urlopen(f"{address}/no/such/page.html")

    assert missing.value.code == 404
    assert missing.value.read() == (site_dir / "404.html").read_bytes()
    assert missing.value.headers["Cache-Control"] == "no-store"
    assert "default-src 'none'" in missing.value.headers["Content-Security-Policy"]


def test_text_is_sent_compressed(address):
    request = Request(f"{address}/index.html", headers={"Accept-Encoding": "gzip"})
    with urlopen(request) as answer:
        assert answer.headers["Content-Encoding"] == "gzip"


def test_mirrors_may_keep_a_version_and_browsers_nothing(address):
    found = {
        path: (headers(address, path)["Cache-Control"], headers(address, path)["CDN-Cache-Control"])
        for path in ("/data/0.0.1/a.csv", "/data/0.0.1/missing", "/data/index.json", "/index.html")
    }

    assert found == {
        "/data/0.0.1/a.csv": ("no-store", "max-age=86400"),
        "/data/0.0.1/missing": ("no-store", None),
        "/data/index.json": ("no-store", None),
        "/index.html": ("no-store", None),
    }


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/data/sanctions-and-releases.sqlite", "application/vnd.sqlite3"),
        ("/data/releases/releases.csv", "text/csv; charset=utf-8"),
        ("/data/feed.xml", "application/atom+xml; charset=utf-8"),
        ("/data/releases/dataset.jsonld", "application/ld+json; charset=utf-8"),
        ("/data/releases/releases.parquet", "application/vnd.apache.parquet"),
        ("/assets/sqlite/sql-wasm.wasm", "application/wasm"),
    ],
)
def test_files_have_their_kind_and_all_headers(address, path, kind):
    found = headers(address, path)

    assert found["Content-Type"] == kind
    assert found["X-Content-Type-Options"] == "nosniff"
    assert found["Cache-Control"] == "no-store"
