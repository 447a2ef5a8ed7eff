"""Whether the bytes are UTF-8 text, and what they probably are where they are not."""

import codecs
import re
from collections.abc import Iterator

from scripts.gate.quoting import excerpt
from scripts.gate.sheet import Fault

MARKS_OF_16_AND_32_BITS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
ALONE = re.compile(rb"(?<![\x80-\xff])[\x80-\xff](?![\x80-\xff])")
BESIDE_EACH_OTHER = re.compile(rb"[\x80-\xff]{2,}")
SAVE = "Open it again as that and save it as UTF-8."


def not_utf8(content: bytes) -> Fault | None:
    """The first fault only: with it, no byte after it means what it seems to mean."""
    if content.startswith(MARKS_OF_16_AND_32_BITS) or every_other_byte_is_nul(content):
        return Fault(
            "encoding",
            "the file is saved as UTF-16 or UTF-32 (some programs say Unicode). Save it as UTF-8.",
        )
    if b"\0" in content:
        start = content.index(b"\0")
        return Fault(
            "encoding",
            f"after {before(content, start)} there is a NUL byte (U+0000), which belongs to no"
            " text. Delete it, or save the table from its program again as CSV.",
            line_of(content, start),
        )
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        return Fault(
            "encoding",
            f"the file is not UTF-8: {what_it_may_be(content, error.start)}",
            line_of(content, error.start),
        )
    return None


def byte_order_mark(content: bytes) -> Iterator[Fault]:
    if content.startswith(codecs.BOM_UTF8):
        yield Fault(
            "byte-order-mark",
            "an invisible byte order mark (U+FEFF) comes before the first column name. Save the"
            " file as UTF-8 without BOM.",
            1,
        )


def every_other_byte_is_nul(content: bytes) -> bool:
    """As in UTF-16 without a mark, when most of the text is ASCII."""
    most = len(content) // 4
    return any(content[first::2].count(0) > most for first in (0, 1))


def what_it_may_be(content: bytes, start: int) -> str:
    """Cyrillic letters stand beside each other; accented Latin letters stand among ASCII."""
    lost = content.decode("utf-8", "replace").count("\ufffd")
    if sum(not char.isascii() for char in content.decode("utf-8", "ignore")) > lost:
        return (
            f"after {before(content, start)} the byte {content[start]:02X} stands for no"
            " character. Delete what is there and type it anew."
        )
    together = sum(len(run) for run in BESIDE_EACH_OTHER.findall(content))
    if together < len(ALONE.findall(content)):
        return f"it is likely Windows-1252 or Windows-1250. {SAVE}"
    begun = line_until(content, start)
    line = begun + content[start:].partition(b"\n")[0].rstrip(b"\r")
    shown = excerpt(line.decode("cp1251", "replace"), len(begun), len(begun))
    return f"it is likely Windows-1251, in which this line reads {shown}. {SAVE}"


def before(content: bytes, start: int) -> str:
    """The last characters of the line before a byte that is no character."""
    return repr(line_until(content, start).decode("utf-8", "replace")[-20:])


def line_until(content: bytes, start: int) -> bytes:
    return content[:start].rpartition(b"\n")[2]


def line_of(content: bytes, start: int) -> int:
    return content[:start].count(b"\n") + 1
