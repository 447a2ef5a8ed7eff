import gzip
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from tests.setup.server import served


@pytest.fixture
def address(tmp_path):
    (tmp_path / "about").mkdir()
    (tmp_path / "about" / "index.html").write_text("About", encoding="utf-8")
    (tmp_path / "404.html").write_text("Not here", encoding="utf-8")
    with served(tmp_path) as address:
        yield address


def test_a_folder_is_answered_with_its_page(address):
    with urlopen(f"{address}/about/") as answer:
        assert answer.read() == b"About"


def test_pages_are_compressed_for_browsers_that_ask(address):
    request = Request(f"{address}/about/", headers={"Accept-Encoding": "gzip"})

    with urlopen(request) as answer:
        assert answer.headers["Content-Encoding"] == "gzip"
        assert gzip.decompress(answer.read()) == b"About"


def test_a_missing_page_is_answered_with_the_sites_own(address):
    with pytest.raises(HTTPError) as missing:
        urlopen(f"{address}/nowhere/")

    assert (missing.value.code, missing.value.read()) == (404, b"Not here")
