"""Serve a folder the way a static host does: compressed, with the site's own 404 page."""

import gzip
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

COMPRESSED = {".css", ".csv", ".html", ".js", ".json", ".svg", ".txt", ".xml", ".yaml"}


class StaticHost(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Else the end of each answer waits until its beginning has been acknowledged.
    disable_nagle_algorithm = True
    extensions_map = {  # noqa: RUF012
        **SimpleHTTPRequestHandler.extensions_map,
        ".csv": "text/csv; charset=utf-8",
        ".html": "text/html; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
    }

    def __init__(
        self, *request: object, headers_of: Callable[[str], Mapping[str, str]], directory: Path
    ) -> None:
        self.headers_of = headers_of
        super().__init__(*request, directory=directory)

    def send_head(self) -> BinaryIO | None:
        path = Path(self.translate_path(self.path))
        if path.is_dir() and self.path.partition("?")[0].endswith("/"):
            path = path / "index.html"
        elif path.is_dir():
            return super().send_head()
        status = 200
        if not path.is_file():
            path, status = Path(self.directory) / "404.html", 404
        return self.send_file(path, status)

    def send_file(self, path: Path, status: int) -> BinaryIO:
        content = path.read_bytes() if path.is_file() else b"Not found"
        squeeze = path.suffix in COMPRESSED and "gzip" in self.headers.get("Accept-Encoding", "")
        if squeeze:
            content = squeezed(content)
        self.send_response(status)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Length", str(len(content)))
        if squeeze:
            self.send_header("Content-Encoding", "gzip")
        for name, value in self.headers_of(self.path.partition("?")[0]).items():
            self.send_header(name, value)
        self.end_headers()
        return BytesIO(content)

    def log_message(self, *_: object) -> None:
        """Requests are no news in a test run."""


@lru_cache(maxsize=64)
def squeezed(content: bytes) -> bytes:
    return gzip.compress(content, mtime=0)


@contextmanager
def served(
    folder: Path, headers_of: Callable[[str], Mapping[str, str]] = lambda path: {}
) -> Iterator[str]:
    """The address of the folder, without a slash at its end, while the block runs. `headers_of`
    says what is sent with a path besides what the file itself needs."""
    host = partial(StaticHost, headers_of=headers_of, directory=folder)
    with ThreadingHTTPServer(("127.0.0.1", 0), host) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()
