"""The parts of the store that only SQLite has: connections, pragmas, integrity, copies."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING
from weakref import WeakSet

import peewee

from workstation.errors import StoreError
from workstation.progress import Progress
from workstation.store.sqlite_index import SqliteIndex
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from workstation.store.engine import TextIndex

_PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": "full",  # an acknowledged save survives a power cut; one fsync is nothing a person notices
    "foreign_keys": 1,
    "cache_size": -16_000,
    "temp_store": "memory",
}
_BUSY_SECONDS = 5
_MAPPED = {"from": 64_000_000, "up_to": 4_000_000_000}
"""Bytes of a store from which its file is mapped into memory, since the page cache can't hold it, and up to which it is.

A search looks into texts all over the file; asking the system for each page costs more than looking into it. The system lends this
memory: it takes the pages back when others need them.
"""
_PAGES_A_STEP = 2_000
DAMAGED = Told("稿库文件已损坏：{0}（文件原样未动）。请先另存该文件，再用“恢复备份”（main.py restore 备份文件）恢复")
_FAILURES = (
    ("malformed", DAMAGED),
    ("not a database", Told("不是稿库文件，或已损坏：{0}（文件原样未动）。请核对路径，或用“恢复备份”（main.py restore 备份文件）恢复")),
    ("is full", Told("磁盘已满，未写入任何内容：{0}。请腾出空间后再试")),
    ("readonly", Told("稿库不能写入：{0}。请检查文件和所在文件夹的写权限")),
    ("unable to open", Told("打不开稿库：{0}。请检查所在文件夹是否存在、能否写入")),
    ("locked", Told("稿库正被其他程序占用：{0}。请关闭占用它的程序后再试")),
    ("disk I/O", Told("读写稿库时磁盘出错：{0}。请检查磁盘，必要时换盘并恢复备份")),
)


class _Connection(sqlite3.Connection):
    """Closes itself when the thread that it served is gone."""

    def __del__(self) -> None:
        with suppress(sqlite3.ProgrammingError):  # never opened
            self.close()


class _Database(peewee.SqliteDatabase):
    """Remembers every thread's connection, so that one call closes them all."""

    def __init__(self, path: Path, pragmas: dict[str, object]) -> None:
        self._open: WeakSet[_Connection] = WeakSet()
        self._is_shut, self._path = False, path
        super().__init__(str(path), pragmas=pragmas, timeout=_BUSY_SECONDS, check_same_thread=False, factory=_Connection)

    def _connect(self) -> sqlite3.Connection:
        if self._is_shut:
            raise StoreError("稿库已经关闭；请重新打开")
        connection: sqlite3.Connection = super()._connect()  # type: ignore[misc]  # the stubs leave it out
        if isinstance(connection, _Connection):
            self._open.add(connection)
        if self._path.stat().st_size >= _MAPPED["from"]:
            connection.execute(f"PRAGMA mmap_size = {_MAPPED['up_to']}")
        return connection

    def rollback(self) -> None:
        """Roll back, unless SQLite did so itself: it does on a full disk, and a second time would hide the reason."""
        if self.connection().in_transaction:  # type: ignore[no-untyped-call]  # the stubs leave it out
            super().rollback()

    def close_all(self) -> None:
        """Close the connections of all threads; no thread gets another one."""
        self._is_shut = True
        self.close()
        for connection in tuple(self._open):
            connection.close()


class SqliteEngine:
    """`Engine` on one SQLite file. A read-only one refuses writes itself, and needs no right to write."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        self._database = _Database(path, {**_PRAGMAS, "query_only": 1} if read_only else dict(_PRAGMAS))
        self.database: peewee.Database = self._database
        self.index: TextIndex = SqliteIndex(self._database)

    @contextmanager
    def guarding(self) -> Iterator[None]:
        """Turns SQLite's failures into `StoreError`; faults of the program stay what they are."""
        try:
            yield
        except (peewee.DatabaseError, sqlite3.DatabaseError) as error:
            raise_as_store_error(error, self.path)

    def beginning(self) -> AbstractContextManager[object]:
        """A transaction that takes the write lock at once, so that it can't fail half way for want of it."""
        transaction: AbstractContextManager[object] = self._database.atomic("IMMEDIATE")
        return transaction

    def faults(self, *, thorough: bool) -> tuple[str, ...]:
        """SQLite's own verdict, and rows that point nowhere."""
        try:
            rows = self.database.execute_sql("PRAGMA integrity_check" if thorough else "PRAGMA quick_check").fetchall()
            broken = self.database.execute_sql("PRAGMA foreign_key_check").fetchall() if thorough else []
        except peewee.DatabaseError as error:
            return (str(error),)
        dangling = (Told("外键：{0} 第 {1} 行指向不存在的 {2}", row[0], row[1], row[2]) for row in broken)
        return (*(str(row[0]) for row in rows if row[0] != "ok"), *dangling)

    def settle(self) -> None:
        """Copy the write-ahead log into the file, as far as no reader holds it; else every thousandth page it falls on some save."""
        with self.guarding():
            self.database.execute_sql("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def snapshot(self, target: Path) -> Iterator[Progress[None]]:
        """Copy through SQLite's own backup, which sees the write-ahead log."""
        with self.guarding():
            yield from _copied(self.database.connection(), target)

    def close(self) -> None:
        """Close the connections of all threads; the last one folds the write-ahead log into the file."""
        self._database.close_all()


def raise_as_store_error(error: Exception, path: Path) -> None:
    """Raise the sentence for an editor that fits a failure of SQLite; a failure that isn't known stays itself."""
    text = str(error)
    for mark, sentence in _FAILURES:
        if mark in text:
            raise StoreError(sentence, path) from error
    raise error


def _copied(source: sqlite3.Connection, target: Path) -> Iterator[Progress[None]]:
    """One copy, counted before and after: the backup's own progress calls back, and can't be an iterator's step."""
    pages = source.execute("PRAGMA page_count").fetchone()[0]
    yield Progress(0, pages, Told("复制稿库"))
    copy = sqlite3.connect(target)
    try:
        source.backup(copy, pages=_PAGES_A_STEP, sleep=0)
    finally:
        copy.close()
    yield Progress(pages, pages, Told("复制稿库"))
