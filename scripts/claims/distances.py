"""Days between dates of which some are known only by month or year: the least and the most."""

from dataclasses import dataclass

from scripts.periods import Period
from scripts.words import counted


@dataclass(frozen=True, slots=True, order=True)
class Days:
    """How many days a distance can be; the same number twice where both days are known."""

    least: int
    most: int

    @property
    def words(self) -> str:
        """331 days; 5 to 35 days."""
        if self.least == self.most:
            return counted(self.least, "day")
        return f"{self.least:,} to {counted(self.most, 'day')}"


def days(earlier: Period, later: Period) -> Days:
    """From one to the other; negative where `later` is the earlier one."""
    return Days((later.first - earlier.last).days, (later.last - earlier.first).days)


def apart(one: Period, other: Period) -> Days:
    """The distance whichever comes first; at least 0 where they can be the same day."""
    ahead = days(one, other)
    if ahead.least >= 0:
        return ahead
    back = days(other, one)
    return back if back.least >= 0 else Days(0, max(ahead.most, back.most))
