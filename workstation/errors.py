"""What an editor can put right. Any other exception is a bug and reaches the one excepthook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Sequence


class DeskError(Exception):
    """A sentence for the editor: what is wrong, where, and what to do; `words` with places for the facts, as in `Told`."""

    def __init__(self, words: str, *facts: Any) -> None:
        known = (fact.told if isinstance(fact, DeskError) else fact for fact in facts)
        super().__init__(words if isinstance(words, Told) and not facts else Told(words, *known))

    @property
    def told(self) -> Told:
        """The sentence with its words and facts, for a window that speaks another language."""
        told: Told = self.args[0]
        return told


class BadInput(DeskError):
    """A file, paste or argument that can't be used; nothing was changed."""


class NotFound(DeskError):
    """A report, issue, page or picture that the store doesn't hold."""


class NotReady(DeskError):
    """A step that can't be taken yet, and what is missing."""


class PlaceOnPage(Protocol):
    """One place that can't be printed as it is: on which page, of which report, and the sentence that says why."""

    @property
    def page(self) -> str:
        """The page's number."""

    @property
    def slug(self) -> str:
        """The report; empty for the folio, and for the page itself."""

    @property
    def text(self) -> str:
        """What is the matter, and by how much."""


class Obstructed(NotReady):
    """Pages that can't be printed as they are; the sentence says why, `places` leads to everything that was found."""

    def __init__(self, words: str, *facts: Any, places: Sequence[PlaceOnPage] = ()) -> None:
        super().__init__(words, *facts)
        self.places = tuple(places)


class Overset(Obstructed):
    """Among what stops the printing is text that doesn't fit its slot (溢文)."""


class StoreError(DeskError):
    """A store that can't be opened or written: damaged, newer than the program, no room, no right."""


class StoreHeld(StoreError):
    """A store that another window writes to; it may still be read."""


class Refused(DeskError):
    """Somebody at the desk wanted what isn't his to do; the log has it."""


class Stale(DeskError):
    """The thing was changed since the editor saw it; nothing was written."""
