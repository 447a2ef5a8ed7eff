"""What a real nginx makes of our sample; only where there is one."""

import re
import shutil
import socket
import subprocess
import time
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

import pytest

NGINX = shutil.which("nginx")
pytestmark = pytest.mark.skipif(
    not NGINX, reason="nginx is not on this machine, so that the sample was only read, and not run"
)
COMPILED = "script-src 'self' 'wasm-unsafe-eval';"
REDIRECT = re.compile(r"^server \{\n    listen 80;.*?^\}\n", re.MULTILINE | re.DOTALL)
CERTIFICATE = re.compile(r"^    (ssl_|listen ).*\n", re.MULTILINE)
MAIN = """
pid {folder}/nginx.pid;
error_log {folder}/main.log;
events {{}}
http {{
default_type application/octet-stream;
types {{ text/html html; text/javascript js; application/wasm wasm; }}
client_body_temp_path {folder}/body;
proxy_temp_path {folder}/proxy;
fastcgi_temp_path {folder}/fastcgi;
uwsgi_temp_path {folder}/uwsgi;
scgi_temp_path {folder}/scgi;
{sample}
}}
"""


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
    """The sample on a free port, without the redirect and the certificate, which it can't have."""
    folder = tmp_path_factory.mktemp("nginx")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    sample = (root / "hosting" / "nginx.conf").read_text(encoding="utf-8")
    for pattern, instead in (
        (REDIRECT, ""),
        (CERTIFICATE, ""),
        ("    root /srv/site;", f"    listen 127.0.0.1:{port};\n    root {released};"),
    ):
        sample, changed = re.subn(pattern, instead, sample)
        assert changed
    config = folder / "nginx.conf"
    config.write_text(MAIN.format(folder=folder, sample=sample), encoding="utf-8")
    server = subprocess.Popen([NGINX, "-c", config, "-g", "daemon off; master_process off;"])
    yield waited_for(f"http://127.0.0.1:{port}", server)
    server.terminate()
    server.wait()


def waited_for(address, server):
    for _ in range(100):
        try:
            headers(address, "/index.html")
        except URLError:
            assert server.poll() is None, "nginx did not start: its own words are above"
            time.sleep(0.05)
        else:
            return address
    pytest.fail("nginx does not answer")


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
