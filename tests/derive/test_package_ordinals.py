import pandas as pd

from scripts.derive.package_ordinals import package_ordinals


def compared(numbers, packages):
    frames = {
        "package_numbers": pd.DataFrame(
            numbers, columns=["number_id", "action_id", "number", "numbering", "implied"]
        ),
        "packages_by_definition": pd.DataFrame(
            packages, columns=["definition_id", "ordinal", "date", "action_ids"]
        ),
    }
    rows = package_ordinals(frames)
    return rows[["number_id", "definition_id", "number", "ordinal", "agrees"]].values.tolist()


def test_a_number_stands_beside_the_ordinal_under_each_definition():
    packages = [("rounds", 7, "2023-08-03", "eu"), ("days", 12, "2023-08-03", "eu;other")]

    assert compared([("n", "eu", 7, "packages_since_2020", True)], packages) == [
        ["n", "days", 7, 12, False],
        ["n", "rounds", 7, 7, True],
    ]


def test_the_number_of_an_action_in_no_package_has_no_row():
    packages = [("rounds", 1, "2020-10-02", "eu")]

    assert compared([("n", "eu-russia", 13, "russia", False)], packages) == []
