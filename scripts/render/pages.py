"""A page being rendered: what was published, and how to reach it from here."""

from dataclasses import dataclass
from functools import cache

from scripts.paths import PUBLISHED
from scripts.published import Published


@dataclass(frozen=True, slots=True)
class Page:
    """`up` leads from this page to the top of the site, so that all addresses are relative."""

    data: Published
    up: str

    @classmethod
    def at(cls, url: str) -> "Page":
        """The page with this address from the top of the site, such as `records/claims/x.html`."""
        return cls(published(), "../" * url.count("/"))

    def href(self, address: str) -> str:
        """A relative address for one given from the top of the site."""
        return f"{self.up}{address}"


@cache
def published() -> Published:
    return Published.read(PUBLISHED)
