"""The colours of the signs, by their names on the page, and what they are in either scheme."""

RELEASED, TIGHTENING, EASING = "var(--released)", "var(--tightening)", "var(--easing)"
TEXT, SOFT, LINE, PAGE = "var(--text)", "var(--soft)", "var(--line)", "var(--page)"

LIGHT = {
    RELEASED: "#0b7a75",
    TIGHTENING: "#8a4b08",
    EASING: "#2457a6",
    TEXT: "#1a2123",
    SOFT: "#4d5759",
    LINE: "#cfd8d7",
    PAGE: "#ffffff",
}
"""In print, too."""
DARK = {
    RELEASED: "#4fc1b8",
    TIGHTENING: "#e0a35c",
    EASING: "#8ab4f8",
    TEXT: "#e4e8e7",
    SOFT: "#a5b0af",
    LINE: "#384446",
    PAGE: "#121819",
}
