"""The checks that a schema can ask for by name."""

from collections.abc import Mapping

from scripts.checks.address import address
from scripts.checks.cases import empty_when, form_when, required_when, row_when
from scripts.checks.celex import celex
from scripts.checks.dates import calendar_date, covered, in_order, within_period
from scripts.checks.ids import in_use, references, row_ids, unique_together
from scripts.checks.list_cell import list_cell
from scripts.checks.one_headline import one_headline
from scripts.checks.rule import Rule
from scripts.checks.sourcing import (
    earlier_sources,
    either_side,
    not_before_source,
    read_at_publisher,
    sound_source,
    source_of_the_time,
    sources_of_children,
)
from scripts.checks.steady_series import steady_series
from scripts.checks.texts import neutral_words, public_figures
from scripts.checks.totals import parts_of_total, running_total, totals_chain

CHECKS: Mapping[str, Rule] = {
    rule.type: rule
    for rule in (
        address,
        calendar_date,
        celex,
        covered,
        earlier_sources,
        either_side,
        empty_when,
        form_when,
        in_order,
        in_use,
        list_cell,
        neutral_words,
        not_before_source,
        one_headline,
        parts_of_total,
        public_figures,
        read_at_publisher,
        references,
        required_when,
        row_ids,
        row_when,
        running_total,
        sound_source,
        source_of_the_time,
        sources_of_children,
        steady_series,
        totals_chain,
        unique_together,
        within_period,
    )
}
