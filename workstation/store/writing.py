"""One transaction's writes: what each row was and became, what has to be derived again, what views have to re-read."""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from peewee import fn

from workstation.changes import Change
from workstation.errors import NotReady
from workstation.store.derived import Derived
from workstation.store.fee_tables import FeeNoteTable, FeeTableTable
from workstation.store.packet_tables import KnotTable, ThingTable
from workstation.store.people_tables import CorrespondentTable, OfficialTable, OrganTable, SignerTable, StaffTable
from workstation.store.plain import dumps
from workstation.store.statements import read_row, update_row, update_statement
from workstation.store.tables import (
    CommentTable,
    FaultTable,
    HouseTermTable,
    HouseWaiverTable,
    IssueTable,
    JournalTable,
    KeptSearchTable,
    PageCountTable,
    PlanTable,
    ReportTable,
    RuleSwitchTable,
    WaiverTable,
)
from workstation.store.tag_tables import TagTable, TopicTable
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from peewee import Query

    from workstation.store.engine import Engine
    from workstation.store.table import Table

JOURNALED: dict[str, type[Table]] = {
    model._meta.table_name: model
    for model in (
        ReportTable,
        WaiverTable,
        CommentTable,
        HouseWaiverTable,
        HouseTermTable,
        RuleSwitchTable,
        FaultTable,
        PageCountTable,
        IssueTable,
        PlanTable,
        StaffTable,
        OfficialTable,
        OrganTable,
        CorrespondentTable,
        SignerTable,
        KeptSearchTable,
        FeeTableTable,
        FeeNoteTable,
        TagTable,
        TopicTable,
        ThingTable,
        KnotTable,
    )
}
_DIRECTORIES: dict[type[Table], str] = {
    StaffTable: "staff",
    OfficialTable: "officials",
    OrganTable: "officials",
    CorrespondentTable: "correspondents",
}
_WHOLE: dict[type[Table], str] = {
    HouseWaiverTable: "house_waivers",
    HouseTermTable: "house_rules",
    RuleSwitchTable: "house_rules",
    FaultTable: "register",
    PageCountTable: "register",
    FeeTableTable: "fees",
    FeeNoteTable: "fees",
    TagTable: "tags",
    TopicTable: "tags",
}
"""Tables of which a change says only that there was one."""
_TEXT = frozenset({"detail", "body", "standing_head"})
_BOOKKEEPING = frozenset({"revision", "changed"})
_CHANGED_SINCE = Told("这一步之后内容又被改动过，撤销会丢掉后来的改动，所以没有执行。请直接修改当前内容")
_KEPT_ACTIONS = 500
Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Image:
    """A row before and after a write: only the fields that differ, of a JSON object that was written in part only these parts.

    `count`: so many rows from that id on, all written alike.
    """

    table: str
    ident: int
    before: Values
    after: Values
    count: int = 1


class Writing:
    """A transaction under way. Never kept beyond it."""

    def __init__(self, engine: Engine, label: str, person: str = "") -> None:
        self._engine = engine
        self._label, self._person = label, person
        self._images: list[tuple[str, Image]] = []
        self._subject: str | None = ""
        self._derived = Derived(engine)
        self._reports: set[str] = set()
        self._issues: set[date] = set()
        self._people: set[str] = set()
        self._comments: set[str] = set()
        self._whole: set[str] = set()
        self.has_logged = False
        """Whether a line was added to the log."""

    @property
    def change(self) -> Change:
        """What has been written so far, for the views."""
        reports = frozenset(self._reports | self._derived.placed)
        return Change(
            self._label,
            reports,
            frozenset(self._issues),
            frozenset(self._people),
            comments=frozenset(self._comments),
            house_waivers="house_waivers" in self._whole,
            house_rules="house_rules" in self._whole,
            register="register" in self._whole,
            fees="fees" in self._whole,
            tags="tags" in self._whole,
        )

    @contextmanager
    def about(self, subject: str | None) -> Iterator[None]:
        """What is written meanwhile is about a subject, which `leave` may name; null: it is no part of the action that 撤销 takes back."""
        before, self._subject = self._subject, subject
        try:
            yield
        finally:
            self._subject = before

    def leave(self, subjects: Iterable[str]) -> None:
        """What was written about these stays, whatever becomes of the action."""
        staying = frozenset(subjects)
        self._images = [(subject, image) for subject, image in self._images if subject not in staying]

    def _note(self, image: Image) -> None:
        if self._subject is not None:
            self._images.append((self._subject, image))

    def run(self, query: Query) -> Any:
        """Run a query that neither the journal nor a derived table needs to know of."""
        return query.execute(self._engine.database)

    def insert(self, table: type[Table], **values: object) -> int:
        """Add a row that undo may take back by marking it removed; returns its id."""
        ident: int = self.run(table.insert(**values))
        self._note(Image(table._meta.table_name, ident, {"removed": True}, {"removed": False}))
        self._derived.added(table, ident, values)
        self._touch(table, values)
        return ident

    def insert_all(self, table: type[Table], rows: Sequence[Values]) -> None:
        """Add many rows of a table that nothing is derived from, in one statement; each row has the same fields, defaults included."""
        if not rows:
            return
        first: int = self.run(table.select(fn.COALESCE(fn.MAX(table.id), 0)).tuples())[0][0] + 1
        columns = [table._meta.fields[name].column_name for name in rows[0]]
        marks = ", ".join([self._engine.database.param] * (len(columns) + 2))
        named = ", ".join(f'"{column}"' for column in ("id", *columns, "removed"))
        sql = f'INSERT INTO "{table._meta.table_name}" ({named}) VALUES ({marks})'
        self._engine.database.cursor().executemany(sql, ((first + at, *row.values(), False) for at, row in enumerate(rows)))
        self._note(Image(table._meta.table_name, first, {"removed": True}, {"removed": False}, len(rows)))
        self._touch(table, rows[0])

    def update(self, table: type[Table], ident: int, **values: object) -> None:
        """Change fields of a row; fields that stay as they were are not recorded."""
        stood = self._read(table, ident)
        differing = {name: value for name, value in values.items() if stood[name] != value}
        if not differing:
            return
        self._derived.changing(table, ident, stood, differing)
        update_row(self._engine.database, table, ident, differing)
        recorded = {name: value for name, value in differing.items() if name not in _BOOKKEEPING}
        self._note(Image(table._meta.table_name, ident, {name: stood[name] for name in recorded}, recorded))
        self._touch(table, stood)

    def update_parts(self, table: type[Table], ident: int, column: str, parts: Values, **bookkeeping: object) -> None:
        """Change parts of a column that holds a JSON object. The journal keeps these alone: 撤销 brings them back where they still are
        what the action made them, and what others wrote of the rest stays, as does what they wrote in a part's stead.
        """
        stood = self._read(table, ident)
        before = json.loads(stood[column])
        differing = {name: value for name, value in parts.items() if before.get(name) != value}
        if not differing:
            return
        values = {column: dumps({**before, **differing}), **bookkeeping}
        self._derived.changing(table, ident, stood, values)
        update_row(self._engine.database, table, ident, values)
        was = {name: before.get(name) for name in differing}
        self._note(Image(table._meta.table_name, ident, {column: was}, {column: differing}))
        self._touch(table, stood)

    def write_over(self, table: type[Table], rows: Sequence[tuple[int, Values]]) -> None:
        """Write the same fields of many rows, outside the journal: what follows from another write, and is no action of its own."""
        if rows:
            sql = update_statement(table, tuple(rows[0][1]), self._engine.database.param)
            self._engine.database.cursor().executemany(sql, [(*values.values(), ident) for ident, values in rows])

    def swap(self, image: Image, *, back: bool) -> None:
        """Take a row from one side of an image to the other; raises `NotReady` if it was changed by other hands since."""
        table = JOURNALED[image.table]
        old, new = (image.after, image.before) if back else (image.before, image.after)
        if image.count > 1:
            self._swap_many(table, range(image.ident, image.ident + image.count), old, new)
            return
        stood = self._read(table, image.ident)
        parts = {name for name, value in old.items() if isinstance(value, dict)}
        if any(stood[name] != value for name, value in old.items() if name not in parts):
            raise NotReady(_CHANGED_SINCE)
        patched = {name: _patched(stood[name], old[name], new[name]) for name in parts}
        self.update(table, image.ident, **{**new, **patched}, **_stamped(stood, new))

    def _swap_many(self, table: type[Table], idents: range, old: Values, new: Values) -> None:
        """Rows that `insert_all` wrote; nothing is derived from them."""
        chosen = table.id.between(idents[0], idents[-1])
        for name, value in old.items():
            chosen &= getattr(table, name) == value
        if self.run(table.update(**new).where(chosen)) != len(idents):
            raise NotReady(_CHANGED_SINCE)
        self._touch(table, {})

    def _read(self, table: type[Table], ident: int) -> Values:
        found = read_row(self._engine.database, table, ident)
        if found is None:
            raise LookupError(f"{table._meta.table_name} {ident}")
        return found

    def _touch(self, table: type[Table], values: Values) -> None:
        if table is ReportTable:
            self._reports.add(values["slug"])
        elif table is WaiverTable:
            self._reports.update(self._slug_of(values["report"]))
        elif table is CommentTable:
            self._comments.update(self._slug_of(values["report"]))
        elif table in (IssueTable, PlanTable):
            self._issues.add(date.fromisoformat(values["day"]))
        elif table in _DIRECTORIES:
            self._people.add(_DIRECTORIES[table])
        elif table in _WHOLE:
            self._whole.add(_WHOLE[table])

    def _slug_of(self, ident: int) -> Iterable[str]:
        return (row[0] for row in self.run(ReportTable.select(ReportTable.slug).where(ReportTable.id == ident).tuples()))

    def finish(self) -> None:
        """Derive again what depends on the written rows, and enter the action in the journal."""
        self._derived.finish()
        images = [[image.table, image.ident, image.before, image.after, image.count] for _, image in self._images if image.after]
        if self._label and images:
            self._enter(images)

    def _enter(self, images: list[list[Any]]) -> None:
        """A new action cuts off what could be redone; very old ones can't be undone any more."""
        self.run(JournalTable.delete().where(JournalTable.undone))
        at = datetime.now().isoformat(timespec="seconds")
        newest: int = self.run(JournalTable.insert(label=self._label, at=at, images=dumps(images), person=self._person))
        self.run(JournalTable.delete().where(JournalTable.id <= newest - _KEPT_ACTIONS))


def _patched(stored: str, old: Values, new: Values) -> str:
    """A JSON object with those parts brought to the new that are still the old."""
    stood = json.loads(stored)
    return dumps({**stood, **{name: value for name, value in new.items() if stood.get(name) == old[name]}})


def _stamped(stood: Values, new: Values) -> Values:
    """Undo is a write as well: whoever saw the row before it is stale."""
    stamps: Values = {"changed": datetime.now().isoformat(timespec="seconds")} if "changed" in stood else {}
    return {**stamps, "revision": stood["revision"] + 1} if "plan" in stood or _TEXT & new.keys() else stamps
