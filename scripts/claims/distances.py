"""Days between dates of which some are known only by month or year: the fewest and the most."""

from collections.abc import Iterable
from dataclasses import dataclass

from scripts.periods import period
from scripts.words import counted


@dataclass(frozen=True, slots=True, order=True)
class Days:
    """How many days a distance can be; the same number twice where both days are known."""

    fewest: int
    most: int

    @property
    def words(self) -> str:
        """331 days; 5 to 35 days."""
        if self.fewest == self.most:
            return counted(self.fewest, "day")
        return f"{self.fewest:,} to {counted(self.most, 'day')}"


def days_between(earlier: str, later: str) -> Days:
    """From one date to the other; negative where `later` is the earlier one."""
    one, other = period(earlier), period(later)
    return Days((other.first - one.last).days, (other.last - one.first).days)


def apart(one: str, other: str) -> Days:
    """The distance whichever comes first; the fewest is 0 where they can be the same day."""
    ahead, back = days_between(one, other), days_between(other, one)
    if ahead.fewest >= 0:
        return ahead
    return back if back.fewest >= 0 else Days(0, max(ahead.most, back.most))


def since_last(day: str, earlier: Iterable[str]) -> Days | None:
    """Days from the last of the dates that certainly are not after the day."""
    distances = [days_between(one, day) for one in earlier]
    return min((one for one in distances if one.fewest >= 0), default=None)


def until_next(day: str, later: Iterable[str]) -> Days | None:
    """Days to the first of the dates that certainly are not before the day."""
    distances = [days_between(day, one) for one in later]
    return min((one for one in distances if one.fewest >= 0), default=None)
