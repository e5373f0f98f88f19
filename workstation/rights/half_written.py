"""Words that somebody was writing and hasn't sent: an opinion, the reason of a return, a comment. Each sees only his own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.changes import Change
from workstation.store.half_written_shelf import HalfWrittenShelf

if TYPE_CHECKING:
    from workstation.store.store import Store


class HalfWritten:
    """A place is named by what is done there and to what, such as `sign 2031-03-01-a`."""

    def __init__(self, store: Store) -> None:
        self._store, self._shelf = store, HalfWrittenShelf(store)

    @property
    def person(self) -> str:
        """Who writes: to be asked when he begins, for he may be gone before his words are kept."""
        return self._store.gate.actor.name

    def of(self, place: str) -> str:
        """What who is at the desk left there; empty if nothing, and for nobody at a desk that has accounts."""
        is_shut = self._store.gate.is_kept and not self.person
        return "" if is_shut else self._shelf.text(self.person, place)

    def keep(self, place: str, text: str, person: str) -> Change:
        """Keep a person's words in place of those before; blank ones leave nothing. A store that is only looked at keeps none."""
        if not self._store.read_only:
            with self._store.writing() as lane:
                self._shelf.put(lane, person, place, text if text.strip() else "")
        return Change("")
