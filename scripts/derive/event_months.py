"""What releases and Viasna's list did on average in the months around an event, and what they do
around the same months moved along the calendar."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from scripts.derive.occurrences import steps
from scripts.derive.shifts import shift_marks
from scripts.load.frames import Frames

REACH = 12
"""Months on either side of an event."""
OFFSETS = np.arange(-REACH, REACH + 1)
BAND = [0.025, 0.975]
"""Between these shares of the shifts lies the band; a convention."""
MEASURES = {"releases": "releases", "people": "people", "new-names": "new_names_lowest"}


@dataclass(frozen=True, slots=True)
class Study:
    """`values` has a row per shift, the first by none, and a column per month around the event;
    `known` says how many events each column of the first row rests on; between `low` and `high`
    lies the band."""

    event: str
    measure: str
    events: int
    known: np.ndarray
    values: np.ndarray
    low: np.ndarray
    high: np.ndarray

    @property
    def outside(self) -> np.ndarray:
        """By shift and month: whether the average is outside the band."""
        return (self.values < self.low) | (self.values > self.high)


def studies(frames: Frames) -> Iterator[Study]:
    rate = frames["release_rate"]
    place = {month: at for at, month in enumerate(rate["month"])}
    for event, dates in events(frames).items():
        months = np.array(sorted({place[day[:7]] for day in dates if day[:7] in place}), dtype=int)
        for measure, column in MEASURES.items():
            series = rate[column].to_numpy(dtype=float, na_value=np.nan)
            known, values = averages(series, months)
            yield Study(event, measure, len(months), known, values, *band(values))


def events(frames: Frames) -> Mapping[str, pd.Series]:
    """Dates of what releases may have answered or prepared; several in a month count once."""
    taken, context = steps(frames), frames["context_events"]
    tightening, easing = (taken["kind"].eq(kind) for kind in ("tightening", "easing"))
    return {
        "eu-tightening": taken["date"][tightening & taken["body"].eq("EU")],
        "us-tightening": taken["date"][tightening & taken["body"].eq("US")],
        "any-easing": taken["date"][easing],
        "meeting": context["date"][context["kind"].eq("meeting") & context["date"].str.len().gt(4)],
    }


def averages(series: np.ndarray, months: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Months before the first and after the last of the series are not known, in no shift."""
    around = np.add.outer(months, OFFSETS)
    moved = shift_marks(series, around)
    known = ~np.isnan(moved) & (around >= 0) & (around < len(series))
    number = known.sum(axis=1)
    total = np.where(known, moved, 0).sum(axis=1)
    return number[0], np.divide(total, number, out=np.full(total.shape, np.nan), where=number > 0)


def band(values: np.ndarray) -> np.ndarray:
    """By month, the bounds between which the shifts lie; missing where none is known."""
    return pd.DataFrame(values).quantile(BAND).to_numpy()
