"""The bibliography, on one page per initial of the publisher."""

from scripts.published import Row


def initial(source: Row) -> str:
    """The letter under which a source is listed; everything but A to Z is under `0-9`."""
    first = next((letter for letter in source["publisher"].casefold() if letter.isalnum()), "")
    return first if first.isascii() and first.isalpha() else "0-9"


def source_path(source: Row) -> str:
    """The place of one source, from the top of the site."""
    return f"records/sources/{initial(source)}.html#{source['source_id']}"
