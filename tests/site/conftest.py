from collections.abc import Mapping
from pathlib import Path

import pytest
from lxml import html


@pytest.fixture(scope="session")
def built(site_dir: Path) -> Mapping[str, html.HtmlElement]:
    """Every built page, parsed, by its address from the top of the site."""
    return {
        path.relative_to(site_dir).as_posix(): html.parse(str(path)).getroot()
        for path in sorted(site_dir.rglob("*.html"))
    }
