"""What waits for who is at the desk: the next reading of others' reports, and his own that were sent back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.report import Reading
from workstation.signoff.ordering import ordered
from workstation.signoff.returned import sent_back
from workstation.signoff.steps import RIGHTS, course_of, next_step
from workstation.store.log_shelf import LogShelf

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workstation.report import ReportRow
    from workstation.reports import Reports
    from workstation.signoff.sign_off import SignOff
    from workstation.signoff.steps import Course
    from workstation.store.store import Store

MOST = 100
"""Of one kind; more than that nobody does in a day."""
_READ = (Reading.SUBMITTED, Reading.FIRST, Reading.SECOND, Reading.FINAL)
_PRINTABLE = (Reading.RELEASED, Reading.PLACED)


@dataclass(frozen=True, slots=True)
class Duty:
    """A report that somebody waits for. `step`: the reading to take; null: it was sent back, and is to be mended and handed in again."""

    slug: str
    title: str
    step: Reading | None
    person: str = ""
    """Who did the last thing with it."""
    note: str = ""
    """What he wrote."""
    is_again: bool = False
    """It was released already, and changed since."""


class Duties:
    """Asked anew each time; where one person works, nothing waits."""

    def __init__(self, store: Store, reports: Reports, signoff: SignOff) -> None:
        self._store, self._reports, self._signoff = store, reports, signoff
        self._lines = LogShelf(store)

    def mine(self) -> tuple[Duty, ...]:
        """What was sent back first, then by steps."""
        if not self._store.gate.is_kept or not self._store.gate.actor.name:
            return ()
        return (*self._sent_back(), *self._to_read())

    def _sent_back(self) -> Iterator[Duty]:
        if not self._store.gate.may(RIGHTS[Reading.SUBMITTED]):
            return
        mine = {slug: course for slug, course in sent_back(self._store).items() if _handed_in_by(course) == self._store.gate.actor.name}
        slugs = sorted(mine, key=lambda slug: mine[slug].turns[-1].at, reverse=True)[:MOST]
        reports = self._reports.many(slugs)
        for slug in slugs:
            last = mine[slug].last
            if last is not None and last.reading is Reading.DRAFT:
                yield Duty(slug, reports[slug].title, None, last.person, last.opinion)

    def _to_read(self) -> Iterator[Duty]:
        for reading in _READ:
            step = next_step(reading, self._signoff.readings)
            if step is not None and self._store.gate.may(RIGHTS[step]):
                yield from self._waiting(self._reports.listing(reading=reading, limit=MOST), step)
        if self._store.gate.may(RIGHTS[Reading.RELEASED]):
            for reading in _PRINTABLE:
                voided = [row for row in self._reports.listing(reading=reading, limit=MOST) if row.voided]
                yield from self._waiting(voided, Reading.RELEASED, is_again=True)

    def _waiting(self, rows: Sequence[ReportRow], step: Reading, *, is_again: bool = False) -> Iterator[Duty]:
        courses = self._courses([row.slug for row in rows])
        for row in rows:
            course = courses.get(row.slug)
            if course is None or not self._signoff.clash_of(course, step):
                last = course.last if course is not None else None
                person, note = (last.person, last.opinion) if last is not None else ("", "")
                yield Duty(row.slug, row.title, step, person, note, is_again)

    def _courses(self, slugs: Sequence[str]) -> dict[str, Course]:
        return {slug: course_of(ordered(lines)) for slug, lines in self._lines.lines_of(slugs).items()}


def _handed_in_by(course: Course) -> str:
    return next((turn.person for turn in reversed(course.turns) if turn.reading is Reading.SUBMITTED and turn.fingerprint), "")
