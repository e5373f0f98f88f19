"""A query that is asked again and again, written out once: for peewee to compose one takes as long as for SQLite to answer it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from peewee import Query

    from workstation.store.store import Row, Store


class Prepared:
    """One open value, `OPEN` where the query is written, is given with each asking."""

    OPEN: ClassVar[str] = "\0open"

    def __init__(self, store: Store, query: Query) -> None:
        self._store = store
        self._sql, self._values = store.engine.database.get_sql_context().sql(query).query()

    def rows(self, value: object) -> list[Row]:
        """The rows for a value, as tuples."""
        with self._store.engine.guarding():
            cursor = self._store.engine.database.execute_sql(self._sql, [value if each == self.OPEN else each for each in self._values])
            try:
                return list(cursor.fetchall())
            finally:
                cursor.close()
