"""Searches under a name, as rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.store.tables import KeptSearchTable

if TYPE_CHECKING:
    from workstation.store.store import Row, Store
    from workstation.store.writing import Writing


class KeptShelf:
    """Reads them, and writes them inside a `Writing`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def rows(self) -> list[Row]:
        """Id, name and query, oldest first."""
        table = KeptSearchTable
        return self._store.rows(table.select(table.id, table.name, table.query).where(~table.removed).order_by(table.id))

    def add(self, lane: Writing, name: str, query: str) -> None:
        """Put one in."""
        lane.insert(KeptSearchTable, name=name, query=query)

    def remove(self, lane: Writing, name: str) -> None:
        """Mark those of a name removed."""
        for ident, held, _ in self.rows():
            if held == name:
                lane.update(KeptSearchTable, ident, removed=True)
