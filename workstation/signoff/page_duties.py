"""Which pages wait for the signature of who is at the desk: those on which nothing else is in the way of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from workstation.report import Reading
from workstation.signoff.steps import RIGHTS

if TYPE_CHECKING:
    from datetime import date

    from workstation.issues.issues import Issues
    from workstation.rights.gate import Gate
    from workstation.signoff.page_sign import PageSign

BACK = timedelta(days=14)
"""Papers that appeared longer ago are done with, signed or not."""
_STEPS = (Reading.PLACED, Reading.PRINTED, Reading.ARCHIVED)


@dataclass(frozen=True, slots=True)
class PageDuty:
    """A page that somebody waits for, and the step to take with it."""

    day: date
    number: str
    step: Reading
    person: str = ""
    """Who signed it before."""
    note: str = ""
    """What he wrote."""
    is_again: bool = False
    """It was signed, and changed since."""


class PageDuties:
    """Asked anew each time; where one person works, nothing waits."""

    def __init__(self, gate: Gate, issues: Issues, pages: PageSign, today: date) -> None:
        self._gate, self._issues, self._pages, self._today = gate, issues, pages, today

    def mine(self) -> tuple[PageDuty, ...]:
        """By day and page."""
        if not self._gate.is_kept or not self._gate.actor.name or not any(self._gate.may(RIGHTS[step]) for step in _STEPS):
            return ()
        issues = sorted((issue for issue in self._issues.listing() if issue.day >= self._today - BACK), key=lambda issue: issue.day)
        asked = (self._duty(issue.day, number) for issue in issues for number in issue.pages)
        return tuple(duty for duty in asked if duty is not None)

    def _duty(self, day: date, number: str) -> PageDuty | None:
        """None where something is in the way: another's turn, a report that isn't released, a paper that isn't out yet."""
        standing = self._pages.standing(day, number)
        step, last = standing.next, standing.course.last
        if step is None or standing.obstacle:
            return None
        if day > self._today if step is Reading.ARCHIVED else standing.problems:
            return None
        person, note = (last.person, last.opinion) if last is not None else ("", "")
        return PageDuty(day, number, step, person, note, standing.is_void)
