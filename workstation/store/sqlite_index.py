"""The text index on SQLite: FTS5 over pairs of hanzi, without positions and without a second copy of the text.

A contentless table must be told what it forgets, so `replace` takes the old text as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from peewee import DatabaseError

from workstation.store.terms import index_terms
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from peewee import SqliteDatabase

_CREATE = "CREATE VIRTUAL TABLE IF NOT EXISTS report_index USING fts5(terms, content='', detail='none', tokenize='ascii', columnsize=0)"
"""Without an index of its own for first characters: that would make it half as large again, and one character is found in time."""

_MERGING = {"automerge": 0, "usermerge": 16, "crisismerge": 64}
"""Left to itself the index merges its segments within some save: seconds of it, once there are a hundred thousand reports. So `tend`
merges sixteen of a size when nobody waits; what is never tended, such as a long import, is merged by 64.
"""
_STEP = 32
"""Pages merged at a time: some 3 ms."""
_TAKE = "INSERT INTO report_index(report_index, rowid, terms) VALUES('delete', ?, ?)"
_PUT = "INSERT INTO report_index(rowid, terms) VALUES(?, ?)"
_HOLDING = "SELECT f.rowid FROM report_index f CROSS JOIN report r ON r.id = f.rowid WHERE f.report_index MATCH ? AND f.rowid < ?"
_ASCII = "r.body NOT GLOB '*[^ -~]*'"
_HOLDS = f" AND (r.body GLOB ? OR r.detail GLOB ? OR r.standing_head GLOB ? OR {_ASCII})"
_END = 1 << 62
_NEWEST = " ORDER BY f.rowid DESC"


def _match(words: Sequence[tuple[str, bool]]) -> str:
    return " ".join(f'"{word}"{"*" if open_ended else ""}' for word, open_ended in words)


def _words(lines: Iterable[str]) -> set[str]:
    return set(index_terms("\n".join(lines)).split(" ")) - {""}


class SqliteIndex:
    """`TextIndex` on FTS5."""

    def __init__(self, database: SqliteDatabase) -> None:
        self._database = database

    def create(self) -> None:
        """Make an empty index; no fault if it stands."""
        self._database.execute_sql(_CREATE)
        stands = dict(self._database.execute_sql("SELECT k, v FROM report_index_config").fetchall())
        for name, value in _MERGING.items():
            if stands.get(name) != value:
                self._database.execute_sql("INSERT INTO report_index(report_index, rank) VALUES(?, ?)", (name, value))

    def tend(self) -> bool:
        """Merge a little of what many writes left in small segments; whether there may be more to do."""
        connection = self._database.connection()
        before = connection.total_changes
        connection.execute("INSERT INTO report_index(report_index, rank) VALUES('merge', ?)", (_STEP,))
        return bool(connection.total_changes - before > 1)

    def replace(self, ident: int, old: str, new: str) -> None:
        """Take a text's words out and another's in; either may be empty. Without positions, words that stay need not be touched.

        FTS5 counts its rows by takings and puttings: a row that stays needs both, if with no words, or the count runs down and it
        calls the database malformed.
        """
        stood, stands = old.split("\n"), new.split("\n")
        kept = set(stood).intersection(stands)  # a key changes one paragraph: the others' words are looked up once
        before, after = (_words(line for line in lines if line not in kept) for lines in (stood, stands))
        if before == after:
            return
        stay = _words(kept)
        for statement, words, others in ((_TAKE, before, after), (_PUT, after, before)):
            if words or stay:
                self._database.execute_sql(statement, (ident, " ".join(words - others - stay)))

    def newest(self, words: Sequence[tuple[str, bool]], below: int | None = None) -> Iterator[int]:
        """The ids that hold all of these words, newest first, read as they are asked for; `below`: only those under this one."""
        sql = "SELECT rowid FROM report_index WHERE report_index MATCH ? AND rowid < ? ORDER BY rowid DESC"
        return self._read(sql, _match(words), _END if below is None else below)

    def newest_holding(self, words: Sequence[tuple[str, bool]], texts: Sequence[str], below: int | None = None) -> Iterator[int]:
        """Those of `newest` whose texts may hold these stretches of hanzi; next to none that doesn't.

        The bytes are looked through as they lie, without leaving SQLite; GLOB is the quickest there. A body that is ASCII throughout may
        be one that the codec had to escape.
        """
        patterns = [f"*{text}*" for text in texts]
        sql = _HOLDING + _HOLDS * len(patterns) + _NEWEST
        return self._read(sql, _match(words), _END if below is None else below, *(each for each in patterns for _ in range(3)))

    def _read(self, sql: str, *values: str | int) -> Iterator[int]:
        cursor = self._database.execute_sql(sql, values)
        try:
            for row in cursor:
                yield row[0]
        finally:
            cursor.close()

    def clear(self) -> None:
        """Forget everything, before a rebuild."""
        self._database.execute_sql("DROP TABLE IF EXISTS report_index")
        self.create()

    def faults(self) -> tuple[str, ...]:
        """What is wrong inside the index itself."""
        try:
            self._database.execute_sql("INSERT INTO report_index(report_index) VALUES('integrity-check')")
        except DatabaseError as error:
            return (Told("检索索引：{0}", error),)
        return ()
