"""Reports on the desk: filed, typed, tagged, read, removed; each write one transaction and one `Change`."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from operator import attrgetter
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Finding
from workstation.checks.engine.manuscript import Manuscript
from workstation.errors import BadInput, NotReady, Stale
from workstation.fingerprint import report_fingerprint
from workstation.inspection.waiver_book import WaiverBook
from workstation.report import Reading, Report
from workstation.rights.gate import needs
from workstation.store.comment_shelf import CommentShelf
from workstation.store.exchange_shelf import ExchangeShelf
from workstation.store.origin_shelf import OriginShelf
from workstation.store.plain import dumps, storable
from workstation.store.report_shelf import ReportShelf, Sieve
from workstation.store.row_list import RowList
from workstation.store.search import Finder
from workstation.store.version_shelf import VersionShelf
from workstation.told import listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from workstation.changes import Change
    from workstation.checks.engine.finding import Waiver
    from workstation.report import ReportRow
    from workstation.store.origin_shelf import OriginNote
    from workstation.store.store import Store

LISTED = 1_000


def right_to_edit(reading: Reading) -> str:
    """Which right it takes to change a report's text that has come so far."""
    if reading is Reading.DRAFT:
        return "report.write"
    return "report.correct" if reading in (Reading.PRINTED, Reading.ARCHIVED, Reading.KILLED) else "report.edit_read"


class Reports:
    """The only place where reports are written."""

    def __init__(self, store: Store, clock: Callable[[], datetime] = datetime.now, person: Callable[[], str] = lambda: "") -> None:
        self._store, self._clock, self._person = store, clock, person
        self._shelf = ReportShelf(store)
        self._versions = VersionShelf(store)
        self._finder = Finder(store)
        self._origins = OriginShelf(store)
        self._waivers = WaiverBook(store, clock)
        self._comments = CommentShelf(store)
        self._desks = ExchangeShelf(store)

    def listing(
        self,
        search: str = "",
        *,
        day: date | None = None,
        reading: Reading | None = None,
        tag: str = "",
        urgency: int = 0,
        limit: int = LISTED,
        after: str = "",
    ) -> tuple[ReportRow, ...]:
        """The newest reports, at most `limit`; a page filed at once keeps its own order.

        Every word of `search` must stand in the text, or be the beginning of a tag, slug, page number or date, or a reading's name;
        fields, phrases and -words as in `archive.query`.
        `day`: filed that day, or placed in that day's paper. `urgency`: this urgent or more. `after`: a slug behind which the list goes on.
        """
        return tuple(self.listed(search, day=day, reading=reading, tag=tag, urgency=urgency, limit=limit, after=after))

    def listed(
        self,
        search: str = "",
        *,
        day: date | None = None,
        reading: Reading | None = None,
        tag: str = "",
        urgency: int = 0,
        limit: int = LISTED,
        after: str = "",
    ) -> RowList:
        """The same as a list whose rows are made when they are looked at: a hundred thousand of them weigh little."""
        sieve = Sieve(day, reading, tag, urgency, below=self._shelf.ident(after) if after else None)
        if search.strip():
            from workstation.archive.proof import proof_of
            from workstation.archive.query import read_query

            query = read_query(search)
            return RowList(list(self._finder.listing(query, proof_of(query), sieve, limit)), _itself, attrgetter("slug"))
        return self._shelf.row_list(sieve, limit)

    def rows(self, slugs: Sequence[str]) -> RowList:
        """Some of the list's rows again; what was removed is left out."""
        return self._shelf.rows_named(slugs)

    def removed(self, limit: int = LISTED) -> tuple[ReportRow, ...]:
        """What was removed, or went with an import that was taken back; `restore` brings it back."""
        return tuple(row for _, row in self._shelf.rows(Sieve(removed=True), limit))

    def get(self, slug: str) -> Report:
        """A whole report; raises `NotFound`."""
        return self._shelf.get(slug)

    def many(self, slugs: Sequence[str]) -> dict[str, Report]:
        """Some hundreds of reports at once; what was removed is left out."""
        return self._shelf.reports_of(slugs)

    def slugs(self) -> list[tuple[str, str, str]]:
        """Every report's slug, the page that it stands on (day and number; empty: none) and when it was changed; the oldest first."""
        return self._shelf.slugs()

    def source(self, slug: str) -> str | None:
        """The text that a report was filed from, exactly as pasted; null for one written here."""
        return self._shelf.source(slug)

    def tags(self) -> tuple[str, ...]:
        """All tags in use, most used first."""
        return self._shelf.tags()

    @needs("report.write")
    def new(self, report: Report | None = None) -> Change:
        """Add one report, empty if none is given; its slug is made here and is in the change."""
        return self._add("新建稿件", (report or Report(""),), source=None)

    @needs("report.write")
    def file(self, reports: Sequence[Report], source: str) -> Change:
        """导入整版: add a page's reports in order, and keep the text that they came from."""
        return self._add("导入整版", reports, source)

    def _add(self, label: str, reports: Sequence[Report], source: str | None) -> Change:
        now = self._clock()
        with self._store.writing(label) as lane:
            kept = None if source is None else self._shelf.add_source(lane, source, now)
            named = [replace(self._begun(report), slug=slug) for report, slug in zip(reports, self._slugs(now, len(reports)), strict=True)]
            for report in reversed(named):  # lists show the newest first: so the page's first report stands first
                self._shelf.add(lane, report, now, kept)
        return lane.change

    @needs("page.archive")
    def archive(self, reports: Sequence[Report], notes: Sequence[OriginNote]) -> list[str]:
        """Take old reports in where their day belongs, below all that is written here; returns their slugs. No action for 撤销."""
        day = notes[0].day
        at = datetime(day.year, day.month, day.day) if day else self._clock()
        with self._store.writing() as lane:
            slugs = self._slugs(at, len(reports), f"{day:%y%m%d}-" if day else "000000-")
            for report, slug, note in reversed(list(zip(reports, slugs, notes, strict=True))):
                kept = replace(report, slug=slug, reading=Reading.PLACED, repairs=())
                self._origins.add(lane, self._shelf.add(lane, kept, at, ident=self._origins.old_ident(day)), note, self._clock())
        return slugs

    @needs("report.write")
    def receive(self, reports: Sequence[Report], source: str, note: OriginNote) -> Change:
        """收来稿: add what somebody sent, as `file` does, and keep from which file it came and who sent it."""
        with self._store.writing("收来稿") as lane:
            change = self.file(reports, source)
            for slug in change.reports:
                self._origins.add(lane, self._shelf.ident(slug), note, self._clock())
        return lane.change

    def origin(self, slug: str) -> OriginNote | None:
        """Which file a report came from, and who sent it; null for one written here."""
        return self._origins.of(slug)

    def _begun(self, report: Report) -> Report:
        """Where the desk has accounts, every report begins as a draft."""
        return replace(report, reading=Reading.DRAFT) if self._store.gate.is_kept else report

    def _slugs(self, now: datetime, count: int, prefix: str = "") -> list[str]:
        prefix = prefix or f"{self._mark()}{now:%y%m%d}-"
        last = self._shelf.last_slug(prefix)
        after = int(last.removeprefix(prefix).lstrip("abc")) if last else 0
        return [prefix + _ordinal(after + step) for step in range(1, count + 1)]

    def _mark(self) -> str:
        """Once this desk exchanges packets its slugs begin with its mark, so that no other desk gives the same."""
        own = self._desks.own()
        return own.mark if own else ""

    def save(self, report: Report) -> Change:
        """Write what was typed; not an action, so 撤销 leaves it alone. Afterwards the stored revision is one more.

        Writes the text alone: headlines, standing head, body, attribution lines, captions, jump line, pictures, note. Reading, tags and
        desk have services of their own and don't count as revisions, so typing and desk actions never wait for one another.
        Raises `Stale` when the text was written since `report` was read; nothing is lost, since nothing is written.
        """
        return self._write_text("", report, self._shelf.put_text)

    def set_pictures(self, report: Report) -> Change:
        """Write a report's pictures and captions alone, as an action that 撤销 takes back; raises as `save` does."""
        return self._write_text("改稿件图片", report, self._shelf.put_pictures)

    def _write_text(self, label: str, report: Report, put: Callable[..., None]) -> Change:
        with self._store.writing(label) as lane:
            ident, signed, stood = self._shelf.standing(report.slug)
            self._store.gate.demand(right_to_edit(stood.reading), report.slug)
            if stood.revision != report.revision:
                raise Stale("稿件 {0} 已在别处改过，这里的改动没有写入；请先复制下来，再重新打开稿件", report.slug)
            now = self._clock()
            stands = replace(report, revision=stood.revision + 1, reading=stood.reading)
            self._versions.follow(lane, ident, stood, stands, now, self._store.gate.actor.name or self._person())
            voided = {"voided": True if signed != report_fingerprint(report) else None} if signed else {}
            put(lane, ident, report, now, **voided)
            self._comments.carry(lane, ident, stood, report)
        return lane.change

    @needs("reading.set")
    def set_reading(self, slugs: Iterable[str], reading: Reading) -> Change:
        """Record a reading on each."""
        return self._put("改审次", slugs, reading=int(reading))

    @needs("report.sort")
    def set_tags(self, slugs: Iterable[str], tags: Iterable[str]) -> Change:
        """Give each exactly these tags."""
        wanted = dict.fromkeys(tag.strip() for tag in tags)
        return self._put("设标签", slugs, tags=dumps([tag for tag in wanted if tag]))

    @needs("report.sort")
    def set_urgency(self, slugs: Iterable[str], urgency: int) -> Change:
        """Say of each how urgent it is: 1 (most) to 5, 0 for nothing said. Raises `BadInput` for another number."""
        if urgency not in range(6):
            raise BadInput("急缓要写 1 到 5（1 最急），0 是不标；“{0}”不行", urgency)
        return self._put("标急缓", slugs, urgency=urgency or None)

    @needs("report.sort")
    def set_desk(self, slugs: Iterable[str], desk: str) -> Change:
        """Hand each over to a desk (部门)."""
        return self._put("转部门", slugs, desk=storable(desk.strip()))

    @needs("report.remove")
    def remove(self, slugs: Iterable[str]) -> Change:
        """Put each out of sight; nothing is destroyed. Raises `NotReady` for one that stands on a page."""
        chosen = tuple(slugs)
        placed = [f"{slug}（{place}）" for slug, place in self._shelf.placed(chosen)]
        if placed:
            raise NotReady("已排上版，不能删除：{0}。请先把它从版面上撤下", listed(placed))
        return self._put("删除稿件", chosen, removed=True)

    @needs("report.remove")
    def restore(self, slugs: Iterable[str]) -> Change:
        """Bring removed reports back."""
        return self._put("恢复稿件", slugs, was_removed=True, removed=False)

    def waivers(self, slug: str) -> tuple[Waiver, ...]:
        """What was let pass in a report, oldest first; `Outcome.lapsed` of a check names those that no longer hold."""
        return self._waivers.listing(slug)

    def waivers_of(self, slugs: Sequence[str]) -> dict[str, tuple[Waiver, ...]]:
        """The same of some hundreds of reports; those without are left out."""
        return self._waivers.listings(slugs)

    def house_waivers(self) -> tuple[Waiver, ...]:
        """What the house lets pass in every report, oldest first."""
        return self._waivers.house_listing()

    def waivers_of_rule(self, rule: str) -> tuple[tuple[str, Waiver], ...]:
        """A rule's waivers with the slugs of their reports (empty: the house's), the newest first; of reports a hundred at most."""
        return self._waivers.of_rule(rule)

    def waiver_reasons(self, limit: int = 8) -> tuple[str, ...]:
        """The reasons given last, each once: what a dialog offers first."""
        return self._waivers.reasons(limit)

    @needs("finding.waive")
    def waive(
        self, slug: str, finding: Finding, reason: str, person: str, *, house: bool = False, context: str = "", text: str | None = None
    ) -> Change:
        """放行: let a finding pass, with a reason and a name. Raises `NotReady` without them.

        It holds at this place until the words or their sentence change; with `house`, for these words in every report (only inside of
        `context`, if given, and a mere mark only between its neighbours of today). `text`: the manuscript as the editor sees it, where
        it may be ahead of what is saved.
        """
        ident, seen = self._shelf.ident(slug), self._manuscript(slug) if text is None else text
        person = self._store.gate.actor.name or person
        if house:
            self._store.gate.demand("house.rules", slug)
            return self._waivers.give_for_house(finding, reason, person, seen, context)
        return self._waivers.give(ident, slug, finding, reason, person, seen)

    @needs("finding.waive")
    def unwaive(self, slug: str, waived: Waiver | Finding) -> Change:
        """Take back a waiver, the report's or the house's, or the one by which a finding passes."""
        return self._waivers.revoke(slug, waived, self._manuscript(slug) if isinstance(waived, Finding) else "")

    def _manuscript(self, slug: str) -> str:
        return Manuscript.of_report(self.get(slug)).text

    def _put(self, label: str, slugs: Iterable[str], *, was_removed: bool = False, **values: object) -> Change:
        with self._store.writing(label) as lane:
            for slug in slugs:
                self._shelf.put(lane, self._shelf.ident(slug, removed=was_removed), self._clock(), **values)
        return lane.change


def _itself(row: ReportRow) -> ReportRow:
    return row


def _ordinal(number: int) -> str:
    """01 … 99, a100 … a999, b1000 …: still in order when sorted as text."""
    digits = f"{number:02}"
    return " abcdef"[len(digits) - 2].strip() + digits
