"""签样, 付印 and 归档 of a page: signatures bound to everything that is set on it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import TYPE_CHECKING

from workstation.errors import NotFound, NotReady, Stale
from workstation.fingerprint import canonical_text, page_fingerprint, page_parts, printed_parts, report_fingerprint
from workstation.report import Reading
from workstation.rights.gate import needs
from workstation.signoff.differences import TEXT_CHANGED, page_differences, report_differences, signed_texts
from workstation.signoff.steps import RIGHTS, Course, clash, step_name
from workstation.store.log_shelf import LogShelf
from workstation.store.sign_shelf import SignShelf
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import date

    from workstation.changes import Change
    from workstation.issues.issues import Issues
    from workstation.options import OptionsBook
    from workstation.page import PagePlan
    from workstation.report import Report
    from workstation.reports import Reports
    from workstation.rights.log_book import LogBook
    from workstation.signoff.page_duties import PageDuty
    from workstation.signoff.sign_off import SignOff, Standing
    from workstation.store.store import Store
    from workstation.store.writing import Writing
    from workstation.versions.comparison import PartComparison

ACTS = {Reading.PLACED: "page.sign", Reading.PRINTED: "page.print", Reading.ARCHIVED: "page.archive"}
_BEFORE = {Reading.PRINTED: Reading.PLACED, Reading.ARCHIVED: Reading.PRINTED}
WORDS = {
    "archived": "这一版已经归档",
    "empty": "这一版还没有稿件",
    "page clash": "{0}已经{1}，不能再{2}这一版：两个环节不能由一人担任",
    "of a report": "{0}《{1}》{2}",
    "killed": "已撤稿",
    "held": "缓发中",
    "held until": "缓发至 {0}",
    "void": "{0}之后文字改过，签名已失效",
    "unreleased": "还没有签发（{0}）",
}
"""Why a page can't take the next step, or a report on it be printed."""


@dataclass(frozen=True, slots=True)
class PageStanding:
    """How a page stands. `problems`: which of its reports may not be printed as they are, and why; where nobody asks for readings,
    a report that was never released is none."""

    day: date
    number: str
    course: Course
    fingerprint: str
    """Of the page as it is now."""
    next: Reading | None
    obstacle: str
    """Why who is at the desk can't take the next step; empty if he can."""
    problems: tuple[str, ...]

    @property
    def is_void(self) -> bool:
        """Whether the page is another one than the last signature is for."""
        latest = self.course.latest
        return latest is not None and latest.fingerprint != self.fingerprint

    @property
    def is_signed(self) -> bool:
        """Whether it was signed just as it is."""
        return self.course.latest is not None and not self.is_void


class PageSign:
    """Signs pages. What stands on a page goes its last steps with it."""

    def __init__(
        self,
        store: Store,
        services: tuple[Reports, Issues, SignOff],
        options: OptionsBook,
        log: LogBook,
        clock: Callable[[], datetime],
    ) -> None:
        self._store, self._options, self._log, self._clock = store, options, log, clock
        self._reports, self._issues, self._signoff = services
        self._shelf, self._lines = SignShelf(store), LogShelf(store)
        self.printed: Callable[[date, str], object] = lambda day, number: None
        """Hears of every page that goes to the press."""

    def standing(self, day: date, number: str) -> PageStanding:
        """How a page stands; raises `NotFound`."""
        plan = self._issues.plan(day, number)
        course, fingerprint = self._signoff.course(subject_of(day, number)), page_fingerprint(plan, self._on(plan))
        following = _following(course, is_void=bool(course.latest) and course.latest.fingerprint != fingerprint)  # type: ignore[union-attr]
        return PageStanding(
            day, number, course, fingerprint, following, self._obstacle(plan, course, following), self.problems(day, number)
        )

    def _on(self, plan: PagePlan) -> dict[str, Report]:
        found = {}
        for slug in dict.fromkeys(slug for slot in plan.slots for slug in slot.slugs):
            try:
                found[slug] = self._reports.get(slug)
            except NotFound:
                continue
        return found

    def _obstacle(self, plan: PagePlan, course: Course, following: Reading | None) -> str:
        if following is None:
            return Told(WORDS["archived"])
        if not plan.slots:
            return Told(WORDS["empty"])
        if not self._store.gate.may(RIGHTS[following]):
            return self._store.gate.sentence(RIGHTS[following])
        return self._clash(course, following)

    def _clash(self, course: Course, step: Reading) -> str:
        if not self._store.gate.is_kept or step is Reading.ARCHIVED:
            return ""
        person = self._store.gate.actor.name
        found = clash(course.taken, step, person, release_apart=True)
        return Told(WORDS["page clash"], person, _word(found.step), _word(step)) if found else ""

    def problems(self, day: date, number: str) -> tuple[str, ...]:
        """Which reports of a page may not be printed as they are, and why; page by itself apart."""
        reports = self._on(self._issues.plan(day, number))
        return tuple(Told(WORDS["of a report"], number, reports[slug].title, why) for slug, why in self._problems(reports, day))

    def _problems(self, reports: Iterable[str], day: date) -> Iterator[tuple[str, str]]:
        for slug in reports:
            why = self._problem(self._signoff.standing(slug), day)
            if why:
                yield slug, why

    def _problem(self, standing: Standing, day: date) -> str:
        appears = datetime.combine(day, time(int(str(self._options.get("signoff.appears")))))
        if standing.reading is Reading.KILLED:
            return Told(WORDS["killed"])
        if standing.held is not None and standing.held > appears:
            is_open = standing.held.year == datetime.max.year
            return Told(WORDS["held"]) if is_open else Told(WORDS["held until"], f"{standing.held:%Y-%m-%d %H:%M}")
        if standing.is_void:
            return Told(WORDS["void"], step_name(standing.reading))
        return "" if standing.is_released or not self.is_strict else Told(WORDS["unreleased"], step_name(standing.reading))

    @property
    def is_strict(self) -> bool:
        """Whether only what is released may be signed and printed: where the house says so, or has accounts."""
        return self._store.gate.is_kept or self._options.get("signoff.unsigned") == "always"

    def obstacles(self, day: date, number: str) -> tuple[tuple[str, str], ...]:
        """What preflight says of a page, by the report's slug: reports that may not be printed, comments that wait; by an empty one
        that the page is not signed as it is.

        Of readings nothing where one works alone; of comments where the house wants them settled.
        """
        unsettled = tuple(self._unsettled(day, number))
        if not self.is_strict:
            return unsettled
        standing = self.standing(day, number)
        told = Told("签样之后又改过，签名已失效") if standing.is_void else Told("还没有签样")
        page = () if standing.is_signed else (("", told),)
        return (*self._problems(self._on(self._issues.plan(day, number)), day), *page, *unsettled)

    def _unsettled(self, day: date, number: str) -> Iterator[tuple[str, str]]:
        if not self._options.get("signoff.comments_block"):
            return
        reports = self._on(self._issues.plan(day, number))
        counts = self._signoff.open_comments(reports)
        yield from ((slug, Told("有 {0} 条批注没有解决", counts[slug])) for slug in reports if slug in counts)

    def waiting(self) -> tuple[PageDuty, ...]:
        """Which pages wait for who is at the desk."""
        from workstation.signoff.page_duties import PageDuties

        return PageDuties(self._store.gate, self._issues, self, self._clock().date()).mine()

    @needs("page.sign")
    def sign(self, day: date, number: str, *, opinion: str = "", override: str = "", seen: str | None = None) -> Change:
        """签样: sign the page as it is set. Raises as `SignOff.take` does."""
        return self._step(day, number, Reading.PLACED, opinion, override, seen)

    @needs("page.print")
    def print(self, day: date, number: str, *, opinion: str = "", override: str = "", seen: str | None = None) -> Change:
        """付印: the page goes to the press just as it was signed."""
        return self._step(day, number, Reading.PRINTED, opinion, override, seen)

    @needs("page.archive")
    def archive(self, day: date, number: str, *, opinion: str = "") -> Change:
        """归档: the page was printed, and is done with."""
        return self._step(day, number, Reading.ARCHIVED, opinion, "", None)

    def _step(self, day: date, number: str, step: Reading, opinion: str, override: str, seen: str | None) -> Change:
        subject = subject_of(day, number)
        if override.strip():
            self._store.gate.demand("reading.override", subject)
        with self._store.writing() as lane:
            plan = self._issues.plan(day, number)
            reports = self._on(plan)
            fingerprint = page_fingerprint(plan, reports)
            if seen is not None and seen != fingerprint:
                raise Stale("{0} 版刚刚变过，没有签；请看过新的版面再签", number)
            broken = self._broken_rules(plan, step, fingerprint)
            if broken and not override.strip():
                raise self._refusal(subject, step, broken)
            note = (opinion.strip(), override.strip() if broken else "")
            self._write(lane, subject, step, (canonical_text(page_parts(plan, reports)), fingerprint), note)
            for report in reports.values():
                self._lines.keep_text(lane, report_fingerprint(report), canonical_text(printed_parts(report)))
                self._carry(lane, report, step, subject)
            if step is Reading.PRINTED:
                self.printed(day, number)
        return replace(lane.change, label=_word(step), issues=frozenset({day}))

    def _refusal(self, subject: str, step: Reading, broken: list[str]) -> NotReady:
        if broken[0] == self._clash(self._signoff.course(subject), step):
            self._store.gate.refuse(RIGHTS[step], subject, broken[0])
        return NotReady(Told.joined(broken, "；"))

    def _broken_rules(self, plan: PagePlan, step: Reading, fingerprint: str) -> list[str]:
        day, number = plan.folio.day, plan.folio.number
        if not plan.slots:
            raise NotReady("{0} 版还没有稿件", number)
        course = self._signoff.course(subject_of(day, number))
        found = [self._clash(course, step), _out_of_turn(number, course, step, fingerprint)]
        if self.is_strict and step is not Reading.ARCHIVED:
            found += self.problems(day, number)
        return [sentence for sentence in found if sentence]

    def _write(
        self, lane: Writing, subject: str, step: Reading, signed: tuple[str, str], note: tuple[str, str] = ("", ""), page: str = ""
    ) -> None:
        text, fingerprint = signed
        self._lines.keep_text(lane, fingerprint, text)
        person = self._store.gate.actor.name or str(self._options.get("paper.person"))
        details = {"step": step.name, "fingerprint": fingerprint, "opinion": note[0], "reason": note[1], "page": page}
        self._log.note(lane, "override" if note[1] else ACTS[step], subject, person, **details)

    def _carry(self, lane: Writing, report: Report, step: Reading, subject: str) -> None:
        """A report goes its last steps with its page; one that was never released stays where it is."""
        ident, reading, _, _ = self._shelf.get(report.slug)
        if reading is Reading.KILLED or not Reading.RELEASED.rank <= reading.rank < step.rank:
            return
        self._write(lane, report.slug, step, (canonical_text(printed_parts(report)), report_fingerprint(report)), page=subject)
        self._shelf.put(lane, ident, step, report_fingerprint(report))

    def differences(self, day: date, number: str) -> tuple[str | PartComparison, ...]:
        """What has changed on a page since its latest signature, in sentences; after a text that changed, the words that did."""
        plan = self._issues.plan(day, number)
        latest = self._signoff.course(subject_of(day, number)).latest
        signed = self._lines.text(latest.fingerprint) if latest else None
        if signed is None:
            return ()
        reports: Mapping[str, Report] = self._on(plan)
        texts = signed_texts(signed)
        found: list[str | PartComparison] = []
        for slug, told in page_differences(signed, canonical_text(page_parts(plan, reports))):
            title = Told("《{0}》", reports[slug].title) if slug in reports else slug
            found.append(Told("{0}{1}", title, told) if title else told)
            if told == TEXT_CHANGED and slug in reports:
                stood = self._lines.text(texts[slug] or "")
                found += report_differences(stood, canonical_text(printed_parts(reports[slug]))) if stood else ()
        return tuple(found)


def subject_of(day: date, number: str) -> str:
    """A page as the log names it: 2021-01-14 K01."""
    return f"{day.isoformat()} {number}"


def _word(step: Reading) -> Told:
    """A page is signed (签样) when its reports are placed (上版)."""
    return Told("签样") if step is Reading.PLACED else step_name(step)


def _following(course: Course, *, is_void: bool) -> Reading | None:
    """A page that was changed since is signed again, printed or not: what was printed last is what counts."""
    latest = course.latest
    if latest is None or is_void:
        return Reading.PLACED
    return {Reading.PLACED: Reading.PRINTED, Reading.PRINTED: Reading.ARCHIVED}.get(latest.step)


def _out_of_turn(number: str, course: Course, step: Reading, fingerprint: str) -> str:
    before = _BEFORE.get(step)
    stood = course.taken.get(before) if before else None
    if before is not None and (stood is None or stood.fingerprint != fingerprint):
        if stood is None:
            return Told("{0} 版还没有{1}，不能{2}", number, _word(before), _word(step))
        return Told("{0} 版改动之后还没有重新{1}，不能{2}", number, _word(before), _word(step))
    same = course.taken.get(step)
    if same is None or same.fingerprint != fingerprint:
        return ""
    return Told("{0} 版已经{1}，没有变过，不必再签", number, _word(step))
