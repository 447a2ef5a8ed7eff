"""All dates moved together along the calendar, by every number of days that there is: what the
data are compared with. There are as many shifts as days, so all are tried and none is drawn."""

import numpy as np
import pandas as pd

LEVEL = 0.05
"""The share of shifts up to which a result stands out; a convention."""


def shift_marks(marks: np.ndarray, places: np.ndarray) -> np.ndarray:
    """By shift and place: the mark where the place then lies. What passes the end comes in again
    at the start. The first shift is by none: the data themselves."""
    length = len(marks)
    return marks[np.add.outer(np.arange(length), places) % length]


def shifted_sums(marks: np.ndarray, places: np.ndarray) -> np.ndarray:
    """By shift: how many places then lie on a mark. The same as the sum of `shifted`, but quick."""
    twice = np.concatenate([marks, marks]).astype(np.int16)
    empty = np.zeros(marks.shape, dtype=np.int16)
    return sum((twice[place : place + len(marks)] for place in places), start=empty)


def as_many(counts: np.ndarray) -> np.ndarray:
    """By shift: how many shifts, itself among them, have at least its count."""
    return as_few(-counts)


def as_few(counts: np.ndarray) -> np.ndarray:
    """By shift: how many shifts, itself among them, have at most its count."""
    return pd.DataFrame(counts).rank(method="max").to_numpy(dtype=int)
