"""Reports on the desk: filed, typed, tagged, read, removed; each write one transaction and one `Change`."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from workstation.checks.finding import Waiver
from workstation.errors import NotReady, Stale
from workstation.report import Report
from workstation.store.codec import dumps, storable
from workstation.store.report_shelf import ReportShelf, Sieve
from workstation.store.search import Finder
from workstation.store.waiver_shelf import WaiverShelf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from workstation.changes import Change
    from workstation.checks.finding import Finding
    from workstation.report import Reading, ReportRow
    from workstation.store.store import Store

LISTED = 1_000


class Reports:
    """The only place where reports are written."""

    def __init__(self, store: Store, clock: Callable[[], datetime] = datetime.now) -> None:
        self._store, self._clock = store, clock
        self._shelf = ReportShelf(store)
        self._finder = Finder(store)
        self._waivers = WaiverShelf(store)

    def listing(
        self,
        search: str = "",
        *,
        day: date | None = None,
        reading: Reading | None = None,
        tag: str = "",
        limit: int = LISTED,
        after: str = "",
    ) -> tuple[ReportRow, ...]:
        """The newest reports, at most `limit`; a page filed at once keeps its own order.

        Every word of `search` must stand in the text, or be the beginning of a tag, slug, page number or date, or a reading's name.
        `day`: filed that day, or placed in that day's paper. `after`: a slug behind which the list goes on.
        """
        sieve = Sieve(day, reading, tag, below=self._shelf.ident(after) if after else None)
        if search.strip():
            return self._finder.listing(search, sieve, limit)
        return tuple(row for _, row in self._shelf.rows(sieve, limit))

    def removed(self, limit: int = LISTED) -> tuple[ReportRow, ...]:
        """What was removed, or went with an import that was taken back; `restore` brings it back."""
        return tuple(row for _, row in self._shelf.rows(Sieve(removed=True), limit))

    def get(self, slug: str) -> Report:
        """A whole report; raises `NotFound`."""
        return self._shelf.get(slug)

    def source(self, slug: str) -> str | None:
        """The text that a report was filed from, exactly as pasted; null for one written here."""
        return self._shelf.source(slug)

    def tags(self) -> tuple[str, ...]:
        """All tags in use, most used first."""
        return self._shelf.tags()

    def new(self, report: Report | None = None) -> Change:
        """Add one report, empty if none is given; its slug is made here and is in the change."""
        return self._add("新建稿件", (report or Report(""),), source=None)

    def file(self, reports: Sequence[Report], source: str) -> Change:
        """导入整版: add a page's reports in order, and keep the text that they came from."""
        return self._add("导入整版", reports, source)

    def _add(self, label: str, reports: Sequence[Report], source: str | None) -> Change:
        now = self._clock()
        with self._store.writing(label) as lane:
            kept = None if source is None else self._shelf.add_source(lane, source, now)
            named = [replace(report, slug=slug) for report, slug in zip(reports, self._slugs(now, len(reports)), strict=True)]
            for report in reversed(named):  # lists show the newest first: so the page's first report stands first
                self._shelf.add(lane, report, now, kept)
        return lane.change

    def _slugs(self, now: datetime, count: int) -> list[str]:
        prefix = f"{now:%y%m%d}-"
        last = self._shelf.last_slug(prefix)
        after = int(last.removeprefix(prefix).lstrip("abc")) if last else 0
        return [prefix + _ordinal(after + step) for step in range(1, count + 1)]

    def save(self, report: Report) -> Change:
        """Write what was typed; not an action, so 撤销 leaves it alone. Afterwards the stored revision is one more.

        Writes the text alone: headlines, standing head, body, attribution lines, captions, jump line, pictures, note. Reading, tags and
        desk have services of their own and don't count as revisions, so typing and desk actions never wait for one another.
        Raises `Stale` when the text was written since `report` was read; nothing is lost, since nothing is written.
        """
        with self._store.writing() as lane:
            ident, revision = self._shelf.revision(report.slug)
            if revision != report.revision:
                raise Stale(f"稿件 {report.slug} 已在别处改过，这里的改动没有写入；请先复制下来，再重新打开稿件")
            self._shelf.put_text(lane, ident, report, self._clock())
        return lane.change

    def set_reading(self, slugs: Iterable[str], reading: Reading) -> Change:
        """Record a reading on each."""
        return self._put("改审次", slugs, reading=int(reading))

    def set_tags(self, slugs: Iterable[str], tags: Iterable[str]) -> Change:
        """Give each exactly these tags."""
        wanted = dict.fromkeys(tag.strip() for tag in tags)
        return self._put("设标签", slugs, tags=dumps([tag for tag in wanted if tag]))

    def set_desk(self, slugs: Iterable[str], desk: str) -> Change:
        """Hand each over to a desk (部门)."""
        return self._put("转部门", slugs, desk=storable(desk.strip()))

    def remove(self, slugs: Iterable[str]) -> Change:
        """Put each out of sight; nothing is destroyed. Raises `NotReady` for one that stands on a page."""
        chosen = tuple(slugs)
        placed = [f"{slug}（{place}）" for slug, place in self._shelf.placed(chosen)]
        if placed:
            raise NotReady(f"已排上版，不能删除：{'、'.join(placed)}。请先把它从版面上撤下")
        return self._put("删除稿件", chosen, removed=True)

    def restore(self, slugs: Iterable[str]) -> Change:
        """Bring removed reports back."""
        return self._put("恢复稿件", slugs, was_removed=True, removed=False)

    def waivers(self, slug: str) -> tuple[Waiver, ...]:
        """What was let pass in a report, oldest first."""
        return self._waivers.listing(slug)

    def waive(self, slug: str, finding: Finding, reason: str, person: str) -> Change:
        """放行: let a finding pass, with a reason and a name. Raises `NotReady` without them."""
        if not reason.strip() or not person.strip():
            raise NotReady("放行要写明理由和放行人")
        waiver = Waiver(finding.rule, finding.found, reason.strip(), person.strip(), self._clock())
        with self._store.writing("放行") as lane:
            self._waivers.put(lane, self._shelf.ident(slug), waiver)
        return lane.change

    def unwaive(self, slug: str, waived: Waiver | Finding) -> Change:
        """Take a waiver back."""
        with self._store.writing("取消放行") as lane:
            self._waivers.take_back(lane, self._shelf.ident(slug), waived.rule, waived.found)
        return lane.change

    def _put(self, label: str, slugs: Iterable[str], *, was_removed: bool = False, **values: object) -> Change:
        with self._store.writing(label) as lane:
            for slug in slugs:
                self._shelf.put(lane, self._shelf.ident(slug, removed=was_removed), self._clock(), **values)
        return lane.change


def _ordinal(number: int) -> str:
    """01 … 99, a100 … a999, b1000 …: still in order when sorted as text."""
    digits = f"{number:02}"
    return " abcdef"[len(digits) - 2].strip() + digits
