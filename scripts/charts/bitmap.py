"""A picture as PNG, the same bytes on every machine: the font comes with the project."""

import fontpkg
import resvg_py

FONT = "Arimo"
"""Letters as wide as those of Arial and Liberation Sans, so that all three break lines alike."""


def png(svg: str) -> bytes:
    """Two dots to a pixel, so that it stays sharp on good screens."""
    drawn = resvg_py.svg_to_bytes(
        svg_string=svg,
        zoom=2,
        skip_system_fonts=True,
        font_files=[str(fontpkg.path(FONT))],
        sans_serif_family=FONT,
    )
    return bytes(drawn)
