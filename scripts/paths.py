"""Where things are. Every path in the project starts here."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATASETS = ROOT / "datasets"
SCHEMAS = ROOT / "schemas"
PROFILE = SCHEMAS / "profiles" / "datapackage.yaml"
SCHEMA_PROFILE = SCHEMAS / "profiles" / "tableschema.yaml"
SCRIPTS = ROOT / "scripts"
DOCS = ROOT / "docs"
PUBLISHED = DOCS / "data"
DATABASE = "sanctions-and-releases.sqlite"
"""The file in the published folder that holds all tables at once."""
QUERIES = "queries"
"""The folder beside the tables that holds their tests: what is written, and what is published."""
VERSIONS = ROOT / "versions"
TRANSLATIONS = ROOT / "translations"
LIBRARIES = ROOT / "web" / "node_modules"
"""Where `make setup` puts the code of others that the site serves to browsers."""
SERVED = re.compile(r"latest|\d+(\.\d+){0,2}")
"""Folders in the published one that hold versions; the others hold the packages of now."""
RECORDS = DOCS / "records"
CITATION = ROOT / "CITATION.cff"
HEADERS = ROOT / "hosting" / "_headers"
"""The sample for hosts that read a file of headers."""
SETTINGS = ROOT / "mkdocs.yml"
SITE = ROOT / "site"
WORK = ROOT / ".cache"
"""Where things are made before they take the place of what was there."""


def short_path(path: Path) -> str:
    """The path as a contributor knows it: from the top of the repository where it lies inside."""
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.as_posix()
