"""Names on a page that the directories know to be wrong: only the rules about names are asked, of reports as the desk has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.proof import Proof
from workstation.checks.engine.run import Readers, settled, switched_on
from workstation.inspection.desk_context import contexts_of, house_context

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workstation.checks.engine.finding import Finding
    from workstation.desk import Desk
    from workstation.report import Report

NAMES = "names"
"""The family of rules that know whose name stands in a byline."""


def name_errors(desk: Desk, reports: Sequence[Report]) -> Iterator[tuple[str, Finding]]:
    """Errors of the rules about names alone, report by report."""
    contexts = contexts_of(desk, [report.slug for report in reports], house_context(desk))
    for report in reports:
        slug, context = report.slug, contexts[report.slug]
        proof = Proof(Manuscript.of_report(report), context)
        readers = Readers(rule for rule in switched_on(context.on, context.off) if rule.family == NAMES)
        yield from ((slug, finding) for finding in settled(proof, readers.found_in(proof)).findings if finding.blocks)
