"""A picture as PNG, the same bytes on every machine: the font comes with the project."""

from functools import cache
from pathlib import Path

from scripts.charts.lettering import FILE, FONT
from scripts.export.kept_work import installed_packages, state_of, write_kept


def write_png(path: Path, svg: str) -> None:
    """Drawn only where the picture, the font or a program is not what it was."""
    write_kept(path, svg.encode() + tools(), lambda: path.write_bytes(png(svg)))


def png(svg: str) -> bytes:
    # Slow to import, and most builds draw little.
    import resvg_py

    drawn = resvg_py.svg_to_bytes(
        svg_string=svg,
        skip_system_fonts=True,
        font_files=[str(FILE)],
        sans_serif_family=FONT,
    )
    return bytes(drawn)


@cache
def tools() -> bytes:
    """What makes a bitmap besides the drawing; the other code of the project does not."""
    return installed_packages() + state_of(Path(__file__), Path(FILE))
