"""The Atom feed (RFC 4287) of releases and sanctions actions: what happened, newest first."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid5

from lxml import etree
from lxml.builder import ElementMaker

from scripts.addresses import record_path
from scripts.export.published import Published, PublishedTable, Row
from scripts.periods import period
from scripts.render.facts import Fact, facts
from scripts.render.links import counter
from scripts.render.numbers import dated, qualified
from scripts.render.pages import Page, Site
from scripts.render.relations import used_in
from scripts.render.release import not_added
from scripts.render.sources import SourceEntry, entries

ADDRESS = "data/feed.xml"
"""Where the feed is, from the top of the site."""
NAMESPACE = UUID("6f0d9d5c-3b0e-4d53-9a53-0f5a3c1f7d27")
"""Entries are known by a UUID made from this one, their table and their id: the site may move to
another address, or have none, and a feed reader still knows what it has shown. Never change it."""
ATOM = "http://www.w3.org/2005/Atom"
E = ElementMaker(namespace=ATOM, nsmap={None: ATOM})
RELEASE_FACTS = ("mechanism", "legal_instrument", "destination", "destination_countries")
ACTION_FACTS = ("direction", "status", "stated_reason", "legal_acts")


@dataclass(frozen=True, slots=True)
class Entry:
    """`date` is that of the event, as exactly as it is known; `updated` that of its package."""

    table: str
    row_id: str
    title: str
    date: str
    updated: str
    text: str
    sources: tuple[SourceEntry, ...]


def write_feed(published: Path, site: Site, docs: Path) -> None:
    feed = feed_of(Page(Published.read(published), ADDRESS, site))
    content = etree.tostring(feed, xml_declaration=True, encoding="utf-8", pretty_print=True)
    (docs / ADDRESS).write_bytes(content)


def feed_of(page: Page) -> etree._Element:
    """Relative addresses start from the feed itself; they are full once the site has its own."""
    found = [*releases(page), *actions(page)]
    found.sort(key=lambda entry: (period(entry.date).first, entry.row_id), reverse=True)
    package = page.data.packages["releases"]
    licence = package["licenses"][0]
    return E.feed(
        E.id(identity("feed")),
        E.title(page.site.name),
        E.updated(midnight(max(entry.updated for entry in found))),
        E.author(E.name(package["contributors"][0]["title"])),
        E.rights(f"{licence['title']} ({licence['name']})"),
        E.link(rel="license", href=licence["path"]),
        E.link(rel="self", type="application/atom+xml", href=href(page, ADDRESS)),
        E.link(rel="alternate", type="text/html", href=href(page, "index.html")),
        *(element(page, entry) for entry in found),
    )


def element(page: Page, entry: Entry) -> etree._Element:
    place = href(page, record_path(entry.table, entry.row_id))
    sources = (related(source) for source in entry.sources if source.href)
    return E.entry(
        E.id(identity(f"{entry.table}/{entry.row_id}")),
        E.title(entry.title),
        E.published(midnight(period(entry.date).first.isoformat())),
        E.updated(midnight(entry.updated)),
        E.link(rel="alternate", type="text/html", href=place),
        *sources,
        E.summary(entry.text, type="text"),
    )


def identity(name: str) -> str:
    return uuid5(NAMESPACE, name).urn


def midnight(day: str) -> str:
    """Days have no hour here, and Atom wants one."""
    return f"{day}T00:00:00Z"


def href(page: Page, place: str) -> str:
    return f"{page.site.address}/{place}" if page.site.address else page.href(place)


def releases(page: Page) -> Iterator[Entry]:
    table = page.data.tables["releases"]
    for row in table.rows:
        headline = page.data.tables["release_headlines"].by_id.get(row["release_id"])
        figure = f": {headline_words(page.data, headline)}" if headline else ""
        sentences = (
            event(row["date"], table.label("date_kind", row["date_kind"])),
            *told(facts(page, table, row, RELEASE_FACTS)),
            *left_out(table, row),
            *stated(page, table, row, "release_counts", count_words),
            *remarks(row["note"]),
        )
        yield entry(page, table, row, f"{row['title']}{figure}", row["date"], sentences)


def actions(page: Page) -> Iterator[Entry]:
    table = page.data.tables["sanctions_actions"]
    placed = page.data.tables["action_dates"]
    for row in table.rows:
        when = placed.by_id[row["action_id"]]
        sentences = (
            event(when["date"], placed.label("date_kind", when["date_kind"])),
            *told(facts(page, table, row, ACTION_FACTS)),
            *stated(page, table, row, "sanctions_listings", listing_words),
            *remarks(row["note"]),
        )
        title = f"{table.label('body', row['body'])}: {row['title']}"
        yield entry(page, table, row, title, when["date"], sentences)


def entry(
    page: Page, table: PublishedTable, row: Row, title: str, date: str, sentences: Sequence[str]
) -> Entry:
    sources = entries(page, row["source_ids"])
    heading = f"{table.schema.field('source_ids').title}:"
    return Entry(
        table=table.name,
        row_id=row[table.schema.key],
        title=title,
        date=date,
        updated=page.data.packages[table.dataset]["updated"],
        text="\n".join((*sentences, heading, *map(cited, sources))),
        sources=sources,
    )


def event(date: str, kind: str) -> str:
    """The date with what it is of; a coarse one also with where it stands in the feed."""
    words = sentence(f"{dated(date)}: {kind}")
    if period(date).precision == "day":
        return words
    return f"{words} It stands in the feed at the first day that it can mean."


def headline_words(data: Published, headline: Row) -> str:
    """At least 18 people classified as political prisoners (Viasna)."""
    counts = data.tables["release_counts"]
    row = counts.by_id[headline["count_id"]]
    category = counts.label("category", row["category"])
    number = qualified(row["value"], row["qualifier"])
    by = counter(data, counts.name, row)
    return f"{number} {category[0].lower()}{category[1:]} ({by})"


def stated(
    page: Page,
    parent: PublishedTable,
    row: Row,
    name: str,
    words: Callable[[Page, PublishedTable, Row], str],
) -> Sequence[str]:
    """Every figure stated, with who states it; what several sources repeat stands once."""
    table = page.data.tables[name]
    rows = used_in(page.data, parent.name, row[parent.schema.key], name)
    return tuple(dict.fromkeys(words(page, table, found) for found in rows))


def count_words(page: Page, table: PublishedTable, row: Row) -> str:
    covers = table.label("covers", row["covers"])
    return sentence(f"{figure(table, row)} ({counter(page.data, table.name, row)}; {covers})")


def listing_words(page: Page, table: PublishedTable, row: Row) -> str:
    """These figures have no counter but the publisher of their source, and what a note says."""
    publisher = page.data.tables["sources"].by_id[row["source_id"]]["publisher"]
    return " ".join((sentence(f"{figure(table, row)} ({publisher})"), *remarks(row["note"])))


def figure(table: PublishedTable, row: Row) -> str:
    category = table.label("category", row["category"])
    return f"{category}: {qualified(row['value'], row['qualifier'])}"


def left_out(table: PublishedTable, row: Row) -> Iterator[str]:
    """Why a release does not add to totals, where it doesn't."""
    if reason := not_added(table, row):
        yield told_fact(reason)
        yield from remarks(reason.note)


def remarks(note: str) -> tuple[str, ...]:
    return (sentence(note),) if note else ()


def told(found: Sequence[Fact]) -> Iterator[str]:
    return (told_fact(fact) for fact in found)


def told_fact(fact: Fact) -> str:
    return sentence(f"{fact.term}: {'; '.join(part.text for part in fact.parts)}")


def related(source: SourceEntry) -> etree._Element:
    """The original; a publisher that Belarus has listed is named in the text only."""
    language = {"hreflang": source.language} if source.language else {}
    return E.link(rel="related", href=source.href, title=source.publisher, **language)


def cited(source: SourceEntry) -> str:
    """The publisher, the title and the date; an address only where it must not be a link."""
    about = ", ".join(part for part in (source.title, source.published) if part)
    address = f" Address to copy: {source.address}" if source.address else ""
    return f"{sentence(f'{source.publisher}: {about}')}{address}"


def sentence(text: str) -> str:
    return text if text[-1] in ".!?…" else f"{text}."
