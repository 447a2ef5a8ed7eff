"""The colours of the signs, by name. A page swaps them for its own (`var(--released)`)."""

RELEASED = "#0b7a75"
TIGHTENING = "#8a4b08"
EASING = "#2457a6"
TEXT = "#1d2124"
SOFT = "#50565b"
LINE = "#d3d7d9"
PAGE = "#ffffff"
NONE = "transparent"

VARIABLES = {
    RELEASED: "var(--released)",
    TIGHTENING: "var(--tightening)",
    EASING: "var(--easing)",
    TEXT: "var(--text)",
    SOFT: "var(--soft)",
    LINE: "var(--line)",
    PAGE: "var(--page)",
}
