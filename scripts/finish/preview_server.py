"""Serve the preview to the browsers of this machine, and let them know when it changed."""

import os
import posixpath
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from scripts.finish.preview import Preview
from scripts.paths import DOCS, SITE

HOST = "localhost"
OWN = "preview-of-this-machine"
"""The folder of what only the preview serves: nothing of it is ever published."""
SCRIPT = f"""const shown = new URL(document.currentScript.src).searchParams.get("number")
async function ask() {{
  try {{
    const answer = await fetch(`/{OWN}/number?after=${{shown}}`)
    if ((await answer.text()) !== shown) return location.reload()
  }} catch {{
    await new Promise((done) => setTimeout(done, 500))
  }}
  ask()
}}
ask()
"""
PATIENCE = 20
"""Seconds that a browser waits for an answer before it asks again."""


def show_site(folder: Path, port: int, say: Callable[..., None]) -> None:
    """Without an end. When a program of the project changed, the process starts anew with it."""
    preview = Preview(folder, say)
    with listening(port, partial(Answer, preview)) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        say(f"Open http://{HOST}:{server.server_port}/, and end with Ctrl+C.")
        try:
            preview.watch()
        finally:
            preview.close()
            server.shutdown()
    os.execv(sys.executable, [sys.executable, "-m", "scripts", *sys.argv[1:]])


def listening(port: int, answer: Callable[..., object]) -> ThreadingHTTPServer:
    try:
        return ThreadingHTTPServer((HOST, port), answer)
    except OSError as error:
        raise OSError(error.errno, error.strerror, f"port {port}") from None


class Answer(SimpleHTTPRequestHandler):
    """A page is made when it is asked for; files that pages don't depend on come from the last
    whole site, such as the index of the search."""

    def __init__(self, preview: Preview, *arguments: object) -> None:
        self.preview = preview
        super().__init__(*arguments)

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        path = unquote(address.path).lstrip("/")
        path = f"{path}index.html" if not path or path.endswith("/") else path
        if path == f"{OWN}/number":
            after = parse_qs(address.query).get("after", ["0"])[0]
            number = self.preview.wait(int(after) if after.isdigit() else 0, PATIENCE)
            self.answer(str(number).encode(), "text/plain")
        elif path == f"{OWN}/reload.js":
            self.answer(SCRIPT.encode(), "text/javascript")
        elif page := self.preview.page(path):
            source = f"/{OWN}/reload.js?number={self.preview.number}"
            text = page.replace("</body>", f'<script src="{source}"></script></body>')
            self.answer(text.encode(), "text/html; charset=utf-8")
        elif file := self.file(path):
            self.answer(file.read_bytes(), self.guess_type(str(file)))
        else:
            self.send_error(404)

    def file(self, address: str) -> Path | None:
        """Inside one of the two folders, or of the theme."""
        clean = posixpath.normpath(f"/{address}").lstrip("/")
        known = self.preview.pages.file(clean)
        tries = [Path(known.abs_src_path)] if known and known.abs_src_path else []
        return next((one for one in [*tries, DOCS / clean, SITE / clean] if one.is_file()), None)

    def answer(self, content: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        # A browser that has gone to another page no longer waits for this one.
        with suppress(ConnectionError):
            self.end_headers()
            self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Requests are no news; what is wrong is said where it is found."""
