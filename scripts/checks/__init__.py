"""The checks that a schema can ask for by name."""

from collections.abc import Mapping

from scripts.checks.adapter import Rule
from scripts.checks.address import Address
from scripts.checks.calendar_date import CalendarDate
from scripts.checks.earlier_sources import EarlierSources
from scripts.checks.either_side import EitherSide
from scripts.checks.empty_when import EmptyWhen
from scripts.checks.in_order import InOrder
from scripts.checks.list_cell import ListCell
from scripts.checks.not_before_source import NotBeforeSource
from scripts.checks.one_headline import OneHeadline
from scripts.checks.parts_of_total import PartsOfTotal
from scripts.checks.references import References
from scripts.checks.required_when import RequiredWhen
from scripts.checks.sound_source import SoundSource
from scripts.checks.sources_of_children import SourcesOfChildren
from scripts.checks.steady_series import SteadySeries
from scripts.checks.totals_chain import TotalsChain
from scripts.checks.unique_together import UniqueTogether
from scripts.checks.within_period import WithinPeriod

CHECKS: Mapping[str, type[Rule]] = {
    check.type: check
    for check in (
        Address,
        CalendarDate,
        EarlierSources,
        EitherSide,
        EmptyWhen,
        InOrder,
        ListCell,
        NotBeforeSource,
        OneHeadline,
        PartsOfTotal,
        References,
        RequiredWhen,
        SoundSource,
        SourcesOfChildren,
        SteadySeries,
        TotalsChain,
        UniqueTogether,
        WithinPeriod,
    )
}
