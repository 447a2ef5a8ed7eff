"""What changed in what descriptors say of packages, tables and columns."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from scripts.model import LIST_SEPARATOR
from scripts.versions.change import Change, Kind
from scripts.versions.edition import Descriptor, Grid

OF_A_FILE = ("path", "bytes", "hash", "rows", "schema")
"""What is compared by itself, or follows from what is."""
OF_VALUES = ("name", "type", "format", "unit")
"""What has kinds of change of its own."""


def package_changes(
    old: Mapping[str, Descriptor], new: Mapping[str, Descriptor]
) -> Iterator[Change]:
    """For packages in both; that one comes or goes shows in its tables."""
    for name in sorted(old.keys() & new.keys()):
        before, after = (without(one[name], ["version"]) for one in (old, new))
        if words := changed_parts(before, after):
            yield Change(table=name, kind=Kind.PACKAGE_DESCRIBED, value=words)


def description_changes(table: str, old: Grid, new: Grid) -> Iterator[Change]:
    if old.path != new.path:
        yield Change(table=table, kind=Kind.TABLE_MOVED, value=new.path, before=old.path)
    same = old.columns == new.columns and [*old.rows.items()] == [*new.rows.items()]
    # Two files of one content may still be written in two ways.
    left_out = [part for part in OF_A_FILE if not (same and part == "hash")]
    before, after = (
        without(one.resource, left_out) | without(one.resource["schema"], ["fields"])
        for one in (old, new)
    )
    yield from wording_changes(table, "", before, after)


def field_changes(table: str, column: str, old: Descriptor, new: Descriptor) -> Iterator[Change]:
    """Under another type or unit the same text is another number."""
    for kind, parts in ((Kind.TYPE_CHANGED, ("type", "format")), (Kind.UNIT_CHANGED, ("unit",))):
        before, after = (" ".join(one[part] for part in parts if part in one) for one in (old, new))
        if before != after:
            yield Change(table=table, kind=kind, column=column, value=after, before=before)
    yield from value_changes(table, column, old, new)
    yield from wording_changes(table, column, field_words(old), field_words(new))


def value_changes(table: str, column: str, old: Descriptor, new: Descriptor) -> Iterator[Change]:
    """A word that is no longer allowed is one that a program waits for in vain; a new one, or an
    empty cell, is one that it has not met."""
    before, after = allowed_words(old), allowed_words(new)
    narrower = after is not None and (before is None or not before <= after)
    emptier = is_required(old) and not is_required(new)
    if before != after or emptier:
        yield Change(
            table=table,
            kind=Kind.VALUES_NARROWED if narrower else Kind.VALUES_WIDENED,
            column=column,
            value=LIST_SEPARATOR.join(sorted(after or ())),
            before=LIST_SEPARATOR.join(sorted(before or ())),
        )


def allowed_words(field: Descriptor) -> frozenset[str] | None:
    """The words of a closed list; None where any text may stand. Those of a cell that holds several
    have labels only."""
    labelled = [one["value"] for one in field.get("categories", ())]
    words = field.get("constraints", {}).get("enum", labelled)
    return frozenset(map(str, words)) if words else None


def is_required(field: Descriptor) -> bool:
    return bool(field.get("constraints", {}).get("required"))


def field_words(field: Descriptor) -> dict[str, Any]:
    constraints = without(field.get("constraints", {}), ["enum"])
    return without(field, OF_VALUES) | {"constraints": constraints}


def wording_changes(
    table: str, column: str, old: Mapping[str, Any], new: Mapping[str, Any]
) -> Iterator[Change]:
    if words := changed_parts(old, new):
        yield Change(table=table, kind=Kind.DESCRIBED, column=column, value=words)


def changed_parts(old: Mapping[str, Any], new: Mapping[str, Any]) -> str:
    changed = (key for key in sorted({*old, *new}) if old.get(key) != new.get(key))
    return LIST_SEPARATOR.join(changed)


def without(descriptor: Mapping[str, Any], keys: Collection[str]) -> dict[str, Any]:
    return {key: part for key, part in descriptor.items() if key not in keys}
