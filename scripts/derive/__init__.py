"""The derived tables, in the order in which they are made: later ones may read earlier ones."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import pandas as pd

from scripts.derive.action_dates import action_dates
from scripts.derive.all_releases import all_releases
from scripts.derive.early_series import early_series
from scripts.derive.easings_after_releases import easings_after_releases
from scripts.derive.episodes_aligned import episodes_aligned
from scripts.derive.event_study import event_study
from scripts.derive.event_study_family import event_study_family
from scripts.derive.key_figures import key_figures
from scripts.derive.package_curve import package_curve
from scripts.derive.package_ordinals import package_ordinals
from scripts.derive.packages_by_definition import packages_by_definition
from scripts.derive.people_curve import people_curve
from scripts.derive.prisoner_stock_and_flow import prisoner_stock_and_flow
from scripts.derive.release_headlines import release_headlines
from scripts.derive.release_intervals import release_intervals
from scripts.derive.release_rate import release_rate
from scripts.derive.release_totals_by_definition import release_totals_by_definition
from scripts.derive.released_cumulative import released_cumulative
from scripts.derive.releases_flat import releases_flat
from scripts.derive.sanctions_crosswalk import sanctions_crosswalk
from scripts.derive.timeline import timeline
from scripts.derive.timing_curve import timing_curve
from scripts.derive.timing_curve_family import timing_curve_family
from scripts.derive.timing_family import timing_family
from scripts.derive.timing_family_null import timing_family_null
from scripts.derive.timing_null import timing_null
from scripts.derive.timing_test import timing_test
from scripts.load.frames import Frames, computed_table
from scripts.model import Table


@dataclass(frozen=True, slots=True)
class Derivation:
    """A derived table: the package that publishes it and the function of the same name."""

    dataset: str
    table: Callable[[Frames], pd.DataFrame]

    @property
    def name(self) -> str:
        return self.table.__name__


DERIVED = (
    Derivation("releases", release_headlines),
    Derivation("releases", releases_flat),
    Derivation("releases", all_releases),
    Derivation("releases", release_totals_by_definition),
    Derivation("releases", early_series),
    Derivation("releases", released_cumulative),
    Derivation("sanctions_packages", action_dates),
    Derivation("sanctions_packages", sanctions_crosswalk),
    Derivation("sanctions_packages", packages_by_definition),
    Derivation("sanctions_packages", timeline),
    Derivation("sanctions_packages", package_ordinals),
    Derivation("releases", release_intervals),
    Derivation("releases", easings_after_releases),
    Derivation("precedents", episodes_aligned),
    Derivation("releases", release_rate),
    Derivation("context", prisoner_stock_and_flow),
    Derivation("claims", timing_null),
    Derivation("claims", timing_family_null),
    Derivation("claims", timing_test),
    Derivation("claims", timing_family),
    Derivation("claims", timing_curve),
    Derivation("claims", timing_curve_family),
    Derivation("sanctions_packages", package_curve),
    Derivation("releases", people_curve),
    Derivation("claims", event_study),
    Derivation("claims", event_study_family),
    Derivation("releases", key_figures),
)


def derive(authored: Mapping[str, Table]) -> dict[str, Table]:
    """All derived tables; each has exactly the columns of its schema, in that order."""
    frames = {name: table.frame for name, table in authored.items()}
    derived = {}
    for derivation in DERIVED:
        table = computed_table(derivation.dataset, derivation.name, derivation.table(frames))
        frames[derivation.name] = table.frame
        derived[derivation.name] = table
    return derived
