"""What all kinds but reports have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workstation.packets.knot import Knot, content_hash
from workstation.store.knot_shelf import KnotShelf

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from workstation.packets.carriers.carrier import Obstacle
    from workstation.packets.joining import Joined
    from workstation.store.knot_shelf import Thing
    from workstation.store.store import Store
    from workstation.store.writing import Writing

Json = dict[str, Any]


class Whole:
    """What all but reports have in common: a history of wholes, kept when it differs."""

    kind = ""
    right = "page.plan"
    """Needed to decide over it."""

    def __init__(self, store: Store) -> None:
        self._knots = KnotShelf(store)

    def names(self) -> Sequence[str]:
        """What is to travel, as far as it isn't kept yet, newest first."""
        raise NotImplementedError

    def enter(self, lane: Writing) -> None:
        """The oldest first."""
        for name in reversed(self.names()):
            self._knots.add_thing(lane, self.uid(name), self.kind, name)

    def unseen(self) -> list[tuple[Thing, str]]:
        """All of them: looking whether one changed is as dear as keeping it."""
        return [(thing, "") for thing in self._knots.things(self.kind)]

    def content(self, name: str) -> Json | None:
        """As it stands here; null where it isn't here."""
        raise NotImplementedError

    def add_unkept(self, lane: Writing, thing: Thing) -> Thing:
        """What stands now, where it is another than the last knot's."""
        now = self.content(thing.name)
        stood = self._knots.content(thing.stands) if thing.stands else {}
        if now is None or content_hash(now) == content_hash(stood):
            return thing
        knot = Knot((thing.stands,) if thing.stands else (), "", "", "", now).tied(thing.uid)
        self._knots.add(lane, thing, knot)
        return self._knots.let_stand(lane, thing, knot.hash)

    def add_knot(self, lane: Writing, thing: Thing, knot: Knot, desk: str = "") -> None:
        """As it is."""
        self._knots.add(lane, thing, knot, desk=desk)

    def uid(self, name: str) -> str:
        """By date: one paper has one issue a day."""
        return f"{self.kind} {name}"

    def joined(self, base: Json | None, one: Json, other: Json) -> Joined:
        """Join two contents."""
        raise NotImplementedError

    def compared(self, one: Json, other: Json) -> Joined:
        """As if they had nothing in common."""
        return self.joined(None, one, other)

    def is_alike(self, one: Json, other: Json) -> bool:
        """Whether they are the same."""
        return content_hash(one) == content_hash(other)

    def place(self, lane: Writing, uid: str, content: Json, wanted: str) -> str:
        """By its date."""
        return uid.partition(" ")[2]

    def pictures(self, content: Json) -> Iterable[str]:
        """None of its own."""
        return ()

    def obstacle(self, name: str, content: Json) -> Obstacle | None:
        """Nothing is in the way."""
        return None

    def settle(self, lane: Writing, names: Iterable[str]) -> Sequence[Thing]:
        """Nothing follows from it."""
        return ()
