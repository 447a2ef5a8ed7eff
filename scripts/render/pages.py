"""A page being rendered: what was published, what the site is called, and how to reach it all."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from scripts.export.published import Published
from scripts.paths import PUBLISHED


@dataclass(frozen=True, slots=True)
class Site:
    """The settings of the site; an address that is not set is empty, and nothing links to it."""

    name: str = ""
    address: str = ""
    repository: str = ""

    @classmethod
    def of(cls, conf: Mapping[str, Any]) -> "Site":
        extra = conf.get("extra") or {}
        return cls(
            conf.get("site_name") or "",
            (conf.get("site_url") or "").rstrip("/"),
            (extra.get("repository") or "").rstrip("/"),
        )


@dataclass(frozen=True, slots=True)
class Page:
    """`url` is the page's own address from the top of the site, like `records/claims/x.html`."""

    data: Published
    url: str
    site: Site

    @classmethod
    def of(cls, env: Any) -> "Page":
        """The page that the site generator is at."""
        return cls.at(env.page.url, Site.of(env.conf))

    @classmethod
    def at(cls, url: str, site: Site | None = None) -> "Page":
        return cls(published(), url.lstrip("/"), site or Site())

    def href(self, address: str) -> str:
        """A relative address for one given from the top of the site."""
        path, mark, anchor = address.partition("#")
        if mark and path == self.url:
            return f"#{anchor}"
        return "../" * self.url.count("/") + address


@cache
def published() -> Published:
    return Published.read(PUBLISHED)
