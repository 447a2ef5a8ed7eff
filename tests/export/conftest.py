from pathlib import Path

import pytest

from tests.shared import made_once, publish


@pytest.fixture(scope="session")
def again(tmp_path_factory) -> Path:
    """The same as `exported`, made a second time."""
    return made_once(tmp_path_factory, "exported-again", publish)
