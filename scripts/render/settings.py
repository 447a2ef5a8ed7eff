"""The few settings of the site that the pipeline needs too; their only home is `mkdocs.yml`."""

from pathlib import Path

import yaml

from scripts.paths import SETTINGS
from scripts.render.pages import Site


def site(path: Path = SETTINGS) -> Site:
    """The name and the address of the site."""
    # Composed and not loaded, because the site generators have tags of their own.
    top = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    scalars = {key.value: str(node.value) for key, node in top.value}
    return Site.of({name: scalars.get(name) for name in ("site_name", "site_url")})
