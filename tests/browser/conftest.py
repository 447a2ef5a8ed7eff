"""Browser tests run in the Chromium that was found, and their core in Firefox too."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.setup.firefox import CHANNEL, find_firefox, write_launcher

BOTH = ["chromium", "firefox"]
BROWSERS = {
    "test_first_screen": BOTH,
    "test_filters": BOTH,
    "test_reading": BOTH,
    "test_no_traces": ["firefox"],
}
"""What every reader needs, whatever the browser."""
USUAL = {"width": 1280, "height": 720}


@pytest.hookimpl(wrapper=True)
def pytest_generate_tests(metafunc: pytest.Metafunc) -> Iterator[None]:
    asked_for = metafunc.config.option.browser
    if not asked_for:
        room = metafunc.module.__name__.rpartition(".")[2]
        metafunc.config.option.browser = BROWSERS.get(room, [])
    yield
    metafunc.config.option.browser = asked_for


@pytest.fixture(scope="session")
def browser_type_launch_args(
    browser_type_launch_args: dict[str, Any],
    browser_name: str,
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
) -> dict[str, Any]:
    if browser_name == "firefox":
        if not find_firefox():
            pytest.skip("There is no Firefox here. On Debian: apt-get install firefox-esr")
        launcher = write_launcher(tmp_path_factory.mktemp("firefox") / "firefox")
        return {**browser_type_launch_args, "executable_path": launcher, "channel": CHANNEL}
    chromium, flags = (request.getfixturevalue(name) for name in ("chromium", "chromium_flags"))
    return {**browser_type_launch_args, "executable_path": chromium, "args": flags}


@pytest.fixture(scope="session")
def shared_context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context()
    yield context
    context.close()


@pytest.fixture(scope="session")
def shared_page(shared_context: BrowserContext) -> Page:
    return shared_context.new_page()


@pytest.fixture
def page(shared_page: Page) -> Iterator[Page]:
    """The page that all tests use one after the other, as if it were new: opening one costs more
    than what most of them do with it."""
    shared_page.set_viewport_size(USUAL)
    yield shared_page
    shared_page.unroute_all()
    shared_page.emulate_media(media="null", color_scheme="null", reduced_motion="null")
    shared_page.goto("about:blank")
