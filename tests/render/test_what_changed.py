import json
from zipfile import ZipFile

from scripts.load.changelogs import CHANGE
from scripts.paths import DATASETS
from scripts.render.pages import current_data
from scripts.words import day_words


def test_every_line_of_every_changelog_is_listed_newest_day_first(site, parsed):
    shown = parsed(site().changes())

    texts = [path.read_text(encoding="utf-8") for path in DATASETS.glob("*/CHANGELOG.md")]
    dates = sorted((date for text in texts for date in CHANGE.findall(text)), reverse=True)
    assert len(shown.findall(".//li")) == len(dates)
    days = [heading.text.partition(",")[0] for heading in shown.findall(".//h2")]
    assert [*dict.fromkeys(days)] == [*dict.fromkeys(map(day_words, dates))]


def test_a_day_on_which_a_version_was_released_shows_what_came_before_and_after(site, parsed):
    page = site()
    for name, heading in zip(
        current_data().packages, ("2.0.0", "Unreleased", "2.0.0"), strict=False
    ):
        with ZipFile(current_data().folder / name / f"{name}.zip", "w") as archive:
            archive.writestr("CHANGELOG.md", f"## {heading}\n\n- 2999-12-01: in {heading}\n")
    shown = parsed(page.changes())

    newest = shown.findall(".//section")[:2]
    assert [
        (section.find("h2").text, [line.text for line in section.findall(".//li")])
        for section in newest
    ] == [
        ("1 December 2999", ["in Unreleased"]),
        ("1 December 2999, version 2.0.0", ["in 2.0.0", "in 2.0.0"]),
    ]


def served(number, changes=None, **facts):
    """A version as it lies in the published folder."""
    folder = current_data().folder / number
    folder.mkdir()
    name = "release.json" if changes is not None else "tombstone.json"
    (folder / name).write_text(json.dumps({"version": number, **facts}), encoding="utf-8")
    if changes is not None:
        lines = "\n".join(["table,change,level,row,column,value", *changes, ""])
        (folder / "changes.csv").write_text(lines, encoding="utf-8")


def test_each_version_says_what_changed_in_which_table_newest_first(site, said):
    page = site()
    served("2.0.0", [], released="2026-12-01")
    served("2.0.1", withdrawn="2026-12-04", reason="A name.")
    changes = [
        "key_figures,cell_changed,patch,all,value,4",
        "claims,row_added,minor,seed-99,,seed-98",
        "claims,cell_changed,patch,seed-99,claim,Something",
        "claims,cell_changed,patch,seed-01,note,Other",
    ]
    served("2.1.0", changes, released="2026-12-09")

    assert said(page.versions()) == (
        "Version 2.1.0 Released on 9 December 2026. Changes since the version before, by table:"
        " key_figures: 1 cell changed claims: 1 row added, 1 cell changed"
        " Every change of version 2.1.0 as CSV"
        " Its tables are at data/2.1.0/, at the paths that its datapackage.json gives."
        " SHA256SUMS lists all its files."
        " Version 2.0.1 Withdrawn on 4 December 2026. A name."
        " Version 2.0.0 Released on 1 December 2026. The first version."
        " Its tables are at data/2.0.0/, at the paths that its datapackage.json gives."
        " SHA256SUMS lists all its files."
    )


def test_before_the_first_version_the_page_says_so(site, said):
    assert said(site().versions()) == "No version has been released yet."
