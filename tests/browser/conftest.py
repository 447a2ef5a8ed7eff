"""Browser tests run in the Chromium that was found, whichever that is."""

from typing import Any

import pytest


@pytest.fixture(scope="session")
def browser_type_launch_args(
    browser_type_launch_args: dict[str, Any], chromium: str, chromium_flags: list[str]
) -> dict[str, Any]:
    return {**browser_type_launch_args, "executable_path": chromium, "args": chromium_flags}
