"""Points and fees as a service: the paper's table, grades, months reckoned, closed and afterwards put right."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from workstation.errors import BadInput, NotFound, NotReady
from workstation.fees.amounts import number_text, yuan_text
from workstation.fees.freezing import frozen, thawed
from workstation.fees.guessing import leading
from workstation.fees.ledger import Adjustment, Ledger, Question, Sum, Uncounted, sums_of
from workstation.fees.people import Asked, Payee, Payees
from workstation.fees.printed import PrintedPages
from workstation.fees.scored import Note, Place
from workstation.fees.scoring import score
from workstation.fees.sides import fault_entries, page_entries, page_subject
from workstation.fees.table import default_data, read_table
from workstation.rights.gate import needs
from workstation.store.fee_shelf import FeeShelf
from workstation.store.knot_shelf import KnotShelf
from workstation.told import listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from workstation.changes import Change
    from workstation.directories.correspondents_book import CorrespondentsBook
    from workstation.directories.roster_book import RosterBook
    from workstation.fees.people_keys import PeopleKeys
    from workstation.fees.printed import PrintedPage
    from workstation.fees.scored import Entry, Scored
    from workstation.fees.table import FeeTable
    from workstation.issues.issues import Issues
    from workstation.options import OptionsBook
    from workstation.register.book import RegisterBook
    from workstation.reports import Reports
    from workstation.rights.log_book import LogBook
    from workstation.store.store import Store

_LONGEST = 200
Services = tuple["Issues", "Reports", "RegisterBook", "RosterBook", "CorrespondentsBook"]


def read_month(text: str) -> tuple[int, int]:
    """A month as one writes it (2026-01); raises `BadInput`."""
    found = re.fullmatch(r"(\d{4})-(\d{1,2})", text.strip())
    if found is None or not 1 <= int(found[2]) <= 12 or int(found[1]) < 1900:
        raise BadInput("月份“{0}”不对，请写成 2026-01 的样子", text)
    return int(found[1]), int(found[2])


def month_text(day: date) -> str:
    """A day's month: 2026-01."""
    return f"{day:%Y-%m}"


class FeeBook:
    """The only place where grades, tables and closed months are written."""

    def __init__(
        self, store: Store, services: Services, options: OptionsBook, log: LogBook, people: PeopleKeys, clock: Callable[[], datetime]
    ) -> None:
        self._store, self._options, self._log, self._people, self._clock = store, options, log, people, clock
        self._issues, self._reports, self._register, self._roster, self._correspondents = services
        self._shelf, self._things = FeeShelf(store), KnotShelf(store)
        self._printed = PrintedPages(store, self._issues, self._reports)

    # -- what is reckoned

    def months(self) -> tuple[tuple[str, bool], ...]:
        """Months with issues, newest first, and whether they are closed."""
        closed = set(self._shelf.closed_months())
        found = {month_text(issue.day) for issue in self._issues.listing()} | closed
        return tuple((month, month in closed) for month in sorted(found, reverse=True))

    def table_data(self) -> dict[str, Any]:
        """The table that counts now, as data: the paper's own, else the program's."""
        return self._shelf.table() or default_data()

    def ledger(self, month: str) -> Ledger:
        """A month's account: all of it for who may read it, else what is one's own. A closed month as it was closed."""
        whole = self._whole(month)
        return whole if self._store.gate.may("fees.read") else _own(whole, self._own_keys(month))

    @needs("fees.read")
    def whole_ledger(self, month: str) -> Ledger:
        """A month's account of everybody."""
        return self._whole(month)

    @property
    def sees_all(self) -> bool:
        """Whether who is at the desk sees everybody's account."""
        return self._store.gate.may("fees.read")

    def _whole(self, month: str) -> Ledger:
        year, number = read_month(month)
        month = f"{year}-{number:02}"
        stood = self._shelf.closed(month)
        if stood is None:
            return self._reckoned(year, number, read_table(self.table_data()))
        closed, data, named = stood
        adjustments = tuple(replace(one, payee=self._here(one.payee)) for one in self._shelf.adjustments(month))
        ledger = thawed(Ledger, month, data if named is None else self._people.account(data, named, self._slug))
        sums = _adjusted(ledger.sums, adjustments)
        return replace(ledger, sums=sums, closed=closed, adjustments=adjustments, gave_way=self._shelf.gave_way(month))

    def _here(self, payee: Payee) -> Payee:
        return replace(payee, key=self._people.here(payee.key))

    def _slug(self, uid: str) -> str:
        thing = self._things.by_uid(uid)
        return thing.name if thing else uid

    def _reckoned(self, year: int, month: int, table: FeeTable) -> Ledger:
        first, last = date(year, month, 1), date(year, month, monthrange(year, month)[1])
        notes, payees = self._shelf.notes(first, last), self.payees()
        roster = self._roster.roster()
        reports: list[Scored] = []
        sides: list[Entry] = []
        uncounted: list[Uncounted] = []
        questions: list[Question] = []
        for page in self._printed.of_month(year, month, table.counted, self._clock().date()):
            if page.why_not:
                uncounted.append(Uncounted(page.day, page.number, len(page.reports), page.why_not))
                continue
            reports += self._scored(page, table, payees, notes, {(one.place.day, one.slug) for one in reports})
            for side in page_entries(page, table, payees, _told(notes, page)):
                if isinstance(side, Asked):
                    questions.append(Question(page.day, page.number, page_subject(page.number), page.plan.folio.name, side))
                else:
                    sides.append(side)
        if table.deduct:
            sides += fault_entries(self._register.of_month(year, month), table, payees)
        entries = (*(entry for report in reports for entry in report.entries), *sides)
        sums = sums_of(entries, (), table, roster, (year, month))
        questions += (Question(one.place.day, one.place.page, one.slug, one.title, asked) for one in reports for asked in one.asked)
        return Ledger(f"{year}-{month:02}", table, tuple(reports), entries, sums, tuple(uncounted), questions=tuple(questions))

    def payees(self) -> Payees:
        """Whose names are whose, by the directories as they stand."""
        return Payees(self._roster.roster(), self._correspondents.correspondents())

    def _scored(
        self, page: PrintedPage, table: FeeTable, payees: Payees, notes: Mapping[tuple[date, str], Note], seen: set[tuple[date, str]]
    ) -> Iterator[Scored]:
        """A page's reports in reading order, each once in an issue."""
        roster, lead = self._roster.roster(), leading(page.plan)
        for slug, place in _places(page, lead).items():
            report = page.reports.get(slug)
            if report is not None and (page.day, slug) not in seen:
                yield score(report, place, table, payees, roster, notes.get((page.day, slug)))

    def graded(self, day: date) -> tuple[Scored, ...]:
        """An issue's reports as they are graded, printed or not, page by page; those of a closed month as they were closed.

        Who may not read everybody's account gets those that he signed, with his own share.
        """
        reports = self._graded(day)
        return reports if self.sees_all else _own_reports(reports, self._own_keys(month_text(day)))

    def _graded(self, day: date) -> tuple[Scored, ...]:
        month = month_text(day)
        if self._shelf.closed(month) is not None:
            ledger = self._whole(month)
            by_slug: dict[str, list[Entry]] = {}
            for entry in ledger.entries:
                if entry.day == day:
                    by_slug.setdefault(entry.slug, []).append(entry)
            stood = (one for one in ledger.reports if one.place.day == day)
            return tuple(replace(one, entries=tuple(by_slug.get(one.slug, ()))) for one in stood)
        table, payees, notes = read_table(self.table_data()), self.payees(), self._shelf.notes(day, day)
        found: list[Scored] = []
        for page in self._printed.of_issue(self._issues.get(day), table.counted, self._clock().date()):
            found += self._scored(page, table, payees, notes, {(day, one.slug) for one in found})
        return tuple(found)

    def drift(self, month: str) -> tuple[tuple[Sum, Sum | None], ...]:
        """Whose account of a closed month would be another today (by the table it was closed with): then and now, adjustments in `then`."""
        stood = self._whole(month)
        if stood.closed is None:
            return ()
        now = {one.payee.key: one for one in self._reckoned(*read_month(month), stood.table).sums}
        then = {one.payee.key: one for one in stood.sums}
        new = {key: replace(one, reports=0, characters=0, pictures=0, points=0, cents=0) for key, one in now.items() if key not in then}
        return tuple((one, now.get(key)) for key, one in {**then, **new}.items() if _differs(one, now.get(key)))

    def notes(self) -> Mapping[tuple[date, str], Note]:
        """Everything that was ever said of printed reports, by day and slug."""
        return self._shelf.notes(date.min, date.max)

    # -- what is written

    @needs("fees.table")
    def put_table(self, data: Mapping[str, Any]) -> Change:
        """Another table for all months that aren't closed; raises `BadInput` for one that can't be."""
        read_table(data)
        with self._store.writing("改记分办法") as lane:
            self._shelf.put_table(lane, dict(data), self._person, self._clock())
            self._log.note(lane, "fees.table", "", self._person)
        return lane.change

    @needs("fees.grade")
    def grade(self, day: date, slugs: Iterable[str], grade: str) -> Change:
        """Give printed reports a grade; an empty one takes it back. Raises `NotFound` for a report that isn't in that day's paper."""
        if grade and grade not in read_table(self.table_data()).grades:
            raise BadInput("没有“{0}”这个等级；可用的有 {1}", grade, listed(read_table(self.table_data()).grades))
        chosen = tuple(slugs)
        self._demand_printed(day, chosen)
        return self._note("评稿件等级", day, chosen, lambda note: replace(note, grade=grade))

    @needs("fees.grade")
    def set_kind(self, day: date, slugs: Iterable[str], kind: str) -> Change:
        """Say what kind reports are; empty: as the program guesses."""
        if kind and kind not in read_table(self.table_data()).kinds:
            raise BadInput("记分办法里没有“{0}”这一种；请先在办法里添加", kind)
        return self._note("改稿件种类", day, slugs, lambda note: replace(note, kind=kind))

    @needs("fees.grade")
    def put_note(self, note: Note) -> Change:
        """Everything that is said of one report: grade, kind, points more or less with a reason, shares by hand."""
        if note.bonus and not note.reason.strip():
            raise BadInput("加分、扣分要写明理由")
        if len(note.reason) > _LONGEST:
            raise BadInput("理由最多 {0} 个字，现有 {1} 个", _LONGEST, len(note.reason))
        if note.shares and (min(note.shares.values()) < 0 or not sum(note.shares.values())):
            raise BadInput("各人的份额不能小于 0，也不能都是 0")
        return self._note("改稿件计分", note.day, [note.slug], lambda _: note)

    @needs("fees.grade")
    def answer(self, month: str, name: str, key: str, slugs: Iterable[tuple[date, str]]) -> Change:
        """Say who a signed name is, for these reports of a month: a key of `Asked.choices`, `-` nobody, `out:…` an outside writer."""
        with self._store.writing("认定署名") as lane:
            for day, slug in slugs:
                if month_text(day) == month:
                    self._note("", day, [slug], lambda note: replace(note, people={**note.people, name: key}))
        return lane.change

    def _demand_printed(self, day: date, slugs: Sequence[str]) -> None:
        """They stand on a page of that day, or stood there when it was printed."""
        places = self._issues.places(*slugs)
        strange = [slug for slug in slugs if day not in [placed for placed, _ in places.get(slug, ())]]
        if strange and not {one.slug for one in self._graded(day)}.issuperset(strange):
            raise NotFound("{0} 这一期的版面上没有稿件 {1}；请核对日期和代号", day, strange[0])

    def _note(self, label: str, day: date, slugs: Iterable[str], change: Callable[[Note], Note]) -> Change:
        self._demand_open(month_text(day))
        with self._store.writing(label) as lane:
            known = self._shelf.notes(day, day)
            for slug in slugs:
                note = change(known.get((day, slug)) or Note(day, slug))
                self._shelf.put_note(lane, replace(note, person=self._person, at=self._clock()))
        return lane.change

    @needs("fees.close")
    def close(self, month: str) -> Change:
        """结账: put a month's account down for good, with its table. Raises `NotReady` while it runs, or while names are in question."""
        year, number = read_month(month)
        month = f"{year}-{number:02}"
        self._demand_open(month)
        if (year, number) >= (self._clock().year, self._clock().month):
            raise NotReady("{0} 还没有过完，月底以后再结账", month)
        data = self.table_data()
        with self._store.writing() as lane:
            ledger = self._reckoned(year, number, read_table(data))
            if ledger.questions:
                raise NotReady("{0} 还有 {1} 处署名没有认定是谁；请在“待认定”里逐个认定后再结账", month, len(ledger.questions))
            if not ledger.entries:
                raise NotReady("{0} 没有可以结账的稿件", month)
            digest = self._shelf.close(lane, month, frozen(ledger, data), self._person, self._clock())
            told = f"{len(ledger.sums)} 人，合计 {yuan_text(sum(one.cents for one in ledger.sums))} 元"
            self._log.note(lane, "fees.close", month, self._person, label=told, fingerprint=digest)
        return replace(lane.change, label="稿费结账", fees=True)

    @needs("fees.close")
    def adjust(self, month: str, payee: Payee, points: int, cents: int, reason: str, slug: str = "") -> Change:
        """After a month was closed: more or less for a person, with the reason. Nothing of the closed account is changed."""
        if self._shelf.closed(month) is None:
            raise NotReady("{0} 还没有结账，直接改等级、种类或份额就行", month)
        if not reason.strip():
            raise BadInput("调整要写明理由")
        if len(reason) > _LONGEST or not (points or cents):
            raise BadInput("调整要写分或元，理由最多 {0} 个字", _LONGEST)
        entered = Adjustment(month, payee, points, cents, reason.strip(), self._person, self._clock(), slug)
        with self._store.writing() as lane:
            self._shelf.adjust(lane, entered)
            told = f"{payee.name} {number_text(points)} 分，{yuan_text(cents)} 元"
            self._log.note(lane, "fees.adjust", month, self._person, label=told, reason=reason.strip())
        return replace(lane.change, label="结账后调整", fees=True)

    def _demand_open(self, month: str) -> None:
        if self._shelf.closed(month) is not None:
            raise NotReady("{0} 已经结账，不能再改；要补、要扣请用“结账后调整”", month)

    @property
    def _person(self) -> str:
        return self._store.gate.actor.name or str(self._options.get("paper.person"))

    def _own_keys(self, month: str) -> set[str]:
        """The keys of who is at the desk, whose account has the name of an entry on the roster."""
        day, payees, name = date(*read_month(month), 1), self.payees(), self._store.gate.actor.name
        people = self._roster.roster().by_name.get(name, ())
        return {found.key for person in people if isinstance(found := payees.by_key(payees.key_of(person), name, day), Payee)}


def _told(notes: Mapping[tuple[date, str], Note], page: PrintedPage) -> Mapping[str, str]:
    note = notes.get((page.day, page_subject(page.number)))
    return note.people if note else {}


def _places(page: PrintedPage, lead: str) -> dict[str, Place]:
    boxes = {slot.slug: 0 for slot in page.plan.slots}
    for slot in page.plan.slots:
        boxes[slot.slug] += sum(bool(box.picture) for box in slot.pictures)
    found: dict[str, Place] = {}
    for slot in (slot for slot in page.plan.slots if not slot.part):
        for slug in slot.slugs:
            pictures = boxes.get(slug, 0) if any(boxes.values()) else None
            is_brief, is_lead = bool(slot.briefs), slug == lead
            found.setdefault(slug, Place(page.day, page.number, page.is_front, is_lead, is_brief, slot.block_head, pictures))
    return found


def _own(ledger: Ledger, keys: set[str]) -> Ledger:
    entries = tuple(entry for entry in ledger.entries if entry.payee.key in keys)
    named = {(entry.day, entry.slug) for entry in entries}
    signed = tuple(report for report in ledger.reports if (report.place.day, report.slug) in named)
    return replace(
        ledger,
        reports=tuple(replace(one, entries=tuple(e for e in one.entries if e.payee.key in keys), asked=()) for one in signed),
        entries=entries,
        sums=tuple(one for one in ledger.sums if one.payee.key in keys),
        uncounted=(),
        questions=(),
        adjustments=tuple(one for one in ledger.adjustments if one.payee.key in keys),
    )


def _own_reports(reports: tuple[Scored, ...], keys: set[str]) -> tuple[Scored, ...]:
    own = (replace(one, entries=tuple(e for e in one.entries if e.payee.key in keys), asked=()) for one in reports)
    return tuple(one for one in own if one.entries)


def _adjusted(sums: tuple[Sum, ...], adjustments: tuple[Adjustment, ...]) -> tuple[Sum, ...]:
    found = {one.payee.key: one for one in sums}
    for each in adjustments:
        stood = found.get(each.payee.key) or Sum(each.payee, 0, 0, 0, 0, 0, 0)
        found[each.payee.key] = replace(
            stood, adjusted_points=stood.adjusted_points + each.points, adjusted_cents=stood.adjusted_cents + each.cents
        )
    return tuple(found.values())


def _differs(then: Sum, now: Sum | None) -> bool:
    """An adjustment for another reason is no difference: what was closed would be closed the same today."""
    today = (now.points, now.cents) if now else (0, 0)
    return today not in ((then.points, then.cents), (then.points + then.adjusted_points, then.total))
