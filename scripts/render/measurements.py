"""What was measured of the build and of the pages, on which machine and when."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from math import floor, log10
from typing import Any

from scripts.paths import DOCS
from scripts.render.pages import Page
from scripts.render.ready_html import fill


@dataclass(frozen=True, slots=True)
class Measured:
    """One figure in words. The last three are empty where it is compared with nothing."""

    what: str
    here: str
    reference: str
    ratio: str
    aim: str

    @classmethod
    def of(cls, figure: Mapping[str, Any]) -> "Measured":
        unit = figure["unit"] or ""
        reference = quantity(figure.get("reference"), unit)
        return cls(
            figure["what"][:1].upper() + figure["what"][1:],
            quantity(figure["ours"], unit),
            f"{reference} ({figure['against']})" if reference else "",
            quantity(figure.get("ratio")),
            quantity(figure.get("at_most")),
        )


def measured_html(page: Page, name: str, caption: str) -> str:
    """`{{ measured("growth", "Ten times the rows") }}` shows the record of a measurement."""
    path = DOCS / "measurements" / f"{name}.json"
    if not path.is_file():
        return fill("measurements.html", caption=caption, report=None)
    report = json.loads(path.read_text(encoding="utf-8"))
    figures = [Measured.of(figure) for figure in report["figures"]]
    href = page.href(f"measurements/{name}.json")
    return fill("measurements.html", caption=caption, report=report, figures=figures, href=href)


def quantity(value: float | None, unit: str = "") -> str:
    """Three digits that say something, or all of a large number: 1,234, 12.3, 0.05."""
    if value is None:
        return ""
    digits = 0 if value == int(value) else max(0, 2 - floor(log10(abs(value))))
    return f"{value:,.{digits}f} {unit}".rstrip()
