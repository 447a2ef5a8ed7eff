"""All record pages of the real data."""

from itertools import pairwise

import pytest

from scripts.addresses import KINDS, initial, record_path, sources_path
from scripts.render.pages import current_data
from scripts.render.record_pages import write_records


@pytest.fixture
def rendered(real_site, parsed):
    """Every record page, by its address."""
    tables = current_data().tables
    shown = {}
    for name in KINDS:
        for row_id in tables[name].by_id:
            url = record_path(name, row_id)
            shown[url] = parsed(real_site.at(url).record(name, row_id))
    for letter in {initial(row) for row in tables["sources"].rows}:
        url = sources_path(letter)
        shown[url] = parsed(real_site.at(url).sources(letter))
    return shown


def test_every_page_has_one_heading_of_the_first_level_and_skips_none(rendered):
    for url, shown in rendered.items():
        levels = [int(heading.tag[1]) for heading in shown.iter("h1", "h2", "h3", "h4")]

        assert levels[0] == 1, url
        assert levels.count(1) == 1, url
        assert all(deeper - level <= 1 for level, deeper in pairwise(levels))


def test_each_record_and_each_letter_has_a_stub(tmp_path, rendered):
    folder = tmp_path / "records"
    gone = folder / "releases" / "row-that-is-gone.md"
    gone.parent.mkdir(parents=True)
    gone.touch()
    write_records(current_data(), folder)

    stubs = {
        path.relative_to(tmp_path).with_suffix(".html").as_posix() for path in folder.rglob("*.md")
    }
    assert stubs == {*rendered}
