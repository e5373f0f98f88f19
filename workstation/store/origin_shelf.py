"""Where reports came from that weren't written here."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from peewee import fn

from workstation.store.plain import dumps, storable
from workstation.store.tables import Origin, ReportTable

if TYPE_CHECKING:
    from datetime import datetime

    from workstation.store.store import Store
    from workstation.store.writing import Writing

_OLD = 1_000_000
_A_DAY = 10_000
_UNDATED = -_OLD * _A_DAY
"""Ids under nought: an old file's reports stand below everything written here, by the day of their paper."""


@dataclass(frozen=True, slots=True)
class OriginNote:
    """What is kept of a file that a report came from. `sender`: pairs of what was told (姓名, 单位, 电话) and the words."""

    kind: str
    file: str
    digest: str
    likeness: str = ""
    day: date | None = None
    page: str = ""
    sender: tuple[tuple[str, str], ...] = ()


class OriginShelf:
    """Reads origins, and writes them inside a `Writing`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, lane: Writing, ident: int, note: OriginNote, at: datetime) -> None:
        """Note where a report came from."""
        values = {"kind": note.kind, "file": storable(note.file), "digest": note.digest, "likeness": note.likeness}
        day = note.day.isoformat() if note.day else ""
        sender = dumps([list(pair) for pair in note.sender])
        lane.run(Origin.insert(report=ident, day=day, page=note.page, sender=sender, at=at.isoformat(timespec="seconds"), **values))

    def of(self, slug: str) -> OriginNote | None:
        """Where a report came from; null for one written here."""
        row = self._store.row(
            Origin.select(Origin.kind, Origin.file, Origin.digest, Origin.likeness, Origin.day, Origin.page, Origin.sender)
            .join(ReportTable)
            .where(ReportTable.slug == slug)
        )
        if row is None:
            return None
        kind, file, digest, likeness, day, page, sender = row
        pairs = tuple((str(name), str(words)) for name, words in json.loads(sender))
        return OriginNote(kind, file, digest, likeness, date.fromisoformat(day) if day else None, page, pairs)

    def has_digest(self, digest: str) -> bool:
        """Whether a file was taken whose reports are still there."""
        return self._first(Origin.digest == digest) is not None

    def of_digest(self, digest: str) -> str | None:
        """Slug of a report that came in a file."""
        return self._first(Origin.digest == digest)

    def of_likeness(self, likeness: str) -> str | None:
        """Slug of a report with this text."""
        return self._first(Origin.likeness == likeness)

    def digests(self, kind: str) -> frozenset[str]:
        """All files of a kind that were taken; those whose reports were removed too, for a submission is not offered twice."""
        return frozenset(row[0] for row in self._store.rows(Origin.select(Origin.digest).where(Origin.kind == kind)))

    def _first(self, condition: object) -> str | None:
        query = Origin.select(ReportTable.slug).join(ReportTable).where(condition & ~ReportTable.removed).limit(1)
        row = self._store.row(query)
        return row[0] if row else None

    def old_ident(self, day: date | None) -> int:
        """The next free id among a day's old reports; those without a day stand at the very end."""
        if day is None:
            row = self._store.row(ReportTable.select(fn.MIN(ReportTable.id)).where(ReportTable.id < _UNDATED))
            return (row[0] if row and row[0] else _UNDATED) - 1
        first = (day.toordinal() - _OLD) * _A_DAY
        row = self._store.row(ReportTable.select(fn.MAX(ReportTable.id)).where(ReportTable.id.between(first, first + _A_DAY - 2)))
        return row[0] + 1 if row and row[0] is not None else first
