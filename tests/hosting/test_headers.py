"""The samples for hosts say the same as each other, and as the pages say of themselves."""

import re

import pytest
from lxml import html

from scripts.paths import VERSIONS
from scripts.versions.kept import read_versions
from tests.setup.headers import headers_for, read_rules

ADDED = re.compile(r'^    add_header (\S+) ("?)(.*)\2 always;$', re.MULTILINE)


@pytest.fixture(scope="module")
def nginx(root):
    return (root / "hosting" / "nginx.conf").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def by_path(root):
    """The headers in `_headers` by the path they are for."""
    return read_rules(root / "hosting" / "_headers")


@pytest.fixture(scope="module")
def pages(site_dir):
    """The pages by the policy and the referrer policy that they say themselves; the offline edition
    is never shown by a server."""
    found = {}
    for path in sorted(site_dir.rglob("*.html")):
        if path.name != "offline.html":
            head = html.parse(str(path)).getroot().find("head")
            policy = head.xpath("meta[@http-equiv='Content-Security-Policy']/@content")
            said = (*policy, *head.xpath("meta[@name='referrer']/@content"))
            found.setdefault(said, []).append(f"/{path.relative_to(site_dir).as_posix()}")
    return found


def said_by_headers(by_path, path):
    headers = headers_for(by_path, path)
    policy = headers["Content-Security-Policy"].removesuffix("; frame-ancestors 'none'")
    return policy, headers["Referrer-Policy"]


def test_headers_and_pages_have_one_policy(by_path, pages):
    wrong = [
        path
        for said, paths in pages.items()
        for path in paths
        if said_by_headers(by_path, path) != said
    ]

    assert wrong == []


def test_sqlite_is_compiled_on_one_page_and_in_its_worker_only(by_path, pages):
    compiling = [paths for (policy, _), paths in pages.items() if "wasm-unsafe-eval" in policy]
    plain, _ = said_by_headers(by_path, "/index.html")
    allowed = plain.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")

    assert compiling == [["/explore.html"]]
    for path in ("/explore.html", "/assets/explore_worker.js"):
        assert said_by_headers(by_path, path)[0] == allowed


def test_headers_say_what_a_page_cannot(by_path):
    said = by_path["/*"]

    assert said["Content-Security-Policy"].endswith("; frame-ancestors 'none'")
    assert said["Cache-Control"] == "no-store"
    assert said["X-Content-Type-Options"] == "nosniff"
    assert int(said["Strict-Transport-Security"].removeprefix("max-age=")) >= 31_536_000
    assert all(one.endswith("=()") for one in said["Permissions-Policy"].split(", "))


def test_both_samples_say_the_same(nginx, by_path):
    added = {name: value for name, _, value in ADDED.findall(nginx)}
    chosen = {
        "Access-Control-Allow-Origin": "$readable_by",
        "CDN-Cache-Control": "$kept_by_mirrors",
        "Content-Disposition": "$saved_as",
    }
    policy = added.pop("Content-Security-Policy")

    assert {"Content-Security-Policy": policy.replace("$compiled", ""), **added} == {
        **by_path["/*"],
        **chosen,
    }
    for path in ("/explore.html", "/assets/explore_worker.js"):
        allowed = f"    {path} \" 'wasm-unsafe-eval'\";\n"
        assert nginx.count(allowed) == 1
        filled = policy.replace("$compiled", " 'wasm-unsafe-eval'")
        assert headers_for(by_path, path)["Content-Security-Policy"] == filled
    assert '~^/data/ "*";' in nginx
    assert by_path["/data/*"] == {"Access-Control-Allow-Origin": "*"}
    disposition = by_path["/offline.html"]["Content-Disposition"].replace('"', '\\"')
    assert f'/offline.html "{disposition}";' in nginx


def test_no_place_in_nginx_takes_the_headers_away(nginx):
    places = re.findall(r"^    location [^{]*\{(.*?)^    \}", nginx, re.MULTILINE | re.DOTALL)

    assert len(places) == nginx.count("location ") > 0
    assert [place for place in places if "add_header" in place] == []


def test_nginx_keeps_no_record_of_readers(nginx):
    servers = nginx.count("\nserver {")

    assert re.findall(r"access_log (.*);", nginx) == ["off"] * servers
    assert re.findall(r"error_log (.*);", nginx) == ["/dev/null crit"] * servers


def test_the_samples_name_files_that_are_there(nginx, by_path, site_dir):
    named = {*re.findall(r"(?:= |404 )/(\S+?)[ ;]", nginx), "offline.html"}

    assert named == {"404.html", "offline.html"}
    assert all((site_dir / name).is_file() for name in named)
    own = {"/explore.html", "/assets/explore_worker.js", "/offline.html"}
    versions = {f"/data/{version.number}/*" for version in read_versions(VERSIONS)}
    assert set(by_path) == {"/*", "/data/*", *own, *versions}
    assert all((site_dir / name[1:]).is_file() for name in own)


@pytest.mark.parametrize("name", ["a/b.xlsx", "a/b.parquet", "a.sqlite", "1.2.3/datapackage.json"])
def test_no_browser_keeps_a_file_of_data(by_path, name):
    assert headers_for(by_path, f"/data/{name}")["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("/data/1.2.3/releases/releases.csv", True),
        ("/data/10.0.12/SHA256SUMS", True),
        ("/data/latest/datapackage.json", False),
        ("/data/1.2/datapackage.json", False),
        ("/data/1/datapackage.json", False),
        ("/data/releases/releases.csv", False),
        ("/index.html", False),
    ],
)
def test_mirrors_may_keep_what_never_changes_and_nothing_else(nginx, path, kept):
    ((pattern, age),) = re.findall(r'map \$uri \$kept_by_mirrors \{\s+~(\S+) "(.*)";\s+\}', nginx)

    assert bool(re.search(pattern, path)) == kept
    assert age == "max-age=86400"


@pytest.mark.parametrize("version", [str(one.number) for one in read_versions(VERSIONS)])
def test_on_other_hosts_too_mirrors_may_keep_a_version_and_browsers_nothing(by_path, version):
    major, minor, _ = version.split(".")
    found = {
        folder: (headers["Cache-Control"], headers.get("CDN-Cache-Control"))
        for folder in (version, f"{major}.{minor}", major, "latest", "releases")
        for headers in [headers_for(by_path, f"/data/{folder}/datapackage.json")]
    }

    assert found.pop(version) == ("no-store", "max-age=86400")
    assert {*found.values()} == {("no-store", None)}
