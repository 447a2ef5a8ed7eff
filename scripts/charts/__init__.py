"""The pictures, drawn at build time from the published tables."""

from pathlib import Path

CHARTS = ()


def draw_charts(published: Path) -> None:
    folder = published / "charts"
    folder.mkdir(parents=True, exist_ok=True)
