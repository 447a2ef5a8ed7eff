"""Records of measurements, as the page shows them."""

import json

import pytest

from scripts.render import measurements

REPORT = {
    "machine": "Linux-6.1",
    "cores": 2,
    "python": "3.11.7",
    "date": "2026-11-26",
    "figures": [
        {
            "what": "checking",
            "unit": "s",
            "ours": 1.256,
            "against": "plain checking",
            "reference": 1200,
            "at_most": 1.5,
            "ratio": 0.00105,
        }
    ],
}
ALONE = {"against": None, "reference": None, "at_most": None, "ratio": None}


@pytest.fixture
def measured(site, tmp_path, monkeypatch, parsed):
    monkeypatch.setattr(measurements, "DOCS", tmp_path)
    (tmp_path / "measurements").mkdir()

    def show(report=None):
        if report:
            text = json.dumps(report)
            (tmp_path / "measurements" / "try.json").write_text(text, encoding="utf-8")
        return parsed(site().at("speed.html").measured("try", "A try"))

    return show


def cells(shown):
    return [[cell.text_content() for cell in line] for line in shown.iter("tr")]


def test_a_figure_stands_beside_what_it_is_compared_with(measured):
    assert cells(measured(REPORT)) == [
        ["What was measured", "Result", "Compared with", "Ratio"],
        ["Checking", "1.26 s", "1,200 s (plain checking)", "0.00105 (aim: 1.50 at most)"],
    ]


def test_day_and_machine_stand_above_the_figures(measured):
    note = measured(REPORT).find("p").text_content()

    assert note == "Measured on 26 November 2026. Machine: Linux-6.1, 2 cores. Python 3.11.7."


def test_figures_compared_with_nothing_have_no_columns_for_that(measured):
    alone = {**REPORT["figures"][0], **ALONE, "ours": 12.34}

    assert cells(measured({**REPORT, "figures": [alone]})) == [
        ["What was measured", "Result"],
        ["Checking", "12.3 s"],
    ]


def test_what_was_not_measured_says_so(measured):
    assert measured().text_content().strip() == "A try: this has not been measured yet."


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "0"),
        (7, "7"),
        (0.00404, "0.00404"),
        (9.876, "9.88"),
        (98.76, "98.8"),
        (1234.5, "1,234"),
        (1e6, "1,000,000"),
    ],
)
def test_a_figure_has_the_digits_that_say_something(value, words):
    assert measurements.quantity(value) == words
