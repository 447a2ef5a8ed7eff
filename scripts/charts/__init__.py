"""The pictures: a function for each, in one registry, and the files that they are written to."""

import json
from collections.abc import Callable, Iterable
from dataclasses import asdict
from pathlib import Path

from scripts.addresses import charts_path
from scripts.charts.bitmap import write_png
from scripts.charts.episodes_aligned import episodes_aligned
from scripts.charts.event_study import event_study
from scripts.charts.newspaper import SQUARE, WIDE, Words, sheet
from scripts.charts.package_curve import package_curve
from scripts.charts.packages_by_definition import packages_by_definition
from scripts.charts.people_curve import people_curve
from scripts.charts.picture import Picture
from scripts.charts.prisoner_estimates import prisoner_estimates
from scripts.charts.prisoner_stock_and_flow import prisoner_stock_and_flow
from scripts.charts.release_intervals import release_intervals
from scripts.charts.release_rate import release_rate
from scripts.charts.released_cumulative import released_cumulative
from scripts.charts.svg import links, page_file
from scripts.charts.timeline import timeline
from scripts.charts.timing_curve import timing_curve
from scripts.charts.timing_test import timing_test
from scripts.claims.queries import FINDINGS_TABLE
from scripts.export.published import Published
from scripts.export.translated import translate
from scripts.problems import InvalidData, Problem
from scripts.words import credit
from scripts.words.languages import ENGLISH, languages, speaking

Chart = Callable[[Published], Picture]
CHARTS: tuple[Chart, ...] = (
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
"""A chart is called like its function and its table: on pages, in files and in ids."""
TRANSLATED: tuple[Chart, ...] = (
    timeline,
    prisoner_stock_and_flow,
    episodes_aligned,
    release_rate,
)
"""Those on pages that there are in every language."""


def draw_charts(data: Published, address: str = "") -> None:
    """Draw every chart into `charts/` of a published folder; newspapers are given the address of
    the site, if there is one."""
    draw(CHARTS, data, ENGLISH, address)
    for language in languages():
        with speaking(language):
            draw(TRANSLATED, translate(data, language), language, address)


def draw(charts: Iterable[Chart], data: Published, language: str, address: str) -> None:
    folder = data.folder / charts_path(language)
    folder.mkdir(exist_ok=True)
    for chart in charts:
        name, picture = chart.__name__, chart(data)
        write_picture(folder / name, picture, words_around(data, name, picture, address))


def write_picture(path: Path, picture: Picture, words: Words) -> None:
    """Two drawings for pages, three files to download, and a JSON with what else a page needs."""
    sheets = {"": sheet(picture, words, WIDE), "-square": sheet(picture, words, SQUARE)}
    page = {"-wide": page_file(picture.wide), "-narrow": page_file(picture.narrow)}
    for end, svg in {**page, "": sheets[""]}.items():
        file = path.with_name(f"{path.name}{end}.svg")
        file.write_text(svg, encoding="utf-8", newline="\n")
    for end, svg in sheets.items():
        write_png(path.with_name(f"{path.name}{end}.png"), svg)
    known = {
        **asdict(words),
        "wide": picture.wide.surface.outer,
        "narrow": picture.narrow.surface.outer,
        "links": links(picture.wide),
        "figures": [asdict(figures) for figures in picture.figures],
    }
    text = json.dumps(known, ensure_ascii=False, indent=1) + "\n"
    path.with_name(f"{path.name}.json").write_text(text, encoding="utf-8", newline="\n")


def words_around(data: Published, name: str, picture: Picture, address: str) -> Words:
    """The finding that is the title, what the picture shows, and where its figures are from.
    InvalidData where nobody has written the finding yet."""
    findings, own = data.tables["finding_results"].by_id, f"chart-{name.replace('_', '-')}"
    if own not in findings:
        message = f"there is no finding {own!r}, the title of the picture {name}. Add its row."
        raise InvalidData("charts", [Problem(file=FINDINGS_TABLE, message=message, kind="finding")])
    tables = dict.fromkeys(figures.table for figures in picture.figures)
    packages = dict.fromkeys(data.tables[table].dataset for table in tables)
    return Words(
        title=findings[own]["sentence"].removesuffix("."),
        subject=data.tables[name].schema.title,
        credit=credit([data.packages[package] for package in packages], address),
    )
