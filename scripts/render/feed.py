"""The Atom feed (RFC 4287): releases and sanctions actions as they happened, and corrections."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from lxml import etree

from scripts.addresses import identity
from scripts.export.published import Published
from scripts.periods import period
from scripts.render.atom import E, midnight, write_atom
from scripts.render.pages import Page, Site
from scripts.render.record import Fact, Record
from scripts.render.row_dates import RowDates, row_dates
from scripts.versions.kept import Version
from scripts.words import dated_words

RELEASE_FACTS = ("mechanism", "legal_instrument", "destination", "destination_countries")
FIGURES = ("release_counts", "sanctions_listings")


def write_feed(data: Published, site: Site, versions: Sequence[Version] = ()) -> None:
    page, changed = Page(data, "data/feed.xml", site), row_dates(data, versions)
    found = [
        *Record.all(page, "releases"),
        *Record.all(page, "sanctions_actions"),
        *(one for one in Record.all(page, "corrections") if one["decided_date"]),
    ]
    found.sort(key=lambda record: (first_day(record), record.id), reverse=True)
    entries = [entry(record, changed) for record in found]
    write_atom(page, "index.html", entries)


def first_day(record: Record) -> str:
    """By which it stands in the feed."""
    return period(record.date).first.isoformat()


def entry(record: Record, changed: RowDates) -> etree._Element:
    title, sentences = TEXTS[record.table.name](record)
    sources = record.sources("source_ids")
    lines = (*sentences, f"{record.term('source_ids')}:", *map(citation, sources))
    return E.entry(
        E.id(identity(f"{record.table.name}/{record.id}")),
        E.title(title),
        E.published(midnight(first_day(record))),
        E.updated(midnight(last_changed(record, changed))),
        E.link(rel="alternate", type="text/html", href=record.address or record.link().href),
        *(original_link(source) for source in sources if source["url"] and not is_listed(source)),
        E.summary("\n".join(line for line in lines if line), type="text"),
    )


def last_changed(record: Record, changed: RowDates) -> str:
    """Of the row and of those whose figures the entry repeats; never before what it is about."""
    rows = [record, *(one for table in FIGURES for one in record.children(table))]
    return max(first_day(record), *(changed[row.table.name, row.id] for row in rows))


def release_text(release: Record) -> tuple[str, Sequence[str]]:
    """The title with the headline figure, and what happened, how many left and how."""
    headline = release.computed("release_headlines")
    figure = f": {headline_words(headline.target('count_id'))}" if headline else ""
    counts = release.children("release_counts")
    sentences = (
        event(release.date, release.label("date_kind")),
        *fact_sentences(release.facts(*RELEASE_FACTS)),
        *reason_not_added(release),
        *dict.fromkeys(count_words(count) for count in counts),
        sentence(release["note"]),
    )
    return f"{release['title']}{figure}", sentences


def action_text(action: Record) -> tuple[str, Sequence[str]]:
    when = action.computed("action_dates")
    listings = action.children("sanctions_listings")
    sentences = (
        event(when["date"], when.label("date_kind")),
        *fact_sentences(action.facts("direction", "status", "stated_reason", "legal_acts")),
        *dict.fromkeys(listing_words(listing) for listing in listings),
        sentence(action["note"]),
    )
    return f"{action.label('body')}: {action['title']}", sentences


def correction_text(correction: Record) -> tuple[str, Sequence[str]]:
    """What was wrong, and what it is now; a code is shown as it stands in the file."""
    facts = correction.facts("status", "row_ids", "column_name", "old", "new")
    title = f"{correction.table.schema.title}: {correction['row_ids']}, {correction['column_name']}"
    return title, (*fact_sentences(facts), sentence(correction["reason"]))


TEXTS: Mapping[str, Callable[[Record], tuple[str, Sequence[str]]]] = {
    "releases": release_text,
    "sanctions_actions": action_text,
    "corrections": correction_text,
}
"""The title and the sentences of an entry, by table."""


def event(date: str, kind: str) -> str:
    """The date with what it is of; a coarse one also with where it stands in the feed."""
    words = sentence(f"{dated_words(date)}: {kind}")
    if period(date).precision == "day":
        return words
    return f"{words} It stands in the feed at the first day that it can mean."


def headline_words(count: Record) -> str:
    """At least 18 people classified as political prisoners (Viasna)."""
    category = count.label("category")
    who = count.label("counter")
    return f"{count.label('value')} {category[0].lower()}{category[1:]} ({who})"


def count_words(count: Record) -> str:
    """A figure with who states it; what several sources repeat stands once in an entry."""
    return sentence(f"{figure(count)} ({count.label('counter')}; {count.label('scope')})")


def listing_words(listing: Record) -> str:
    """These figures have no counter but the publisher of their source, and what a note says."""
    publisher = listing.target("source_id")["publisher"]
    return f"{sentence(f'{figure(listing)} ({publisher})')} {sentence(listing['note'])}".strip()


def figure(count: Record) -> str:
    return f"{count.label('category')}: {count.label('value')}"


def reason_not_added(release: Record) -> Iterator[str]:
    """Why a release does not add to totals, where it doesn't."""
    if release["adds_to_totals"] != "TRUE":
        yield from fact_sentences(release.facts("not_added_reason"))
        yield sentence(release["not_added_note"])


def fact_sentences(found: Iterable[Fact]) -> Iterator[str]:
    for fact in found:
        yield sentence(f"{fact.term}: {'; '.join(part.text for part in fact.parts)}")


def is_listed(source: Record) -> bool:
    """Whether Belarus has listed the publisher: its address is then text, and no link."""
    return source["listed_in_belarus"] == "yes"


def original_link(source: Record) -> etree._Element:
    code = source["language"]
    language = {"hreflang": code} if len(code) == 2 else {}
    return E.link(rel="related", href=source["url"], title=source["publisher"], **language)


def citation(source: Record) -> str:
    """The publisher, the title and the date; an address only where it must not be a link."""
    about = ", ".join(part for part in (source["title"], source.label("published_date")) if part)
    words = sentence(f"{source['publisher']}: {about}")
    copied = source["url"] if is_listed(source) else ""
    return f"{words} Address to copy: {copied}" if copied else words


def sentence(text: str) -> str:
    return text if text[-1:] in ".!?…" else f"{text}."
