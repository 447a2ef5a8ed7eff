"""What changed, as people and programs read it."""

import json

from scripts.versions.difference_report import FORMATS, Comparison
from scripts.versions.differences import differences
from tests.versions.small import FIELDS, ROWS, edition, table, trees

FIGURE = [{"name": "figure_id", "type": "string"}, {"name": "value", "type": "integer"}]
OLD = edition(trees=trees(), key_figures=table("key_figures", ["all-trees,3"], FIGURE))
NEW = edition(
    trees=trees(["a,oak,,19|90", *ROWS[1:], "d,oak,1,1999"]),
    key_figures=table("key_figures", ["all-trees,4"], FIGURE),
    stones=table("stones", ["s,1"], FIGURE),
)


def report(form, old=OLD, new=NEW):
    return FORMATS[form](Comparison("1.0.0", "docs/data", differences(old, new)))


def test_text_tells_headline_figures_first_and_no_cell_of_a_new_row():
    assert report("text") == (
        "1.0.0 → docs/data: minor\n"
        "\n"
        "key_figures: 1 cell changed\n"
        "  cell changed: all-trees value: 3 → 4\n"
        "\n"
        "stones: 1 table added\n"
        "  table added\n"
        "\n"
        "trees: 1 row added, 2 cells changed\n"
        "  row added: d\n"
        "  cell changed: a height: 9 → (empty)\n"
        "  cell changed: a planted: 1990 → 19|90\n"
    )


def test_of_a_description_only_the_parts_that_changed_are_named():
    fields = [FIELDS[0] | {"title": "Tree", "example": "a"}, *FIELDS[1:]]
    new = edition(trees=trees(fields=fields), key_figures=OLD.tables["key_figures"])

    assert report("text", new=new).splitlines()[-1] == "  described: tree_id: example;title"


def test_of_what_is_renamed_both_names_are_said():
    fields = [FIELDS[0], FIELDS[1] | {"name": "sort"}, *FIELDS[2:]]
    new = edition(
        trees=trees([ROWS[0], ROWS[1], "z,oak,3,1992"], fields),
        key_figures=OLD.tables["key_figures"],
    )

    assert report("text", new=new).splitlines()[3:] == [
        "  column renamed: kind → sort",
        "  id changed: c → z",
    ]


def test_of_what_follows_from_other_tables_only_the_number_is_said():
    found = Comparison("1.0.0", "docs/data", differences(OLD, NEW), {"trees", "key_figures"})
    end = "\n\n{}, computed: 1 row added, 2 cells changed\n"

    assert FORMATS["text"](found).endswith("  table added" + end.format("trees"))
    assert FORMATS["markdown"](found).endswith(" |" + end.format("`trees`"))
    assert "cell changed: all-trees value: 3 → 4" in FORMATS["text"](found)


def test_markdown_is_a_table_that_no_cell_can_break():
    assert report("markdown").splitlines()[-6:] == [
        "",
        "| change | level | row | column | before | after |",
        "|---|---|---|---|---|---|",
        "| row added | minor | d |  |  |  |",
        "| cell changed | patch | a | height | 9 |  |",
        r"| cell changed | patch | a | planted | 1990 | 19\|90 |",
    ]


def test_json_names_the_effect_on_figures_and_claims():
    found = json.loads(report("json"))

    assert (found["level"], len(found["changes"])) == ("minor", 5)
    assert found["effects"] == {
        "key_figures": [
            {
                "table": "key_figures",
                "change": "cell changed",
                "level": "patch",
                "row": "all-trees",
                "column": "value",
                "before": "3",
                "after": "4",
            }
        ],
        "claim_results": [],
    }


def test_csv_holds_all_that_is_needed_to_make_the_changes_again():
    assert report("csv", new=edition(**OLD.tables | {"trees": trees(ROWS[:2])})) == (
        "table,change,level,row,column,value\ntrees,row_removed,major,c,,\n"
    )


def test_the_same_data_are_said_to_be_the_same():
    assert report("text", new=OLD) == "1.0.0 → docs/data: nothing has changed\n"
    assert json.loads(report("json", new=OLD))["level"] is None


def test_new_columns_are_told_without_their_cells():
    wider = trees([f"{row},x" for row in ROWS], [*FIELDS, {"name": "note", "type": "string"}])

    assert report("text", edition(trees=trees()), edition(trees=wider)) == (
        "1.0.0 → docs/data: minor\n\ntrees: 1 column added\n  column added: note\n"
    )
