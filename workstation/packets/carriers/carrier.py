"""What every kind of thing must be able to do to travel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from workstation.packets.joining import Joined
    from workstation.packets.knot import Knot
    from workstation.store.knot_shelf import Thing
    from workstation.store.writing import Writing

Json = dict[str, Any]


class Obstacle(NamedTuple):
    """Why something can't stand here without somebody's help. `code`: placed; `where`: what it is about, as the newsroom has it."""

    code: str
    where: str


class Carrier(Protocol):
    """One kind. Names are those of this desk (a slug), uids those of all desks."""

    kind: str
    right: str
    """Needed to decide over it, reports apart."""

    def enter(self, lane: Writing) -> None:
        """Begin to keep what of this kind is to travel and isn't kept yet."""

    def uid(self, name: str) -> str:
        """What something not kept yet is called on all desks."""

    def title(self, name: str, content: Json) -> str:
        """How a list shows it."""

    def content(self, name: str) -> Json | None:
        """As it stands here; null where it isn't here."""

    def unseen(self) -> list[tuple[Thing, str]]:
        """What was written to since it was last kept, as far as that is cheap to say, and what is remembered of it once it is."""

    def add_unkept(self, lane: Writing, thing: Thing) -> Thing:
        """Make knots of everything that happened since the last one; what stands is then the thing's `stands`."""

    def place(self, lane: Writing, uid: str, content: Json, wanted: str) -> str:
        """Make room for something that comes from elsewhere, called so there; returns its name here."""

    def add_knot(self, lane: Writing, thing: Thing, knot: Knot, desk: str = "") -> None:
        """Keep a knot that some desk's packet brought."""

    def joined(self, base: Json | None, one: Json, other: Json) -> Joined:
        """Join two contents."""

    def compared(self, one: Json, other: Json) -> Joined:
        """Hold two against each other: whatever differs is a clash."""

    def is_signed(self, name: str, content: Json) -> bool:
        """Whether a signature stands on just this."""

    def is_alike(self, one: Json, other: Json) -> bool:
        """Whether one may stand for the other without taking anything from a signature."""

    def obstacle(self, name: str, content: Json) -> Obstacle | None:
        """Why this can't stand here without somebody's help; null if it can."""

    def write(self, lane: Writing, name: str, content: Json) -> None:
        """Make it what stands."""

    def settle(self, lane: Writing, names: Iterable[str]) -> Sequence[Thing]:
        """After all was written: bring up what follows from it; returns things whose histories got longer by that."""

    def pictures(self, content: Json) -> Iterable[str]:
        """The hashes of the pictures that it shows."""
