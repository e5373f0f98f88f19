"""Versions in the store. The newest row of a report follows its text until the work pauses; from then on it is never changed again."""

from __future__ import annotations

import json
import zlib
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from workstation.report import Reading
from workstation.store.codec import detail_from_dict, detail_to_dict
from workstation.store.plain import dumps, storable
from workstation.store.prepared import Prepared
from workstation.store.tables import ReportTable, VersionTable
from workstation.text.count import printed_characters
from workstation.versions.version import Version

if TYPE_CHECKING:
    from workstation.report import Report
    from workstation.store.store import Row, Store
    from workstation.store.writing import Writing

PAUSE = timedelta(minutes=10)
"""Work that stops for longer has ended a version."""
LONGEST = timedelta(hours=2)
"""A stretch without a pause is cut here all the same."""
_READ = (
    VersionTable.id,
    VersionTable.begun,
    VersionTable.at,
    VersionTable.person,
    VersionTable.name,
    VersionTable.reading,
    VersionTable.revision,
    VersionTable.characters,
)


class VersionShelf:
    """Reads versions, and writes them inside a `Writing`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def listing(self, slug: str) -> tuple[Version, ...]:
        """A report's versions, newest first."""
        report = ReportTable.select(ReportTable.id).where(ReportTable.slug == slug)
        query = VersionTable.select(*_READ).where(VersionTable.report.in_(report)).order_by(VersionTable.id.desc())
        return tuple(_version(row) for row in self._store.rows(query))

    def text(self, ident: int) -> Report | None:
        """The report as it was; null for an unknown version."""
        query = VersionTable.select(ReportTable.slug, VersionTable.text, VersionTable.reading, VersionTable.revision, VersionTable.at)
        row = self._store.row(query.join(ReportTable).where(VersionTable.id == ident))
        if row is None:
            return None
        slug, text, reading, revision, at = row
        return replace(_unpacked(slug, text), reading=Reading(reading), revision=revision, changed=datetime.fromisoformat(at))

    def follow(self, lane: Writing, ident: int, before: Report, after: Report, at: datetime, person: str) -> None:
        """Take a write into the report's timeline: its newest version goes along, or a new one begins after a pause or by another hand.

        `before` is the stored text that is written over, kept as the first version where there is none yet.
        """
        newest = self._newest(ident)
        if newest is None:
            self._add(lane, ident, before, before.changed or at, "", sealed=True)
        if newest is None or not _goes_on(newest, at, person, after.reading):
            self._seal(lane, ident)
            self._add(lane, ident, after, at, person)
        else:
            lane.write_over(VersionTable, [(newest[0], _values(after, at))])

    def name(self, lane: Writing, ident: int, report: Report, at: datetime, person: str, name: str) -> None:
        """Give the present text a name; it is sealed with it."""
        newest = self._newest(ident)
        if newest is None or newest[4] != report.revision or newest[3]:
            self._add(lane, ident, report, at, person, name=name, sealed=True)
        else:
            lane.run(VersionTable.update(name=storable(name), sealed=True).where(VersionTable.id == newest[0]))

    def add(self, lane: Writing, ident: int, report: Report, at: datetime, person: str, name: str) -> None:
        """Put in a text that was never the report's own (revision 0), sealed; what is typed next begins a version after it."""
        self._seal(lane, ident)
        self._add(lane, ident, report, at, person, name=name, sealed=True)

    def seal(self, lane: Writing, ident: int) -> None:
        """End the stretch of work: what comes next is another version."""
        self._seal(lane, ident)

    def _seal(self, lane: Writing, ident: int) -> None:
        lane.run(VersionTable.update(sealed=True).where((VersionTable.report == ident) & ~VersionTable.sealed))

    def _newest(self, ident: int) -> Row | None:
        return self._of_report.row(ident)

    @cached_property
    def _of_report(self) -> Prepared:
        table = VersionTable
        fields = (table.id, table.begun, table.at, table.sealed, table.revision, table.person, table.reading)
        query = VersionTable.select(*fields).where(VersionTable.report == Prepared.OPEN).order_by(VersionTable.id.desc()).limit(1)
        return Prepared(self._store, query)

    def _add(self, lane: Writing, ident: int, report: Report, at: datetime, person: str, *, name: str = "", sealed: bool = False) -> None:
        values = {"begun": at.isoformat(timespec="seconds"), "person": storable(person), "name": storable(name), "sealed": sealed}
        lane.run(VersionTable.insert(report=ident, **values, **_values(report, at)))


def _goes_on(newest: Row, at: datetime, person: str, reading: Reading) -> bool:
    _, begun, last, sealed, _, hand, read = newest
    since, started = at - datetime.fromisoformat(last), at - datetime.fromisoformat(begun)
    same = not sealed and hand == storable(person) and read == int(reading)
    return same and timedelta(0) <= since <= PAUSE and started <= LONGEST


def _values(report: Report, at: datetime) -> dict[str, object]:
    return {
        "at": at.isoformat(timespec="seconds"),
        "revision": report.revision,
        "reading": int(report.reading),
        "characters": sum(map(printed_characters, report.body)),
        "text": _packed(report),
    }


def _packed(report: Report) -> bytes:
    text = dumps({"standing_head": report.standing_head, "body": list(report.body), **detail_to_dict(replace(report, repairs=()))})
    return zlib.compress(text.encode("utf-8"), 6)


def _unpacked(slug: str, text: bytes) -> Report:
    found = json.loads(zlib.decompress(text).decode("utf-8"))
    return replace(detail_from_dict(slug, found, found["body"]), standing_head=found["standing_head"])


def _version(row: Row) -> Version:
    ident, begun, at, person, name, reading, revision, characters = row
    return Version(ident, datetime.fromisoformat(begun), datetime.fromisoformat(at), person, name, Reading(reading), revision, characters)
