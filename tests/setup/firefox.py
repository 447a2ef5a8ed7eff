"""Firefox for Playwright, which drives it by the standard protocol, WebDriver BiDi.

Run in place of Firefox, with its arguments. It stands between the two, because Playwright asks for
one thing of each page that the Firefox of long support does not know yet, and gives up without it.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from threading import Thread

from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect
from websockets.sync.connection import Connection
from websockets.sync.server import ServerConnection, serve

COMMANDS = ("firefox-esr", "firefox")
CHANNEL = "moz-firefox"
"""The word by which Playwright knows a Firefox that it did not build itself."""
LISTENS = re.compile(r"WebDriver BiDi listening on (ws://\S+)")
UNKNOWN, HARMLESS = '"emulation.setMediaFeaturesOverride"', '"session.status"'
"""Colours as the reader prefers them: asked for, the state of the session is given instead."""


def find_firefox() -> str | None:
    wished = (os.environ.get("FIREFOX", ""), *COMMANDS)
    return next((path for command in wished if (path := shutil.which(command))), None)


def write_launcher(path: Path) -> Path:
    """What Playwright takes for Firefox: this module, in the Python of the tests."""
    root = Path(__file__).resolve().parents[2]
    path.write_text(
        f"#!/bin/sh\ncd '{root}' && exec '{sys.executable}' -m tests.setup.firefox \"$@\"\n",
        encoding="utf-8",
    )
    path.chmod(0o755)
    return path


def between(firefox: str, playwright: ServerConnection) -> None:
    path = playwright.request.path if playwright.request else ""
    with connect(f"{firefox}{path}", max_size=None, compression=None) as upstream:
        Thread(target=pass_on, args=(upstream, playwright), daemon=True).start()
        pass_on(playwright, upstream)


def pass_on(giver: Connection, taker: Connection) -> None:
    try:
        for message in giver:
            taker.send(str(message).replace(UNKNOWN, HARMLESS))
    except ConnectionClosed:
        taker.close()


def main() -> int:
    firefox = subprocess.Popen(
        [find_firefox() or COMMANDS[0], *sys.argv[1:]], stderr=subprocess.PIPE, text=True
    )
    for line in firefox.stderr or ():
        if found := LISTENS.search(line):
            server = serve(
                lambda playwright: between(found[1], playwright),
                "127.0.0.1",
                0,
                max_size=None,
                compression=None,
            )
            Thread(target=server.serve_forever, daemon=True).start()
            port = server.socket.getsockname()[1]
            line = line.replace(found[1], f"ws://127.0.0.1:{port}")
        sys.stderr.write(line)
        sys.stderr.flush()
    return firefox.wait()


if __name__ == "__main__":
    sys.exit(main())
