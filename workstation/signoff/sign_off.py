"""Sign-off of reports: from draft through the readings to release, back with a reason, off, or held."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from workstation.errors import BadInput, NotReady, Stale
from workstation.fingerprint import canonical_text, printed_parts, report_fingerprint
from workstation.report import Reading
from workstation.rights.gate import needs
from workstation.signoff.differences import report_differences
from workstation.signoff.ordering import ordered
from workstation.signoff.steps import RIGHTS, Course, Signature, clash, course_of, flow, next_step, step_name
from workstation.store.log_shelf import LogShelf
from workstation.store.sign_shelf import SignShelf
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from workstation.changes import Change
    from workstation.options import OptionsBook
    from workstation.report import Report
    from workstation.reports import Reports
    from workstation.rights.log_book import LogBook
    from workstation.signoff.duties import Duty
    from workstation.signoff.steps import Turn
    from workstation.store.store import Store
    from workstation.store.writing import Writing
    from workstation.versions.comparison import PartComparison

BY_THE_PAGE = (Reading.PLACED, Reading.PRINTED, Reading.ARCHIVED)
WITHOUT_END = datetime(9999, 12, 31)
"""缓发 until somebody lifts it."""
WORDS = {
    "killed": "已撤稿",
    "with the page": "上版、付印、归档随版面办理",
    "clash": "{0}已经担任{1}，不能再{2}：任何两个环节不能由一人担任",
}
"""Why somebody can't take the next step."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a report stands: how far it has come, what of its signatures still holds, what comes next and what is in the way of it."""

    slug: str
    reading: Reading
    course: Course
    fingerprint: str
    """Of the text as it is now."""
    held: datetime | None
    next: Reading | None
    obstacle: str
    """Why who is at the desk can't take the next step; empty if he can."""

    @property
    def is_void(self) -> bool:
        """Whether the text is another one than the last signature is for."""
        latest = self.course.latest
        return latest is not None and latest.fingerprint != self.fingerprint

    @property
    def is_released(self) -> bool:
        """Whether it may be printed: released, on just this text."""
        done = self.reading.rank >= Reading.RELEASED.rank and self.reading is not Reading.KILLED
        return done and self.course.latest is not None and not self.is_void


class SignOff:
    """The only place where a report's reading changes once the desk has accounts. Steps are never undone but returned."""

    def __init__(self, store: Store, reports: Reports, options: OptionsBook, log: LogBook, clock: Callable[[], datetime]) -> None:
        self._store, self._reports, self._options, self._log, self._clock = store, reports, options, log, clock
        self._shelf, self._lines = SignShelf(store), LogShelf(store)
        self.blocking: Callable[[str], Sequence[str]] = lambda slug: ()
        """Says what the checks find in a report that blocks its release."""
        self.released: Callable[[str], object] = lambda slug: None
        """Hears of every release."""
        self.open_comments: Callable[[Iterable[str]], Mapping[str, int]] = lambda slugs: {}
        """Counts the comments of reports that aren't settled."""

    # -- how it stands

    @property
    def readings(self) -> int:
        """How many readings the house has: 3, 2 or 1."""
        return int(str(self._options.get("signoff.readings")))

    @property
    def flow(self) -> tuple[Reading, ...]:
        """The steps of this house, from draft to archive."""
        return flow(self.readings)

    def course(self, subject: str) -> Course:
        """All that happened to a report, or to a page (`2021-01-14 K01`)."""
        return course_of(ordered(self._lines.lines(subject=subject)))

    def standing(self, slug: str) -> Standing:
        """How a report stands; raises `NotFound`."""
        _, reading, _, held = self._shelf.get(slug)
        course, fingerprint = self.course(slug), report_fingerprint(self._reports.get(slug))
        following = self._following(reading, course, fingerprint)
        return Standing(slug, reading, course, fingerprint, held, following, self._obstacle(reading, course, following))

    def _following(self, reading: Reading, course: Course, fingerprint: str) -> Reading | None:
        """What is to be done next: a released report whose text has changed is released again; after that its page goes on with it."""
        if reading.rank >= Reading.RELEASED.rank and reading is not Reading.KILLED:
            latest = course.latest
            return Reading.RELEASED if latest is not None and latest.fingerprint != fingerprint else None
        return next_step(reading, self.readings)

    def _obstacle(self, reading: Reading, course: Course, following: Reading | None) -> str:
        gate = self._store.gate
        if following is None:
            return Told(WORDS["killed" if reading is Reading.KILLED else "with the page"])
        if not gate.may(RIGHTS[following]):
            return gate.sentence(RIGHTS[following])
        stood = self.clash_of(course, following)
        return stood if stood else ""

    def clash_of(self, course: Course, step: Reading) -> str:
        """Why who is at the desk can't take a step because of one that he took; empty if he can."""
        if not self._store.gate.is_kept:
            return ""
        apart = bool(self._options.get("signoff.release_apart"))
        person = self._store.gate.actor.name
        found = clash(course.taken, step, person, release_apart=apart)
        return Told(WORDS["clash"], person, step_name(found.step), step_name(step)) if found else ""

    def differences(self, slug: str, signature: Signature | None = None) -> tuple[PartComparison, ...]:
        """What has changed in a report since a signature, the latest one if none is named."""
        chosen = signature or self.course(slug).latest
        signed = self._lines.text(chosen.fingerprint) if chosen else None
        return report_differences(signed, canonical_text(printed_parts(self._reports.get(slug)))) if signed else ()

    def signed_text(self, fingerprint: str) -> str | None:
        """The canonical text that was signed; null for one that nobody signed."""
        return self._lines.text(fingerprint)

    def in_the_way(self, slug: str) -> tuple[str, ...]:
        """Which rules the next step would break: his own steps, what the checks find, comments that wait; nothing if it may be taken.

        It takes as long as the checks do. Raises `NotFound`.
        """
        _, reading, _, _ = self._shelf.get(slug)
        report, course = self._reports.get(slug), self.course(slug)
        step = self._following(reading, course, report_fingerprint(report))
        if step is None or not self._store.gate.may(RIGHTS[step]):
            return (self._obstacle(reading, course, step),)
        return tuple(self._broken_rules(slug, reading, step, report, course))

    def waiting(self) -> tuple[Duty, ...]:
        """What waits for who is at the desk."""
        from workstation.signoff.duties import Duties

        return Duties(self._store, self._reports, self).mine()

    def sent_back(self) -> dict[str, Turn]:
        """The return of each report that was sent back, by slug, while nobody has taken a step with it since."""
        from workstation.signoff.returned import sent_back

        return {slug: course.last for slug, course in sent_back(self._store).items() if course.last is not None}

    # -- the steps

    def take(
        self, slugs: Iterable[str], step: Reading | None = None, *, opinion: str = "", override: str = "", seen: str | None = None
    ) -> Change:
        """Take the next step with each (or a step by name), and sign it on the text as it is.

        `seen`: the fingerprint that the editor saw, else `Stale`. Raises `Refused` for a step that isn't his to take, `NotReady` for one
        that would be skipped, that two steps by one person would be, or that a finding blocks; `override` is the reason to do it all the
        same, which only those may who may override, and which stays written down.
        """
        chosen = tuple(slugs)
        if override.strip():
            self._store.gate.demand("reading.override", "、".join(chosen))
        with self._store.writing() as lane:
            for slug in chosen:
                self._take(lane, slug, step, opinion.strip(), override.strip(), seen)
        return _named("审读", lane.change)

    def _take(self, lane: Writing, slug: str, step: Reading | None, opinion: str, override: str, seen: str | None) -> None:
        ident, reading, _, _ = self._shelf.get(slug)
        report, course = self._reports.get(slug), self.course(slug)
        wanted = self._wanted(slug, reading, step or self._following(reading, course, report_fingerprint(report)))
        self._store.gate.demand(RIGHTS[wanted], slug)
        if seen is not None and seen != report_fingerprint(report):
            raise Stale("稿件 {0} 的文字刚刚变过，没有签；请看过新的文字再签", slug)
        passed_over = self._demand_allowed(slug, reading, wanted, report, course, override)
        self._sign(lane, ident, report, wanted, opinion, override if passed_over else "")
        if wanted is Reading.RELEASED:
            self.released(slug)

    def _wanted(self, slug: str, reading: Reading, step: Reading | None) -> Reading:
        wanted = step
        if wanted in BY_THE_PAGE or (wanted is None and reading is not Reading.KILLED):
            raise NotReady("稿件 {0} 已经签发；上版、付印、归档请在版面上办理", slug)
        if wanted is None or wanted not in RIGHTS or reading is Reading.KILLED:
            raise NotReady("稿件 {0} 已撤稿；要用请先退回草稿", slug)
        return wanted

    def _demand_allowed(self, slug: str, reading: Reading, wanted: Reading, report: Report, course: Course, override: str) -> bool:
        """Whether a rule was passed over; raises where one is broken without a reason."""
        obstacles = self._broken_rules(slug, reading, wanted, report, course)
        if obstacles and not override:
            if self.clash_of(course, wanted) == obstacles[0]:
                self._store.gate.refuse(RIGHTS[wanted], slug, obstacles[0])
            raise NotReady(Told.joined(obstacles, "；"))
        return bool(obstacles)

    def _broken_rules(self, slug: str, reading: Reading, wanted: Reading, report: Report, course: Course) -> list[str]:
        found = [self.clash_of(course, wanted), self._out_of_turn(slug, reading, wanted, report, course)]
        if wanted is Reading.RELEASED and self._options.get("signoff.findings_block"):
            found += [Told("稿件 {0} 有问题未改：{1}", slug, problem) for problem in self.blocking(slug)]
        if wanted is Reading.RELEASED:
            found.append(self._unsettled(slug))
        return [sentence for sentence in found if sentence]

    def _unsettled(self, slug: str) -> str:
        count = self.open_comments([slug]).get(slug, 0) if self._options.get("signoff.comments_block") else 0
        return Told("稿件 {0} 还有 {1} 条批注没有解决", slug, count) if count else ""

    def _out_of_turn(self, slug: str, reading: Reading, wanted: Reading, report: Report, course: Course) -> str:
        following = next_step(reading, self.readings)
        if wanted is following:
            return ""
        if wanted.rank <= reading.rank:
            latest = course.latest
            reached = Reading.RELEASED if reading in BY_THE_PAGE else reading
            is_again = wanted is reached and (latest is None or latest.fingerprint != report_fingerprint(report))
            return "" if is_again else Told("稿件 {0} 已经{1}，文字没有变过，不必再签", slug, step_name(reading))
        return Told("稿件 {0} 现在是{1}，应先{2}", slug, step_name(reading), step_name(following)) if following else ""

    def _sign(self, lane: Writing, ident: int, report: Report, step: Reading, opinion: str, override: str) -> None:
        fingerprint = report_fingerprint(report)
        self._lines.keep_text(lane, fingerprint, canonical_text(printed_parts(report)))
        act = "override" if override else "sign"
        details = {"step": step.name, "fingerprint": fingerprint, "opinion": opinion, "reason": override}
        self._log.note(lane, act, report.slug, self._person, **details)
        self._shelf.put(lane, ident, step, fingerprint)

    @property
    def _person(self) -> str:
        """Who signs: who is logged in, or whom the settings name where one person works."""
        return self._store.gate.actor.name or str(self._options.get("paper.person"))

    @needs("report.return")
    def send_back(self, slugs: Iterable[str], reason: str, to: Reading = Reading.DRAFT) -> Change:
        """退回 to an earlier step, a draft by default; what was signed after it counts no more, and stays in the log."""
        if not reason.strip():
            raise BadInput("退回要写明理由")
        with self._store.writing() as lane:
            for slug in slugs:
                ident, reading, _, _ = self._shelf.get(slug)
                if to.rank >= reading.rank or reading in (Reading.PRINTED, Reading.ARCHIVED):
                    raise NotReady("稿件 {0} 现在是{1}，不能退回{2}", slug, step_name(reading), step_name(to))
                self._log.note(lane, "return", slug, self._person, step=to.name, opinion=reason.strip())
                latest = self.course(slug).latest
                self._put_again(lane, ident, slug, to, latest)
        return _named("退回", lane.change)

    def _put_again(self, lane: Writing, ident: int, slug: str, to: Reading, latest: Signature | None) -> None:
        self._shelf.put(lane, ident, to, latest.fingerprint if latest else None)
        if latest and latest.fingerprint != report_fingerprint(self._reports.get(slug)):
            self._shelf.put_voided(lane, ident, voided=True)

    @needs("report.kill")
    def kill(self, slugs: Iterable[str], reason: str) -> Change:
        """撤稿: it won't be printed; a return brings it back to draft."""
        if not reason.strip():
            raise BadInput("撤稿要写明理由")
        with self._store.writing() as lane:
            for slug in slugs:
                ident, reading, _, _ = self._shelf.get(slug)
                if reading in (Reading.PRINTED, Reading.ARCHIVED, Reading.KILLED):
                    raise NotReady("稿件 {0} 已{1}，不能撤稿", slug, step_name(reading))
                self._log.note(lane, "kill", slug, self._person, step=Reading.KILLED.name, opinion=reason.strip())
                self._shelf.put(lane, ident, Reading.KILLED, None)
        return _named("撤稿", lane.change)

    @needs("report.hold")
    def hold(self, slugs: Iterable[str], until: datetime | None, reason: str) -> Change:
        """缓发: not in a paper that appears before then; without a time until `let_go`."""
        if not reason.strip():
            raise BadInput("缓发要写明理由")
        end = until or WITHOUT_END
        if end <= self._clock():
            raise BadInput("缓发的时间已经过了；请写以后的时间")
        words = "" if until is None else f"{end:%Y-%m-%d %H:%M}"
        return self._hold(slugs, end, "hold", opinion=reason.strip(), until=words)

    @needs("report.hold")
    def let_go(self, slugs: Iterable[str]) -> Change:
        """Lift a hold."""
        return self._hold(slugs, None, "unhold")

    def _hold(self, slugs: Iterable[str], end: datetime | None, act: str, **details: str) -> Change:
        with self._store.writing() as lane:
            for slug in slugs:
                self._shelf.put_held(lane, self._shelf.get(slug)[0], end)
                self._log.note(lane, act, slug, self._person, **details)
        return _named("缓发" if end else "取消缓发", lane.change)


def _named(label: str, change: Change) -> Change:
    return replace(change, label=label)
