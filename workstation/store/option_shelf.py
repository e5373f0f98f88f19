"""Options in the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.store.tables import OptionTable

if TYPE_CHECKING:
    from workstation.store.store import Store
    from workstation.store.writing import Writing


class OptionShelf:
    """Values as JSON by key."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> dict[str, str]:
        """Everything that was set."""
        return dict(self._store.rows(OptionTable.select(OptionTable.key, OptionTable.value)))

    def put(self, lane: Writing, key: str, value: str) -> None:
        """Set one."""
        lane.run(OptionTable.delete().where(OptionTable.key == key))
        lane.run(OptionTable.insert(key=key, value=value))
