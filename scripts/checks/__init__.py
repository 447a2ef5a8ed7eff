"""The checks that a schema can ask for by name."""

from collections.abc import Mapping

from scripts.checks.address import address
from scripts.checks.calendar_date import calendar_date
from scripts.checks.celex import celex
from scripts.checks.covered import covered
from scripts.checks.earlier_sources import earlier_sources
from scripts.checks.either_side import either_side
from scripts.checks.empty_when import empty_when
from scripts.checks.form_when import form_when
from scripts.checks.in_order import in_order
from scripts.checks.in_use import in_use
from scripts.checks.list_cell import list_cell
from scripts.checks.neutral_words import neutral_words
from scripts.checks.not_before_source import not_before_source
from scripts.checks.one_headline import one_headline
from scripts.checks.parts_of_total import parts_of_total
from scripts.checks.public_figures import public_figures
from scripts.checks.read_at_publisher import read_at_publisher
from scripts.checks.references import references
from scripts.checks.required_when import required_when
from scripts.checks.row_ids import row_ids
from scripts.checks.row_when import row_when
from scripts.checks.rule import Rule
from scripts.checks.running_total import running_total
from scripts.checks.sound_source import sound_source
from scripts.checks.source_of_the_time import source_of_the_time
from scripts.checks.sources_of_children import sources_of_children
from scripts.checks.steady_series import steady_series
from scripts.checks.totals_chain import totals_chain
from scripts.checks.unique_together import unique_together
from scripts.checks.within_period import within_period

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
