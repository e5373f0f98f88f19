"""Points and fees in the store."""

from __future__ import annotations

import json
from datetime import date, datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from workstation.fees.ledger import Adjustment, Closed
from workstation.fees.people import Payee
from workstation.fees.scored import Note
from workstation.store.fee_tables import FeeAdjustmentTable, FeeMonthTable, FeeNoteTable, FeeTableTable
from workstation.store.plain import dumps, storable
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from workstation.store.store import Row, Store
    from workstation.store.writing import Writing

_NOTE = ("day", "slug", "grade", "kind", "bonus", "shares", "people", "reason", "person", "at")
_ACCOUNT = ("at", "person", "digest", "data", "named")
_ADJUSTMENT = ("id", "month", "payee", "points", "cents", "reason", "slug", "person", "at")


class FeeShelf:
    """Reads them, and writes them inside a `Writing`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def table(self) -> dict[str, Any] | None:
        """The paper's own table; null while it has none."""
        table = FeeTableTable
        row = self._store.row(table.select(table.data).where(~table.removed).order_by(table.id.desc()).limit(1))
        return json.loads(row[0]) if row else None

    def put_table(self, lane: Writing, data: dict[str, Any], person: str, at: datetime) -> None:
        """Another table counts from now on."""
        lane.insert(FeeTableTable, data=dumps(data), person=storable(person), at=at.isoformat(timespec="seconds"))

    def notes(self, first: date, last: date) -> dict[tuple[date, str], Note]:
        """What was said of reports printed from one day to another."""
        table = FeeNoteTable
        query = table.select(*(getattr(table, name) for name in _NOTE)).where(
            ~table.removed & table.day.between(first.isoformat(), last.isoformat())
        )
        found = map(_note, self._store.rows(query.order_by(table.id)))
        return {(note.day, note.slug): note for note in found}

    def put_note(self, lane: Writing, note: Note) -> None:
        """Write over what was said before."""
        table = FeeNoteTable
        chosen = (table.day == note.day.isoformat()) & (table.slug == note.slug) & ~table.removed
        stood = self._store.row(table.select(table.id).where(chosen))
        values = {
            "day": note.day.isoformat(),
            "slug": note.slug,
            "grade": note.grade,
            "kind": note.kind,
            "bonus": note.bonus,
            "shares": dumps(note.shares),
            "people": dumps(note.people),
            "reason": storable(note.reason),
            "person": storable(note.person),
            "at": (note.at or datetime.min).isoformat(timespec="seconds"),
        }
        if stood is None:
            lane.insert(table, **values)
        else:
            lane.update(table, stood[0], **values)

    def closed(self, month: str) -> tuple[Closed, dict[str, Any], dict[str, str] | None] | None:
        """A closed month, its account, and in one of another desk the uids of its reports by slug; null while it is open."""
        account = self.account(month)
        if account is None:
            return None
        closed = Closed(datetime.fromisoformat(account["at"]), account["person"], account["digest"])
        return closed, json.loads(account["data"]), account["named"]

    def account(self, month: str) -> dict[str, Any] | None:
        """The account of a month that counts, its data as they were put down."""
        table = FeeMonthTable
        query = table.select(*(getattr(table, name) for name in _ACCOUNT)).where(table.month == month).order_by(table.id.desc()).limit(1)
        row = self._store.row(query)
        return {**dict(zip(_ACCOUNT, row, strict=True)), "named": json.loads(row[-1]) if row[-1] else None} if row else None

    def put_account(self, lane: Writing, month: str, account: Mapping[str, Any]) -> None:
        """Put down what another desk closed; from now on it counts."""
        texts = {name: storable(account[name]) if name == "person" else account[name] for name in _ACCOUNT[:-1]}
        lane.run(FeeMonthTable.insert(month=month, **texts, named=dumps(account["named"])))

    def gave_way(self, month: str) -> tuple[Closed, ...]:
        """Closings of a month, to another account, that don't count any more, oldest first."""
        table = FeeMonthTable
        rows = self._store.rows(table.select(table.at, table.person, table.digest).where(table.month == month).order_by(table.id))
        return tuple(Closed(datetime.fromisoformat(at), person, digest) for at, person, digest in rows[:-1] if digest != rows[-1][2])

    def closed_months(self) -> tuple[str, ...]:
        """All closed months, newest first."""
        return tuple(
            row[0] for row in self._store.rows(FeeMonthTable.select(FeeMonthTable.month).distinct().order_by(FeeMonthTable.month.desc()))
        )

    def close(self, lane: Writing, month: str, data: dict[str, Any], person: str, at: datetime) -> str:
        """Put a month down for good; returns its checksum."""
        text = dumps(data)
        digest = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        values = {"month": month, "person": storable(person), "at": at.isoformat(timespec="seconds"), "digest": digest, "data": text}
        lane.run(FeeMonthTable.insert(**values))
        return digest

    def adjustments(self, month: str) -> tuple[Adjustment, ...]:
        """What was put right in a closed month, in order."""
        table = FeeAdjustmentTable
        query = table.select(*(getattr(table, name) for name in _ADJUSTMENT)).where(table.month == month).order_by(table.id)
        return tuple(map(_adjustment, self._store.rows(query)))

    def adjusted(self) -> dict[int, dict[str, Any]]:
        """Plain values of all adjustments by their ids, in order."""
        rows = self._store.rows(
            FeeAdjustmentTable.select(*(getattr(FeeAdjustmentTable, name) for name in _ADJUSTMENT)).order_by(FeeAdjustmentTable.id)
        )
        plain = (dict(zip(_ADJUSTMENT, row, strict=True)) for row in rows)
        return {values.pop("id"): {**values, "payee": json.loads(values["payee"])} for values in plain}

    def put_adjustment(self, lane: Writing, values: Mapping[str, Any]) -> int:
        """Add one that another desk made; returns its id."""
        texts = {name: storable(values[name]) for name in ("reason", "person")}
        plain = {name: values[name] for name in ("month", "points", "cents", "slug", "at")}
        ident: int = lane.run(FeeAdjustmentTable.insert(**plain, **texts, payee=dumps(values["payee"])))
        return ident

    def adjust(self, lane: Writing, adjustment: Adjustment) -> None:
        """Add one."""
        payee = adjustment.payee
        lane.run(
            FeeAdjustmentTable.insert(
                month=adjustment.month,
                payee=dumps([payee.key, payee.name, payee.is_staff, payee.unit, payee.role]),
                points=adjustment.points,
                cents=adjustment.cents,
                reason=storable(adjustment.reason),
                slug=adjustment.slug,
                person=storable(adjustment.person),
                at=adjustment.at.isoformat(timespec="seconds"),
            )
        )

    def faults(self) -> Iterator[str]:
        """Closed months that aren't what was closed any more."""
        for month, digest, data in self._store.rows(FeeMonthTable.select(FeeMonthTable.month, FeeMonthTable.digest, FeeMonthTable.data)):
            if sha256(data.encode("utf-8", "surrogatepass")).hexdigest() != digest:
                yield Told("{0} 的稿费账在结账之后被改过", month)


def _note(row: Row) -> Note:
    day, slug, grade, kind, bonus, shares, people, reason, person, at = row
    return Note(
        date.fromisoformat(day),
        slug,
        grade,
        kind,
        bonus,
        json.loads(shares),
        json.loads(people),
        reason,
        person,
        datetime.fromisoformat(at),
    )


def _adjustment(row: Row) -> Adjustment:
    ident, month, payee, points, cents, reason, slug, person, at = row
    key, name, is_staff, unit, role = json.loads(payee)
    return Adjustment(month, Payee(key, name, is_staff, unit, role), points, cents, reason, person, datetime.fromisoformat(at), slug, ident)
