"""What a proof measured, as the page of measurements reads it."""

import json
import os
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Figure:
    """`ours` and `reference` have the same unit; `at_most` is the ratio that is aimed at."""

    what: str
    unit: str
    ours: float
    against: str | None = None
    reference: float | None = None
    at_most: float | None = None

    @property
    def ratio(self) -> float | None:
        return self.ours / self.reference if self.reference else None

    def __str__(self) -> str:
        found = f"{self.what:<60}{self.ours:>14,.2f} {self.unit:<4}"
        if self.ratio is None:
            return found.rstrip()
        return f"{found}{self.ratio:>8.2f} times {self.reference:,.2f} ({self.against})"


def write_figures(target: Path, figures: Sequence[Figure]) -> None:
    release, _, _ = platform.release().partition("-")
    report = {
        "machine": f"{platform.system()} {release} on {platform.machine()}",
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "date": date.today().isoformat(),
        "figures": [{**asdict(figure), "ratio": figure.ratio} for figure in figures],
    }
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
