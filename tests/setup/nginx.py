"""A real nginx with our sample, on this machine only."""

import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NGINX = shutil.which("nginx")
REDIRECT = re.compile(r"^server \{\n    listen 80;.*?^\}\n", re.MULTILINE | re.DOTALL)
CERTIFICATE = re.compile(r"^    (ssl_|listen ).*\n", re.MULTILINE)
ROOT = re.compile("    root /srv/site;")
MAIN = """
pid {folder}/nginx.pid;
error_log {folder}/main.log;
worker_processes 1;
events {{}}
http {{
default_type application/octet-stream;
types {{ text/html html; text/css css; text/javascript js; application/wasm wasm; }}
client_body_temp_path {folder}/body;
proxy_temp_path {folder}/proxy;
fastcgi_temp_path {folder}/fastcgi;
uwsgi_temp_path {folder}/uwsgi;
scgi_temp_path {folder}/scgi;
{sample}
}}
"""


@contextmanager
def nginx_with(sample: Path, site: Path, folder: Path) -> Iterator[str]:
    """The address at which the site is shown, without the redirect and the certificate, which it
    can't have. `folder` is for what nginx writes."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    config = folder / "nginx.conf"
    text = on_port(sample.read_text(encoding="utf-8"), port, site)
    config.write_text(MAIN.format(folder=folder, sample=text), encoding="utf-8")
    subprocess.run([NGINX, "-t", "-q", "-c", config], check=True)
    server = subprocess.Popen([NGINX, "-c", config, "-g", "daemon off; master_process off;"])
    try:
        wait_for(port, server)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait()


def on_port(sample: str, port: int, site: Path) -> str:
    place = f"    listen 127.0.0.1:{port};\n    root {site};"
    for pattern, instead in ((REDIRECT, ""), (CERTIFICATE, ""), (ROOT, place)):
        sample, changed = pattern.subn(instead, sample)
        assert changed
    return sample


def wait_for(port: int, server: subprocess.Popen[bytes]) -> None:
    for _ in range(100):
        assert server.poll() is None, "nginx did not start: its own words are above"
        with socket.socket() as trial:
            if not trial.connect_ex(("127.0.0.1", port)):
                return
        time.sleep(0.05)
    raise TimeoutError("nginx does not answer")
