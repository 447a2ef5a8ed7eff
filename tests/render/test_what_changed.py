from scripts.load.changelogs import CHANGE
from scripts.paths import DATASETS
from scripts.words import day_words


def test_every_line_of_every_changelog_is_listed_newest_day_first(site, parsed):
    shown = parsed(site().changes())

    texts = [path.read_text(encoding="utf-8") for path in DATASETS.glob("*/CHANGELOG.md")]
    dates = sorted((date for text in texts for date in CHANGE.findall(text)), reverse=True)
    assert len(shown.findall(".//li")) == len(dates)
    days = [heading.text.partition(",")[0] for heading in shown.findall(".//h2")]
    assert [*dict.fromkeys(days)] == [*dict.fromkeys(map(day_words, dates))]
