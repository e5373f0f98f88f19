"""The desks that packets are exchanged with, this one among them, and the packets."""

from __future__ import annotations

import json
import secrets
import zlib
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from peewee import fn

from workstation.store.packet_tables import ExchangeDeskTable, PacketTable
from workstation.store.plain import dumps, storable
from workstation.store.tables import ReportTable

if TYPE_CHECKING:
    from workstation.store.store import Store
    from workstation.store.writing import Writing

Have = dict[str, list[str]]
"""What a desk has: the heads of each thing's history, and the last lines of the log about it, by uid."""
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class OwnDesk:
    """This desk. `mark`: what its new reports' slugs begin with; reports up to `born` are older than its identity."""

    ident: str
    mark: str
    born: int


@dataclass(frozen=True, slots=True)
class Peer:
    """Another desk; `at`: when its last packet came in."""

    ident: str
    name: str
    key: str
    have: Have
    at: datetime


@dataclass(frozen=True, slots=True)
class PacketNote:
    """A packet made or received here; `desk`: who made it; `told`: counts for the list."""

    digest: str
    received: bool
    at: datetime
    desk: str
    file: str
    person: str
    told: dict[str, Any]


class ExchangeShelf:
    """Reads and writes desks and packets."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def own(self) -> OwnDesk | None:
        """This desk; null before it made or received a packet."""
        columns = (ExchangeDeskTable.ident, ExchangeDeskTable.mark, ExchangeDeskTable.born)
        row = self._store.row(ExchangeDeskTable.select(*columns).where(ExchangeDeskTable.own))
        return OwnDesk(*row) if row else None

    def demand_own(self, lane: Writing) -> OwnDesk:
        """This desk, which gets its identity now where it has none."""
        found = self.own()
        if found is None:
            born = lane.run(ReportTable.select(fn.COALESCE(fn.MAX(ReportTable.id), 0)).tuples())[0][0]
            found = OwnDesk(secrets.token_hex(8), "".join(secrets.choice(_LETTERS) for _ in range(2)), born)
            lane.run(ExchangeDeskTable.insert(ident=found.ident, mark=found.mark, born=born, own=True))
        return found

    def told(self) -> Have:
        """What this desk's last packet said that it has."""
        row = self._store.row(ExchangeDeskTable.select(ExchangeDeskTable.have).where(ExchangeDeskTable.own))
        return _unpacked(row[0]) if row and row[0] else {}

    def put_told(self, lane: Writing, have: Have) -> None:
        """Remember it."""
        lane.run(ExchangeDeskTable.update(have=_deflated(have)).where(ExchangeDeskTable.own))

    def peers(self) -> list[Peer]:
        """The other desks whose packets were received."""
        table = ExchangeDeskTable
        query = table.select(table.ident, table.name, table.key, table.have, table.at).where(~table.own).order_by(table.id)
        return [
            Peer(ident, name, key, _unpacked(have) if have else {}, datetime.fromisoformat(at))
            for ident, name, key, have, at in self._store.rows(query)
        ]

    def put_peer(self, lane: Writing, peer: Peer) -> None:
        """Remember what another desk has."""
        values = {"name": storable(peer.name), "key": peer.key, "have": _deflated(peer.have), "at": peer.at.isoformat(timespec="seconds")}
        if not lane.run(ExchangeDeskTable.update(**values).where(ExchangeDeskTable.ident == peer.ident)):
            lane.run(ExchangeDeskTable.insert(ident=peer.ident, **values))

    def forget_peer(self, lane: Writing, ident: str) -> None:
        """A desk that is no more needn't be waited for."""
        lane.run(ExchangeDeskTable.delete().where((ExchangeDeskTable.ident == ident) & ~ExchangeDeskTable.own))

    def packets(self, limit: int = 200) -> list[PacketNote]:
        """The newest first."""
        table = PacketTable
        columns = (table.digest, table.received, table.at, table.desk, table.file, table.person, table.told)
        rows = self._store.rows(table.select(*columns).order_by(table.id.desc()).limit(limit))
        return [
            PacketNote(row[0], bool(row[1]), datetime.fromisoformat(row[2]), row[3], row[4], row[5], json.loads(row[6])) for row in rows
        ]

    def is_received(self, digest: str) -> bool:
        """Whether this very packet came in before."""
        chosen = (PacketTable.digest == digest) & PacketTable.received
        return self._store.row(PacketTable.select(PacketTable.id).where(chosen).limit(1)) is not None

    def add_packet(self, lane: Writing, note: PacketNote) -> None:
        """Enter a packet in the list."""
        at, told = note.at.isoformat(timespec="seconds"), dumps(note.told)
        lane.run(
            PacketTable.insert(
                digest=note.digest, received=note.received, at=at, desk=storable(note.desk), file=storable(note.file),
                person=storable(note.person), told=told,
            )
        )  # fmt: skip


def _deflated(have: Have) -> bytes:
    return zlib.compress(dumps(have).encode("utf-8"), 6)


def _unpacked(have: bytes) -> Have:
    found: Have = json.loads(zlib.decompress(have).decode("utf-8"))
    return found
