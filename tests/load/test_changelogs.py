"""What a contributor reads of a fault in CHANGELOG.md."""

import pytest

LOG = "people/CHANGELOG.md"
CHANGES = {
    ("- 2026-11-23", "- 2026-02-30"): f"{LOG}:5: '2026-02-30' is not a date that exists. Fix it.",
    ("## 1.0.0", "## Next"): f"{LOG}:3: 'Next' is no version like 1.2.3. Leave the headings of"
    " versions as they are, and write `## Unreleased` above the newest changes.",
    ("## 1.0.0\n", "## 1.0.1\n\n## Unreleased\n"): f"{LOG}:5: 'Unreleased' is no version like"
    " 1.2.3. Leave the headings of versions as they are, and write `## Unreleased` above the newest"
    " changes.",
    (
        "## 1.0.0",
        "",
    ): f"{LOG}: there is no heading. Write `## Unreleased` above the newest changes.",
    ("- 2026-11-23: First version.\n", ""): f"{LOG}: the newest change (2026-10-01) is before the"
    " last search (2026-11). Add a line on the search, or fix lookedUp in datapackage.yaml.",
    ("- 2026-11-23: First", "- 24.11.2026: First"): f"{LOG}:5: '- 24.11.2026: First version.' does"
    " not begin with its date, like `- 2026-11-23: `.",
    (
        "- 2026-11-23",
        "- 2126-11-23",
    ): f"{LOG}:5: '2126-11-23' is not a day of our time. Check the year.",
    ("- 2026-10-01", "- 2026-12-01"): f"{LOG}:6: 2026-12-01 is below 2026-11-23. Put the newest"
    " change first.",
    ("First", "Fi\u200brst"): f"{LOG}:5: '- 2026-11-23: Fi\\u200brst version.' holds U+200B ZERO"
    " WIDTH SPACE, which can't be seen. Delete it; the safest way is to type the text anew.",
}


@pytest.mark.parametrize(("change", "message"), CHANGES.items())
def test_a_fault_of_a_changelog_is_reported(problems_of, change, message):
    assert problems_of(LOG, *change) == [message]


def test_changes_that_are_not_released_have_a_heading_of_their_own(problems_of):
    assert problems_of(LOG, "## 1.0.0", "## Unreleased\n\n- 2026-11-24: anna.\n\n## 1.0.0") == []


def test_a_changelog_without_changes_is_reported(problems_of, folder):
    (folder / "CHANGELOG.md").write_text("## 1.0.0\n\nStarted.\n", encoding="utf-8")

    assert problems_of() == [
        f"{LOG}: no line says when the data changed. Add one like `- 2026-11-23: what changed`."
    ]


def test_the_changelog_of_a_new_dataset_is_answered_at_the_line_to_fill_in(problems_of, folder):
    text = "## Unreleased\n\n- Fill in the date: people: started.\n"
    (folder / "CHANGELOG.md").write_text(text, encoding="utf-8")

    assert problems_of() == [
        f"{LOG}:3: '- Fill in the date: people: started.' does not begin with its date, like"
        " `- 2026-11-23: `."
    ]
