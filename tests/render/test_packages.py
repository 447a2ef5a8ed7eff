from datetime import datetime

import pytest

from scripts.load.schemas import load_schema
from scripts.paths import SCHEMAS
from scripts.render.check_sentences import CHECKS
from scripts.render.packages import is_overdue
from scripts.render.pages import current_data
from scripts.words import day_words

FIGURE = {
    "figure_id": "released-since-2024",
    "value": "1865",
    "qualifier": "at_least",
    "lowest": "1847",
    "highest": "1868",
    "from_date": "2024-07-03",
    "as_of_date": "2026-03",
}


@pytest.mark.parametrize(
    ("part", "text"),
    [
        ("", "at least 1,865"),
        ("value", "1,865"),
        ("lowest", "1,847"),
        ("highest", "1,868"),
        ("range", "1,847 to 1,868"),
        ("as_of_date", "March 2026"),
        ("from_date", "3 July 2024"),
        ("year", "2026"),
    ],
)
def test_a_key_figure_can_be_quoted_in_parts(site, part, text):
    assert site(key_figures=[FIGURE]).figure("released-since-2024", part) == text


def test_a_figure_that_nobody_computes_stops_the_build(site):
    with pytest.raises(SystemExit, match="asks for 'no-such-figure', which is not there"):
        site(key_figures=[FIGURE]).figure("no-such-figure")


def test_a_part_that_a_figure_has_not_stops_the_build(site):
    with pytest.raises(SystemExit, match="has no from_date"):
        site(key_figures=[{**FIGURE, "from_date": ""}]).figure("released-since-2024", "from_date")


@pytest.mark.parametrize(
    ("highest", "shown"),
    [
        (
            "1868",
            "at least 1,865 from 1,865 to 1,868 by the lowest and highest figures given;"
            " 3 July 2024 to March 2026",
        ),
        ("1865", "at least 1,865 3 July 2024 to March 2026"),
    ],
)
def test_headlines_show_the_range_only_where_figures_differ(site, said, highest, shown):
    figure = {**FIGURE, "lowest": "1865", "highest": highest}

    assert said(site(key_figures=[figure]).headlines("released-since-2024")).endswith(shown)


def test_every_file_of_a_package_can_be_downloaded(site, parsed):
    shown = parsed(site().at("datasets/releases.html").downloads("releases"))

    links = [link.get("href") for link in shown.iter("a")]
    assert links[0] == "../data/releases/releases.zip"
    assert links[-1] == "../data/releases/datapackage.json"
    assert "../data/releases/release_counts.csv" in links


def test_a_package_says_until_when_each_table_was_searched(site, parsed):
    shown = parsed(site().package("releases"))

    terms = [term.text for term in shown.iter("dt")]
    assert "Sources last searched" in terms
    assert load_schema("release_counts").title in terms


@pytest.mark.parametrize(
    ("built", "is_said"), [("2027-02-28", False), ("2027-03-01", True), ("", False)]
)
def test_a_promised_search_is_overdue_by_the_day_of_the_commit(monkeypatch, built, is_said):
    day = f"{datetime.fromisoformat(f'{built}T12:00Z').timestamp():.0f}" if built else ""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", day)

    assert is_overdue({"nextSearch": "2027-02"}) == is_said
    assert not is_overdue({})


def test_a_page_says_when_the_sources_will_be_searched_again(site, monkeypatch):
    page, promised = site(), day_words(current_data().umbrella["nextSearch"])

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    assert page.next_search() == f"The next search is due by {promised}"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "32503680000")
    assert page.next_search() == f"The next search is due by {promised}; this is overdue"


def test_the_codebook_describes_every_column_and_every_allowed_value(site, parsed):
    shown = parsed(site().codebook())

    for field in load_schema("sources").fields:
        entry = shown.get_element_by_id(f"sources-{field.name}")
        values = [item.find("code").text for item in entry.iter("li")]
        described = " ".join(part.text_content() for part in entry.findall("dd/p"))
        assert described.startswith(field.description.replace("`", ""))
        assert values == list(field.labels)


def test_the_codebook_has_a_sentence_for_every_check_that_a_schema_asks_for():
    schemas = [load_schema(path.stem) for path in SCHEMAS.glob("*.yaml")]
    asked = {check["type"] for schema in schemas for check in schema.checks}

    assert asked - set(CHECKS) == set()


def test_the_codebook_names_the_columns_that_are_added_for_each_date(site, parsed):
    shown = parsed(site().codebook()).text_content()

    for column in ("published_date", "read_date"):
        assert f"{column}_first, {column}_last, {column}_precision" in " ".join(shown.split())
