"""A query that is asked again and again, written out once: for peewee to compose one takes as long as for SQLite to answer it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from peewee import Query

    from workstation.store.store import Row, Store


class Prepared:
    """Open values, `OPEN` where the query is written, are given with each asking, in the order in which they stand there."""

    OPEN: ClassVar[str] = "\0open"

    def __init__(self, store: Store, query: Query) -> None:
        self._store = store
        self._sql, self._values = store.engine.database.get_sql_context().sql(query).query()

    def row(self, *values: object) -> Row | None:
        """The first row for these values."""
        found = self.rows(*values)
        return found[0] if found else None

    def rows(self, *values: object) -> list[Row]:
        """The rows for these values, as tuples."""
        given = iter(values)
        asked = [next(given) if each == self.OPEN else each for each in self._values]
        with self._store.engine.guarding():
            cursor = self._store.engine.database.execute_sql(self._sql, asked)
            try:
                return list(cursor.fetchall())
            finally:
                cursor.close()
