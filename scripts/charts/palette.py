"""The colours of the signs, by their names on the page, and the same in print."""

RELEASED, TIGHTENING, EASING = "var(--released)", "var(--tightening)", "var(--easing)"
TEXT, SOFT, LINE, PAGE = "var(--text)", "var(--soft)", "var(--line)", "var(--page)"

PRINTED = {
    RELEASED: "#0b7a75",
    TIGHTENING: "#8a4b08",
    EASING: "#2457a6",
    TEXT: "#1d2124",
    SOFT: "#50565b",
    LINE: "#d3d7d9",
    PAGE: "#ffffff",
}
"""For a picture that stands alone."""
