"""大样: what the checks find on a page, numbered in reading order, with the places where it is printed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.run import run_checks
from workstation.inspection.desk_context import desk_context
from workstation.planning.places import places_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workstation.checks.engine.finding import Finding
    from workstation.desk import Desk
    from workstation.planning.set_page import Frame, SetPage
    from workstation.report import Report


@dataclass(frozen=True, slots=True)
class ProofMark:
    """A finding on a page. `frames` has a rectangle a line; none where its words have no room on the page."""

    number: int
    slug: str
    finding: Finding
    frames: tuple[Frame, ...]


def proof_marks(desk: Desk, page: SetPage, reports: Mapping[str, Report]) -> tuple[ProofMark, ...]:
    """Every finding of the page's reports, numbered from 1 through the page; waived ones are left out."""
    found = []
    for slot in page.slots:
        report = reports.get(slot.slug)
        if report is not None:
            manuscript = Manuscript.of_report(report)
            for finding in run_checks(manuscript, desk_context(desk, slot.slug)):
                found.append((slot.slug, finding, places_of(slot, manuscript, finding.span)))
    return tuple(ProofMark(number, *each) for number, each in enumerate(found, 1))
