"""The language of each page, the ways to its translations, and the frame in its words.

The frame comes from the theme in English, by either engine; what stands in it is looked up in the
catalogues here.
"""

import posixpath
import re
from collections.abc import Collection, Iterator
from functools import cache
from urllib.parse import urlsplit

from lxml import etree
from lxml.html import HtmlElement, fragment_fromstring

from scripts.addresses import in_language
from scripts.export.templates import TEMPLATES
from scripts.finish.built_page import BuiltPage
from scripts.problems import Problem
from scripts.render.pages import Site
from scripts.words.languages import (
    ENGLISH,
    Untranslated,
    catalogue,
    language_of,
    languages,
    name_of,
    say,
    speaking,
)

FRAME = "//a[@class='skip'] | //header | //footer"
READ_ALOUD = ("aria-label", "placeholder", "title", "alt")
SAID_LATER = ("data-found", "data-first", "data-none", "data-broken")
"""What the search says when it has looked."""
IN_LANGUAGE = "contains(concat(' ', @class, ' '), ' parts ') or self::svg or self::ol"
"""Lists of the parts of the page itself, and what no reader sees."""
LATIN = re.compile(r"[A-Za-z]{2,}")
FILE = re.compile(r"https?://\S+|[\w-]+\.(?:csv|svg|html)\b|\d[\w.-]*")
"""Also an address or a version."""
FORMAT = re.compile(r"[A-Z]{3,}")
CODE = re.compile(r"\{\{.*?\}\}|\]\(.*?\)|%\(\w+\)|\[\w+(?:\]|:)|<.*?>")
"""What stands in a translation for figures, addresses and tags."""
SILENT = ("script", "style", "code", "svg", "template")


def set_language(page: BuiltPage, site: Site, addresses: Collection[str]) -> list[Problem]:
    """Say which language a page is in, and lead from it to its translations: those of the addresses
    that are there. Problems are texts that have no translation, and English left on the page."""
    document, language = page.document, language_of(page.address)
    if document.xpath("/html/body/header//nav[@class='languages']"):
        return []
    document.set("lang", language)
    with speaking(language):
        try:
            link_languages(page, site, addresses)
            if language == ENGLISH:
                return []
            translate_frame(page, site, addresses)
        except Untranslated as missing:
            return [Problem(file=page.path, message=f"{missing}. Add it.", kind="translation")]
    left = dict.fromkeys(english_left(document.find("body"), words_of_names(language)))
    message = "{!r} is in English. Translate it, or mark it as English."
    return [
        Problem(file=page.path, message=message.format(one), kind="translation") for one in left
    ]


def link_languages(page: BuiltPage, site: Site, addresses: Collection[str]) -> None:
    """In the head for machines, in the header for people."""
    plain = page.address.removeprefix(f"{language_of(page.address)}/")
    versions = {one: in_language(one, plain) for one in (ENGLISH, *languages())}
    found = {one: address for one, address in versions.items() if address in addresses}
    if len(set(found.values())) < 2:
        return
    up = "../" * page.address.count("/")
    head = page.document.find("head")
    # Search engines take whole addresses alone.
    for language, address in (*found.items(), ("x-default", plain)) if site.address else ():
        whole = f"{site.address}/{address}"
        etree.SubElement(head, "link", rel="alternate", hreflang=language, href=whole).tail = "\n"
    html = TEMPLATES.get_template("languages.html").render(
        languages=[(one, name_of(one), up + address) for one, address in found.items()],
        current=language_of(page.address),
    )
    for menu in page.document.xpath("//header//details[@class='menu']"):
        menu.addnext(fragment_fromstring(html))


def translate_frame(page: BuiltPage, site: Site, addresses: Collection[str]) -> None:
    document = page.document
    title = document.find("head/title")
    title.text = title.text.removesuffix(site.name) + say(site.name)
    for part in document.xpath(FRAME):
        for element in part.iter():
            if isinstance(element.tag, str) and not is_own(element):
                translate_element(element)
        for link in part.xpath(".//a[@href]"):
            lead_to_translation(link, page, addresses)
    # What the script of tables says.
    document.set("data-filter", say("Filter the rows: "))
    document.set("data-rows", say("{} of {} rows, with “{}”"))
    document.set("data-shown", say("{} of {}"))


def is_own(element: HtmlElement) -> bool:
    """Whether an element is in the language of the page already, or for no reader."""
    return bool(element.xpath(f"ancestor-or-self::*[{IN_LANGUAGE} or @class='languages']"))


def translate_element(element: HtmlElement) -> None:
    for name in (*READ_ALOUD, *SAID_LATER):
        if LATIN.search(element.get(name, "")):
            element.set(name, say(element.get(name)))
    if LATIN.search(element.text or ""):
        element.text = say_within(element.text)
    for child in element:
        if LATIN.search(child.tail or ""):
            child.tail = say_within(child.tail)


def say_within(text: str) -> str:
    return text.replace(text.strip(), say(text.strip()))


def lead_to_translation(link: HtmlElement, page: BuiltPage, addresses: Collection[str]) -> None:
    """Or say that the page it leads to is in English."""
    parts = urlsplit(link.get("href"))
    if parts.scheme or parts.netloc or not parts.path.endswith(".html") or is_own(link):
        return
    language = language_of(page.address)
    here = posixpath.dirname(page.address)
    target = posixpath.normpath(posixpath.join(here, parts.path))
    translated = in_language(language, target)
    if translated != target and translated in addresses:
        link.set("href", posixpath.relpath(translated, here))
    elif language_of(target) == ENGLISH:
        link.set("hreflang", ENGLISH)


def english_left(element: HtmlElement, names: Collection[str]) -> Iterator[str]:
    """Texts of the body that no mark calls English. Names that translations hold too, files and
    formats are called the same in each language."""
    if element.tag in SILENT or "lang" in element.attrib:
        return
    texts = [element.text, *(child.tail for child in element)]
    texts += [element.get(name) for name in READ_ALOUD]
    for text in filter(None, texts):
        words = LATIN.findall(FILE.sub("", text))
        if any(word not in names and not FORMAT.fullmatch(word) for word in words):
            yield " ".join(text.split())
    for child in element.iterchildren("*"):
        yield from english_left(child, names)


@cache
def words_of_names(language: str) -> set[str]:
    """Words in Latin letters of the translations themselves, such as the names of programs."""
    said = (message.string for message in catalogue(language))
    forms = (form for text in said for form in (text if isinstance(text, tuple) else (text,)))
    return {word for form in forms for word in LATIN.findall(CODE.sub("", form))}
