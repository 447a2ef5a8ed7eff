"""The pictures: a function for each, in one registry, and the files that they are written to."""

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from scripts.charts.bitmap import png
from scripts.charts.episodes_aligned import episodes_aligned
from scripts.charts.event_study import event_study
from scripts.charts.package_curve import package_curve
from scripts.charts.packages_by_definition import packages_by_definition
from scripts.charts.people_curve import people_curve
from scripts.charts.picture import Picture
from scripts.charts.prisoner_estimates import prisoner_estimates
from scripts.charts.prisoner_stock_and_flow import prisoner_stock_and_flow
from scripts.charts.release_intervals import release_intervals
from scripts.charts.release_rate import release_rate
from scripts.charts.released_cumulative import released_cumulative
from scripts.charts.svg import download, inline
from scripts.charts.timeline import timeline
from scripts.charts.timing_curve import timing_curve
from scripts.charts.timing_test import timing_test
from scripts.export.published import Published
from scripts.words import listed

CHARTS: tuple[Callable[[Published], Picture], ...] = (
    timeline,
    released_cumulative,
    prisoner_estimates,
    packages_by_definition,
    episodes_aligned,
    release_intervals,
    release_rate,
    timing_test,
    timing_curve,
    package_curve,
    people_curve,
    event_study,
    prisoner_stock_and_flow,
)
"""A chart is called like its function: on pages, in files and in ids."""


def draw_charts(data: Published) -> None:
    """Draw every chart into `charts/` of a published folder."""
    folder = data.folder / "charts"
    folder.mkdir(exist_ok=True)
    for chart in CHARTS:
        write_picture(folder, chart.__name__, chart(data), data)


def write_picture(folder: Path, name: str, picture: Picture, data: Published) -> None:
    """SVG and PNG to download, and a JSON with all that the page needs."""
    svg = download(picture, source_line(picture, data))
    (folder / f"{name}.svg").write_text(svg, encoding="utf-8", newline="\n")
    (folder / f"{name}.png").write_bytes(png(svg))
    page = {
        "title": picture.title,
        "caption": picture.caption,
        "description": picture.description,
        "wide": inline(picture, "wide", name),
        "narrow": inline(picture, "narrow", name),
        "figures": [asdict(figures) for figures in picture.figures],
    }
    text = json.dumps(page, ensure_ascii=False, indent=1) + "\n"
    (folder / f"{name}.json").write_text(text, encoding="utf-8", newline="\n")


def source_line(picture: Picture, data: Published) -> str:
    """Which tables of which packages a picture is drawn from, and under which licence."""
    tables = dict.fromkeys(figures.table for figures in picture.figures)
    names = dict.fromkeys(data.tables[name].dataset for name in tables)
    parts, licences = [], {}
    for package in (data.packages[name] for name in names):
        own = [name for name in tables if data.tables[name].dataset == package["name"]]
        version = f"version {package['version']} ({package['updated']})"
        parts.append(f"{listed(own)} in {package['title']}, {version}")
        licences |= dict.fromkeys(licence["title"] for licence in package["licenses"])
    return f"Source: {'; '.join(parts)}. {', '.join(licences)}."
