"""常用检索: a search under a name is a list that fills itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.errors import BadInput
from workstation.rights.gate import needs
from workstation.store.kept_shelf import KeptShelf
from workstation.store.plain import storable

if TYPE_CHECKING:
    from workstation.changes import Change
    from workstation.store.store import Store


@dataclass(frozen=True, slots=True)
class KeptSearch:
    """A name, and what is typed for it."""

    name: str
    query: str


class KeptSearches:
    """Reads and writes them; each write can be undone."""

    def __init__(self, store: Store) -> None:
        self._store, self._shelf = store, KeptShelf(store)

    def listing(self) -> tuple[KeptSearch, ...]:
        """In the order in which they were kept."""
        return tuple(KeptSearch(name, query) for _, name, query in self._shelf.rows())

    @needs("report.sort")
    def put(self, name: str, query: str) -> Change:
        """Keep a search; under a name that is there already, instead of the one before."""
        name, query = storable(name.strip()), storable(query.strip())
        if not name or not query:
            raise BadInput("常用检索要有名字和检索词；请先在搜索框里写好，再存")
        with self._store.writing("存常用检索") as lane:
            self._shelf.remove(lane, name)
            self._shelf.add(lane, name, query)
        return lane.change

    @needs("report.sort")
    def remove(self, name: str) -> Change:
        """Keep it no longer."""
        with self._store.writing("删除常用检索") as lane:
            self._shelf.remove(lane, name)
        return lane.change
