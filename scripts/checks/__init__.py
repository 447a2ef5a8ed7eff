"""The checks that a schema can ask for by name."""

from collections.abc import Mapping

from scripts.checks.in_order import InOrder
from scripts.checks.references import References
from scripts.checks.rule import Rule

CHECKS: Mapping[str, type[Rule]] = {
    check.type: check
    for check in (
        InOrder,
        References,
    )
}
