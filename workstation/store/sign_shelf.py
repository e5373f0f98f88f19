"""What the readings write beside a report's text: how far it has come, which text was signed, until when it is held."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from peewee import fn

from workstation.errors import NotFound
from workstation.report import Reading
from workstation.store.sign_tables import LogTable
from workstation.store.tables import ReportTable

if TYPE_CHECKING:
    from workstation.store.store import Store
    from workstation.store.writing import Writing

_BEFORE_RELEASE = (Reading.DRAFT, Reading.SUBMITTED, Reading.FIRST, Reading.SECOND, Reading.FINAL)


class SignShelf:
    """Reads and writes the columns of the readings."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, slug: str) -> tuple[int, Reading, str | None, datetime | None]:
        """Id, reading, signed fingerprint, held until; raises `NotFound`."""
        columns = (ReportTable.id, ReportTable.reading, ReportTable.signed, ReportTable.held)
        row = self._store.row(ReportTable.select(*columns).where((ReportTable.slug == slug) & ~ReportTable.removed))
        if row is None:
            raise NotFound("没有代号为 {0} 的稿件，可能已被删除；请刷新列表", slug)
        return row[0], Reading(row[1]), row[2], datetime.fromisoformat(row[3]) if row[3] else None

    def put(self, lane: Writing, ident: int, reading: Reading, signed: str | None) -> None:
        """Another reading; what is signed now is what stands."""
        lane.update(ReportTable, ident, reading=int(reading), signed=signed, voided=None)

    def put_held(self, lane: Writing, ident: int, until: datetime | None) -> None:
        """Hold it, or let it go."""
        lane.update(ReportTable, ident, held=until and until.isoformat(timespec="minutes"))

    def put_voided(self, lane: Writing, ident: int, voided: bool) -> None:
        """Whether its text is another one than was signed."""
        lane.update(ReportTable, ident, voided=True if voided else None)

    def ever_sent_back(self) -> dict[str, Reading]:
        """How far those reports before their release have come that were ever sent back, newest first."""
        returns = LogTable.select(LogTable.id).where((LogTable.subject == ReportTable.slug) & (LogTable.act == "return"))
        chosen = ReportTable.reading.in_(list(map(int, _BEFORE_RELEASE))) & ~ReportTable.removed & fn.EXISTS(returns)
        rows = self._store.rows(ReportTable.select(ReportTable.slug, ReportTable.reading).where(chosen).order_by(ReportTable.id.desc()))
        return {slug: Reading(reading) for slug, reading in rows}

    def signed(self) -> list[tuple[str, str, bool]]:
        """Slug, signed fingerprint and mark of every report that was signed, for `doctor`."""
        chosen = ReportTable.signed.is_null(False) & ~ReportTable.removed
        query = ReportTable.select(ReportTable.slug, ReportTable.signed, ReportTable.voided).where(chosen)
        return [(row[0], row[1], bool(row[2])) for row in self._store.rows(query)]
