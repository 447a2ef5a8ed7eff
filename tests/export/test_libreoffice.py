"""The Excel files in LibreOffice, in two languages: every cell is what the CSV holds."""

import shutil
import subprocess

import pytest

from scripts.load.folders import all_folders
from tests.export.cells import READ, differences, expected, resources, typed_rows

NAMES = [folder.name for folder in all_folders()]
LANGUAGES = {
    "en-US": READ,
    "de-DE": {
        **READ,
        "number": lambda cell: float(cell.replace(",", ".")),
        "boolean": {"WAHR": True, "FALSCH": False}.__getitem__,
    },
}
"""How a cell reads as it is shown there."""
AS_SHOWN = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
"""Commas, double quotes, UTF-8; cells as shown and not quoted for it; each sheet a file."""
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Setup/L10N">
    <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>{}</value></prop>
  </item>
</oor:items>
"""


@pytest.fixture(scope="module", params=LANGUAGES)
def shown(request, exported, tmp_path_factory):
    """The language, and a folder in which each sheet of each book is a CSV."""
    program = shutil.which("soffice")
    if not program:
        reason = "LibreOffice is not installed (Debian: libreoffice-calc)"
        pytest.skip(f"{reason}, so that this was not tried with it.")
    folder = tmp_path_factory.mktemp(request.param)
    settings = folder / "profile" / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True)
    settings.write_text(SETTINGS.format(request.param), encoding="utf-8")
    books = [str(exported / name / f"{name}.xlsx") for name in NAMES]
    profile = f"-env:UserInstallation={settings.parents[1].as_uri()}"
    command = [program, profile, "--headless", "--convert-to", AS_SHOWN, "--outdir", str(folder)]
    subprocess.run([*command, *books], capture_output=True, check=True, timeout=300)
    return request.param, folder


@pytest.mark.parametrize("name", NAMES)
def test_libreoffice_shows_every_cell_as_the_csv_holds_it(exported, shown, name):
    language, folder = shown
    for table in resources(exported, name):
        sheet = folder / f"{name}-{table['name'][:31]}.csv"
        theirs = typed_rows(sheet, table, LANGUAGES[language])

        assert differences(expected(exported, name, table), theirs) == [], table["name"]
