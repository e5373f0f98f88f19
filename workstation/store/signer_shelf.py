"""Signers in the store: this desk's own, and those whose files it takes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from workstation.store.people_tables import SignerTable
from workstation.store.plain import storable

if TYPE_CHECKING:
    from workstation.store.store import Store
    from workstation.store.writing import Writing


@dataclass(frozen=True, slots=True)
class Signer:
    """Whose files are taken. `newest`: when the newest file that was taken had been signed, in UTC."""

    fingerprint: str
    name: str
    own: bool
    since: datetime
    newest: datetime | None


class SignerShelf:
    """Reads signers, and writes them inside a `Writing`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def listing(self) -> tuple[Signer, ...]:
        """All who are trusted, oldest first."""
        columns = (SignerTable.key, SignerTable.name, SignerTable.own, SignerTable.since, SignerTable.newest)
        rows = self._store.rows(SignerTable.select(*columns).where(~SignerTable.removed).order_by(SignerTable.id))
        return tuple(Signer(key, name, own, datetime.fromisoformat(since), _moment(newest)) for key, name, own, since, newest in rows)

    def put(self, lane: Writing, fingerprint: str, name: str, now: datetime, *, own: bool) -> None:
        """Trust a signer; of several own ones the last is this desk's."""
        values = {"name": storable(name), "own": own, "since": now.isoformat(timespec="seconds")}
        ident = self._ident(fingerprint)
        if ident is None:
            lane.insert(SignerTable, key=fingerprint, **values)
        else:
            lane.update(SignerTable, ident, removed=False, **values)

    def remove(self, lane: Writing, fingerprint: str) -> None:
        """Trust a signer no longer; no fault if nobody did."""
        ident = self._ident(fingerprint)
        if ident is not None:
            lane.update(SignerTable, ident, removed=True)

    def stamp(self, lane: Writing, fingerprint: str, signed_at: datetime) -> None:
        """Remember when the newest file had been signed. Undo leaves it: an older file stays old."""
        lane.run(SignerTable.update(newest=signed_at.isoformat()).where(SignerTable.key == fingerprint))

    def _ident(self, fingerprint: str) -> int | None:
        row = self._store.row(SignerTable.select(SignerTable.id).where(SignerTable.key == fingerprint))
        return row[0] if row else None


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
