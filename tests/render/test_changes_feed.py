"""The feed of what changed in the data."""

from collections import Counter

from lxml import etree

from scripts.load.changelogs import CHANGE
from scripts.paths import DATASETS
from scripts.render.pages import Site, current_data
from scripts.render.what_changed import write_changes_feed

ATOM = {"a": "http://www.w3.org/2005/Atom"}


def test_each_day_of_a_dataset_is_one_entry_with_all_lines_of_the_changelog(site):
    site()
    write_changes_feed(current_data(), Site("A site", "https://example.org"))
    feed = etree.parse(current_data().folder / "changes.xml").getroot()
    entries = feed.findall("a:entry", ATOM)

    found = Counter()
    for entry in entries:
        title, day, text = (
            entry.findtext(f"a:{name}", namespaces=ATOM) for name in ("title", "updated", "summary")
        )
        found[title, day.removesuffix("T00:00:00Z")] += len(text.split("\n"))
    packages = current_data().packages
    assert found == Counter(
        (packages[path.parent.name]["title"], day)
        for path in DATASETS.glob("*/CHANGELOG.md")
        for day in CHANGE.findall(path.read_text(encoding="utf-8"))
    )
    days = [entry.findtext("a:updated", namespaces=ATOM) for entry in entries]
    assert days == sorted(days, reverse=True)
    assert feed.findtext("a:updated", namespaces=ATOM) == days[0]
    assert len({entry.findtext("a:id", namespaces=ATOM) for entry in entries}) == len(entries)
