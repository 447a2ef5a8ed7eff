"""A page being rendered: what was published, what the site is called, and how to reach it all."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import yaml

from scripts.addresses import dataset_path, in_language
from scripts.export.published import Published
from scripts.export.translated import CELLS, translate
from scripts.paths import PUBLISHED, SETTINGS
from scripts.words.languages import ENGLISH, language_of


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

    @classmethod
    def read(cls, settings: Path = SETTINGS) -> "Site":
        """For the stages that run without a site generator."""
        return cls.of(read_settings(settings))


@dataclass(frozen=True, slots=True)
class Page:
    """`url` is the page's own address from the top of the site, like `records/claims/x.html`."""

    data: Published
    url: str
    site: Site

    @classmethod
    def of(cls, env: Any) -> "Page":
        """The page that the site generator is at."""
        url = env.page.url.lstrip("/")
        return cls(current_data(language_of(url)), url, Site.of(env.conf))

    @property
    def language(self) -> str:
        return language_of(self.url)

    def lang(self, table: str = "", column: str = "") -> str:
        """Which language to give for a text of data; empty where it is that of the page."""
        is_own = self.language == ENGLISH or column in CELLS.get(table, ())
        return "" if is_own else ENGLISH

    def own(self, path: str) -> str:
        """The address of a page, in the language of this one where it is translated."""
        return in_language(self.language, path)

    def href(self, address: str) -> str:
        """A relative address for one given from the top of the site."""
        path, mark, anchor = address.partition("#")
        path = self.own(path)
        if mark and path == self.url:
            return f"#{anchor}"
        return "../" * self.url.count("/") + path + mark + anchor

    def full(self, address: str) -> str:
        """The same with the address of the site, and relative while it has none."""
        return f"{self.site.address}/{address}" if self.site.address else self.href(address)

    def dataset(self, name: str) -> str:
        """The relative address of the page of a dataset."""
        return self.href(dataset_path(name))


class SettingsLoader(yaml.SafeLoader):
    """The site generators have tags of their own; what stands behind one is nothing here."""


SettingsLoader.add_multi_constructor("", lambda loader, tag, node: None)


def read_settings(settings: Path = SETTINGS) -> Mapping[str, Any]:
    return yaml.load(settings.read_text(encoding="utf-8"), SettingsLoader)


@cache
def current_data(language: str = ENGLISH) -> Published:
    """Looked for once by each build, or each show of the preview, and read where it is another."""
    descriptors = sorted(PUBLISHED.glob("*/datapackage.json"))
    found = read_published(PUBLISHED, tuple(path.stat().st_mtime_ns for path in descriptors))
    return found if language == ENGLISH else translate(found, language)


@lru_cache(maxsize=1)
def read_published(folder: Path, _written: tuple[int, ...]) -> Published:
    return Published.read(folder)
