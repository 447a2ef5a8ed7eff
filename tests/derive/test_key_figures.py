import pandas as pd

from scripts.derive.key_figures import held_figures


def test_the_latest_value_is_the_one_whose_date_ends_last_and_counts_everybody_held():
    columns = ["estimate_id", "as_of_date", "value", "scope"]
    rows = [
        ("month", "2026-03", 897, ""),
        ("day", "2026-03-05", 1140, ""),
        ("others", "2026-04", 509, "People newly recognised"),
    ]
    stated = pd.DataFrame(rows, columns=columns).assign(
        counter="viasna", kind="count", preferred=True, qualifier="exact"
    )

    figures = {
        row["figure_id"]: row["value"] for row in held_figures({"prisoner_estimates": stated})
    }

    assert figures == {"held-latest": 897, "held-highest": 1140}
