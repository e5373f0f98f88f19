"""Words that weren't sent, as rows: one for each person and place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.store.plain import storable
from workstation.store.sign_tables import HalfWrittenTable as Kept

if TYPE_CHECKING:
    from workstation.store.store import Store
    from workstation.store.writing import Writing


class HalfWrittenShelf:
    """Reads them, and writes them inside a `Writing`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def text(self, person: str, place: str) -> str:
        """Empty if there is nothing."""
        found = self._store.row(Kept.select(Kept.text).where(Kept.person == person, Kept.place == place))
        return str(found[0]) if found else ""

    def put(self, lane: Writing, person: str, place: str, text: str) -> None:
        """In place of what stood there; an empty text leaves no row."""
        lane.run(Kept.delete().where(Kept.person == person, Kept.place == place))
        if text:
            lane.run(Kept.insert(person=person, place=place, text=storable(text)))
