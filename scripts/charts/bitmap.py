"""A picture as PNG, the same bytes on every machine: the font comes with the project."""

import oxipng
import resvg_py

from scripts.charts.lettering import FILE, FONT

EFFORT, FILTERS = 1, [oxipng.RowFilter.NoOp]
"""A third smaller than drawn; more effort takes twice as long for a twentieth."""


def png(svg: str) -> bytes:
    drawn = resvg_py.svg_to_bytes(
        svg_string=svg,
        skip_system_fonts=True,
        font_files=[str(FILE)],
        sans_serif_family=FONT,
    )
    return oxipng.optimize_from_memory(bytes(drawn), level=EFFORT, filter=FILTERS)
