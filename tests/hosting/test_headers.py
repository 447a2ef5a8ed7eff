"""The samples for hosts say the same as each other, and as the pages say of themselves."""

import re

import pytest
from lxml import html

ADDED = re.compile(r'^    add_header (\S+) ("?)(.*)\2 always;$', re.MULTILINE)


@pytest.fixture(scope="module")
def nginx(root):
    return (root / "hosting" / "nginx.conf").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def by_path(root):
    """The headers in `_headers` by the path they are for."""
    found = {}
    for line in (root / "hosting" / "_headers").read_text(encoding="utf-8").splitlines():
        if line.startswith("/"):
            headers = found.setdefault(line, {})
        elif line.startswith("  "):
            name, _, value = line.strip().partition(": ")
            headers[name] = value
    return found


@pytest.fixture(scope="module")
def policies(site_dir):
    """What each page says of itself; the offline edition is never shown by a server."""
    found = {}
    for path in site_dir.rglob("*.html"):
        if path.name != "offline.html":
            head = html.parse(str(path)).getroot().find("head")
            policy = head.xpath("meta[@http-equiv='Content-Security-Policy']/@content")
            found.setdefault((*policy, *head.xpath("meta[@name='referrer']/@content")), path)
    return found


def test_headers_and_pages_have_one_policy(by_path, policies):
    policy = by_path["/*"]["Content-Security-Policy"].removesuffix("; frame-ancestors 'none'")

    assert set(policies) == {(policy, by_path["/*"]["Referrer-Policy"])}


def test_headers_say_what_a_page_cannot(by_path):
    said = by_path["/*"]

    assert said["Content-Security-Policy"].endswith("; frame-ancestors 'none'")
    assert said["Cache-Control"] == "no-store"
    assert said["X-Content-Type-Options"] == "nosniff"
    assert int(said["Strict-Transport-Security"].removeprefix("max-age=")) >= 31_536_000
    assert all(one.endswith("=()") for one in said["Permissions-Policy"].split(", "))


def test_both_samples_say_the_same(nginx, by_path):
    added = {name: value for name, _, value in ADDED.findall(nginx)}
    chosen = {"Access-Control-Allow-Origin": "$readable_by", "Content-Disposition": "$saved_as"}

    assert added == {**by_path["/*"], **chosen}
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

    assert named == {"404.html", "data/feed.xml", "offline.html"}
    assert all((site_dir / name).is_file() for name in named)
    assert set(by_path) == {"/*", "/data/*", "/offline.html"}
