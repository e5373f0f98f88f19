"""Rows that travel in packets one by one: a house's terms and switches, tags, kept searches, faults, grades.

A row is named by the `key` that it had when it first travelled, which means the same on every desk; of rows with one key the second is
another one (`turn` 1), and so on. What it is called later is one of the things that it says.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from peewee import BooleanField

from workstation.store.fee_tables import FeeNoteTable
from workstation.store.plain import dumps, storable
from workstation.store.prepared import Prepared
from workstation.store.tables import FaultTable, HouseTermTable, HouseWaiverTable, KeptSearchTable, PageCountTable, RuleSwitchTable
from workstation.store.tag_tables import TagTable
from workstation.store.terms import folded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from peewee import Node, Query

    from workstation.store.store import Row, Store
    from workstation.store.writing import Writing

Json = dict[str, Any]
_JSON = frozenset({"exclude", "shares", "people"})
"""Columns that hold JSON."""
ON = {None: "", True: "on", False: "off"}
MOST_NEW = 5_000
"""Rows of a kind that never travelled; of more only the newest come along."""


@dataclass(frozen=True, slots=True)
class RowKind:
    """A table that has `removed`: the columns that name a row, those that say something, those that only tell who wrote it and when."""

    table: Any
    key: tuple[str, ...]
    fields: tuple[str, ...]
    stamps: tuple[str, ...] = ("person", "at")
    is_renamed: bool = False
    """Whether a row may be called otherwise later."""
    is_unique: bool = False
    """Whether there is only one of a name: two that came by one name apart become one."""

    @property
    def changing(self) -> tuple[str, ...]:
        """The columns in which two desks may differ."""
        return (*self.key, *self.fields) if self.is_renamed else self.fields

    @property
    def columns(self) -> tuple[str, ...]:
        """All of them."""
        return (*self.key, *self.fields, *self.stamps)


ROW_KINDS = {
    "term": RowKind(
        HouseTermTable,
        ("term", "regex", "since"),
        ("replacement", "reason", "until", "severity", "exclude", "wrong", "right", "switched_on"),
        is_renamed=True,
        is_unique=True,
    ),
    "switch": RowKind(RuleSwitchTable, ("rule",), ("switched_on", "severity")),
    "house_waiver": RowKind(HouseWaiverTable, ("rule", "found", "before", "after"), ("reason",)),
    "tag": RowKind(TagTable, ("name",), ("kind", "code", "broader", "book", "note"), (), is_renamed=True, is_unique=True),
    "list": RowKind(KeptSearchTable, ("name",), ("query",), (), is_renamed=True, is_unique=True),
    "fault": RowKind(
        FaultTable,
        ("day", "page", "slug", "wrong", "right"),
        ("title", "kind", "grade", "place", "weighty", "count", "stage", "missed_by", "note"),
        is_renamed=True,
    ),
    "page_count": RowKind(PageCountTable, ("day", "page"), ("characters",), ()),
    "grade": RowKind(FeeNoteTable, ("day", "slug"), ("grade", "kind", "bonus", "shares", "people", "reason")),
}


class RowShelf:
    """Reads rows of one kind that aren't removed, and writes them inside a `Writing`."""

    def __init__(self, store: Store, kind: RowKind) -> None:
        self._store, self._kind = store, kind
        self._table = kind.table
        fields = kind.table._meta.fields
        self._is_bool = [isinstance(fields[name], BooleanField) for name in kind.columns]
        self._is_open = frozenset(name for name in kind.columns if isinstance(fields[name], BooleanField) and fields[name].null)
        """Columns that may say nothing, which is something else than no: they travel as words."""

    def rows(self) -> dict[int, Json]:
        """The values of every row by its id, oldest first."""
        return dict(self._told(self._all.rows()))

    def get(self, ident: int) -> Json | None:
        """One row's values; null where it is removed."""
        found = self._told(self._one.rows(ident))
        return found[0][1] if found else None

    def named(self, key: Sequence[Any]) -> list[int]:
        """The rows of a key, oldest first."""
        chosen: Node = ~self._table.removed
        for name, value in zip(self._kind.key, key, strict=True):
            column = getattr(self._table, name)
            chosen &= column.is_null() if value is None else column == _stored(name, value)
        return [ident for ident, _ in self._told(self._store.rows(self._chosen(chosen)))]

    def put(self, lane: Writing, ident: int | None, values: Json) -> int:
        """Write over a row, which comes back where it was removed, or add one; returns its id."""
        stored = {name: self._stored(name, value) for name, value in values.items() if name in self._kind.columns}
        if self._table is TagTable:
            stored |= {"word": folded(str(stored["name"])), "entry": values.get("entry")}
        if ident is None:
            return lane.insert(self._table, **stored)
        lane.update(self._table, ident, removed=False, **stored)
        return ident

    def remove(self, lane: Writing, ident: int) -> None:
        """Mark a row removed."""
        lane.update(self._table, ident, removed=True)

    @cached_property
    def _all(self) -> Prepared:
        return Prepared(self._store, self._chosen(~self._table.removed))

    @cached_property
    def _one(self) -> Prepared:
        return Prepared(self._store, self._chosen((self._table.id == Prepared.OPEN) & ~self._table.removed))

    def _chosen(self, chosen: Node) -> Query:
        fields = (self._table._meta.fields[name] for name in self._kind.columns)
        query: Query = self._table.select(self._table.id, *fields).where(chosen).order_by(self._table.id)
        return query

    def _told(self, rows: Sequence[Row]) -> list[tuple[int, Json]]:
        return [(row[0], self._values(row[1:])) for row in rows]

    def _values(self, row: Row) -> Json:
        told = zip(self._kind.columns, row, self._is_bool, strict=True)
        found = {name: _told(name, bool(value) if is_bool and value is not None else value) for name, value, is_bool in told}
        return found | {name: ON[found[name]] for name in self._is_open}

    def _stored(self, name: str, value: Any) -> Any:
        if name in self._is_open:
            return next(meant for meant, word in ON.items() if word == value)
        return _stored(name, value)


def _told(name: str, value: Any) -> Any:
    return json.loads(value) if name in _JSON else value


def _stored(name: str, value: Any) -> Any:
    if name in _JSON:
        return dumps(value)
    return storable(value) if isinstance(value, str) else value
