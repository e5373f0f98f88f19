"""The open store: reads from any thread, writes through one lane."""

from __future__ import annotations

import threading
from collections import Counter
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from peewee import fn

from workstation.errors import StoreHeld
from workstation.rights.gate import Gate
from workstation.store.sign_tables import AccountTable
from workstation.store.tables import JournalTable
from workstation.store.writing import Writing
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from peewee import Query

    from workstation.store.engine import Engine
    from workstation.store.lock import WriterLock

Row = tuple[Any, ...]


class Store:
    """One open store. Only this package sees its rows; `held_by` names who keeps this one from writing."""

    def __init__(self, path: Path, engine: Engine, lock: WriterLock | None, held_by: str = "") -> None:
        self.path = path
        self.engine = engine
        self.held_by = held_by
        self._lock = lock
        self._lane = threading.RLock()
        self._writing: Writing | None = None
        self.people_writes: Counter[str] = Counter()
        """Counts, for each directory of people and for the house's rules ("house"), this window's writes."""
        self.gate = Gate(self._has_accounts)
        self._afterwards: list[Callable[[], object]] = []

    @property
    def read_only(self) -> bool:
        """Whether this window may only look."""
        return self._lock is None

    @property
    def crashed(self) -> bool:
        """Whether the last writer ended without closing the store."""
        return self._lock is not None and self._lock.crashed

    def people_state(self, directory: str) -> object:
        """Equal as long as nobody wrote to a directory of people; a window that may only look goes by the other one's journal."""
        if not self.read_only:
            return self.people_writes[directory]
        newest = JournalTable.select(
            fn.MAX(JournalTable.id), fn.MAX(JournalTable.at), fn.COUNT(JournalTable.id), fn.SUM(JournalTable.undone)
        )
        return self.row(newest)

    def rows(self, query: Query) -> list[Row]:
        """A query's rows as tuples."""
        with self.engine.guarding():
            cursor = self.engine.database.execute(query)
            try:
                return list(cursor.fetchall())  # as they are stored: a directory of thousands is read in a third of the time
            finally:
                cursor.close()

    def row(self, query: Query) -> Row | None:
        """A query's first row."""
        found = self.rows(query)
        return found[0] if found else None

    @contextmanager
    def writing(self, label: str = "") -> Iterator[Writing]:
        """One transaction on the one lane: all of it is written, or nothing. A label makes it an action that 撤销 can take back.

        Writing inside writing joins the outer transaction and its label. Raises `StoreHeld` in a window that may only look.
        """
        self._demand_right()
        with self._lane:
            if self._writing is not None:
                yield self._writing
                return
            try:
                with self.engine.guarding(), self.engine.beginning():
                    self._writing = Writing(self.engine, label, self.gate.actor.name)
                    try:
                        yield self._writing
                        self._writing.finish()
                        change = self._writing.change
                    finally:
                        self._writing = None
            finally:
                self._do_afterwards()
            written = {"house"} if change.house_rules else set()
            self.people_writes.update(change.people | written)  # not before the commit: others would read the old under the new count

    def tend(self) -> bool:
        """A few milliseconds of upkeep, for when nobody waits; whether there may be more to do. It changes nothing that anybody reads."""
        with self._lane:
            if self.read_only or self._writing is not None:
                return False
            with self.engine.guarding(), self.engine.beginning():
                goes_on = self.engine.index.tend()
            if not goes_on:
                self.engine.settle()
            return goes_on

    def write_apart(self, step: Callable[[], object]) -> None:
        """Write something that must stay whatever becomes of the transaction under way: after it, or at once where there is none."""
        with self._lane:
            self._afterwards.append(step)
            if self._writing is None:
                self._do_afterwards()

    def _do_afterwards(self) -> None:
        while self._afterwards:
            self._afterwards.pop(0)()

    def _has_accounts(self) -> bool:
        return len(self.rows(AccountTable.select(AccountTable.id).limit(2))) > 1

    def _demand_right(self) -> None:
        if self.read_only:
            who = Told("{0}正在使用", self.held_by) if self.held_by else Told("稿库以只读方式打开")
            raise StoreHeld("{0}，这个窗口只能查看。请在那个窗口里修改，或将它关闭后重新打开本窗口", who)

    def close(self) -> None:
        """Close every connection, then let the next writer in."""
        with self._lane:
            self.engine.close()
            if self._lock is not None:
                self._lock.free()
