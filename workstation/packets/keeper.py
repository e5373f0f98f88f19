"""What stands at this desk, and the histories behind it: kept, brought forward, decided."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

from workstation.packets.joining import UNSETTLED
from workstation.packets.knot import JOINED, Knot, ancestors, heads, nearest_common
from workstation.store.knot_shelf import KnotShelf

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from workstation.packets.acts import Acts
    from workstation.packets.carriers.carrier import Carrier, Obstacle
    from workstation.packets.joining import Joined
    from workstation.packets.knot import Ties
    from workstation.store.knot_shelf import Thing
    from workstation.store.store import Store
    from workstation.store.writing import Writing

Json = dict[str, Any]
_FIRST = ("report", "remarks", "issue", "page")
"""Those whose names follow from each other, in that order."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A change from another desk that waits for somebody. `head`: theirs; `desk`: who brought it; `signed`: what stands here is signed;
    `obstacle`: what else is in the way; `clashes`: places that differ."""

    thing: Thing
    head: str
    title: str
    desk: str
    person: str
    at: str
    signed: bool
    clashes: int
    obstacle: Obstacle | None = None


class Keeper:
    """Histories of all things of a desk."""

    def __init__(self, store: Store, carriers: Mapping[str, Carrier], acts: Acts) -> None:
        self._carriers, self._acts = carriers, acts
        self._shelf = KnotShelf(store)

    def keep_all(self, lane: Writing) -> None:
        """Make knots of everything that happened here since the last time."""
        for kind in dict.fromkeys((*_FIRST, *self._carriers)):
            self._carriers[kind].enter(lane)
        for carrier in self._carriers.values():
            unseen = carrier.unseen()
            for thing, _ in unseen:
                self.keep(lane, thing)
            self._shelf.put_seen(lane, unseen)

    def keep(self, lane: Writing, thing: Thing) -> Thing:
        """The same for one thing."""
        kept = self._carriers[thing.kind].add_unkept(lane, thing)
        if thing.kind == "report":
            self._acts.tell_reading(lane, thing.name)
        return kept

    # -- bringing forward

    def advance(self, lane: Writing, thing: Thing) -> Thing:
        """Join the heads of a history that can be joined, and let stand what may stand; the rest waits."""
        stood = thing.stands
        while self._join_two(lane, thing):
            pass
        ties = self._shelf.ties(thing)
        chosen = self._next_to_stand(thing, ties)
        if chosen is None or chosen == stood:
            return thing
        self._carriers[thing.kind].write(lane, thing.name, self._shelf.content(chosen))
        return self._shelf.let_stand(lane, thing, chosen)

    def _join_two(self, lane: Writing, thing: Thing) -> bool:
        """Join the first two heads, by their hashes' order, between which nothing clashes and nothing signed is lost."""
        ties = self._shelf.ties(thing)
        for one, other in combinations(heads(ties), 2):
            found = self._joined(thing, ties, one, other)
            if found.clashes or not self._may_join(thing, one, other, found):
                continue
            at = max(self._shelf.knot(one).at, self._shelf.knot(other).at)
            knot = Knot((one, other), "", at, JOINED, found.decided({})).tied(thing.uid)
            self._carriers[thing.kind].add_knot(lane, thing, knot)
            return True
        return False

    def _may_join(self, thing: Thing, one: str, other: str, found: Joined) -> bool:
        result = found.decided({})
        return all(self._leaves_signed(thing, self._shelf.content(side), result) for side in (one, other))

    def _leaves_signed(self, thing: Thing, stood: Json, new: Json) -> bool:
        """What is signed is followed only by what prints the same."""
        carrier = self._carriers[thing.kind]
        return carrier.is_alike(stood, new) or not carrier.is_signed(thing.name, stood)

    def _next_to_stand(self, thing: Thing, ties: Ties) -> str | None:
        """The head that continues what stands, unless that is signed, or another head continues it as well."""
        carrier, open_heads = self._carriers[thing.kind], heads(ties)
        if thing.stands is None:
            return next((head for head in open_heads if carrier.is_signed(thing.name, self._shelf.content(head))), open_heads[0])
        following = [head for head in open_heads if thing.stands in ancestors(ties, [head])]
        signed = [head for head in following if carrier.is_signed(thing.name, self._shelf.content(head))]
        if len(signed or following) != 1:
            return None
        head = (signed or following)[0]
        content = self._shelf.content(head)
        may = not carrier.obstacle(thing.name, content) and self._leaves_signed(thing, self._shelf.content(thing.stands), content)
        return head if may else None

    def _joined(self, thing: Thing, ties: Ties, one: str, other: str) -> Joined:
        carrier = self._carriers[thing.kind]
        return carrier.joined(self._base(thing, ties, one, other), self._shelf.content(one), self._shelf.content(other))

    def _base(self, thing: Thing, ties: Ties, one: str, other: str) -> Json | None:
        """What both came from; where joins crossed, the nearest ones joined, with nothing where those clash."""
        nearest = nearest_common(ties, one, other)
        if not nearest:
            return None
        base = self._shelf.content(nearest[0])
        for another in nearest[1:]:
            found = self._carriers[thing.kind].joined(self._base(thing, ties, nearest[0], another), base, self._shelf.content(another))
            base = found.decided({clash.key: _unsettled(clash.part, clash.number) for clash in found.clashes})
        return base

    # -- what waits

    def waiting(self, things: Iterable[Thing] | None = None) -> list[Waiting]:
        """Every head that what stands doesn't contain."""
        all_ties = self._shelf.all_ties()
        found = []
        for thing in self._shelf.things() if things is None else things:
            ties = all_ties.get(thing.uid, {})
            if thing.stands is None or heads(ties) == [thing.stands]:
                continue
            known = ancestors(ties, [thing.stands])
            found += [self._waiting(thing, head) for head in heads(ties) if head not in known]
        return found

    def _waiting(self, thing: Thing, head: str) -> Waiting:
        carrier, knot, stands = self._carriers[thing.kind], self._shelf.knot(head), thing.stands or ""
        now = self._shelf.content(stands)
        return Waiting(
            thing, head, carrier.title(thing.name, now),
            self._shelf.brought_by(head), knot.person, knot.at,
            carrier.is_signed(thing.name, now), len(self.joined_with(thing, head).clashes), carrier.obstacle(thing.name, knot.content),
        )  # fmt: skip

    def joined_with(self, thing: Thing, head: str) -> Joined:
        """What stands (one) joined with a waiting head (other); where one of them is signed, or theirs continues ours, all that differs
        is a clash: nothing comes in unseen."""
        carrier, ties, stands = self._carriers[thing.kind], self._shelf.ties(thing), thing.stands or ""
        ours, theirs = self._shelf.content(stands), self._shelf.content(head)
        if stands in ancestors(ties, [head]) or any(carrier.is_signed(thing.name, content) for content in (ours, theirs)):
            return carrier.compared(ours, theirs)
        return self._joined(thing, ties, stands, head)

    def decide(self, lane: Writing, thing: Thing, head: str, content: Json, person: str, at: str) -> Thing:
        """Let this stand, as what came of both."""
        carrier = self._carriers[thing.kind]
        knot = Knot(tuple(sorted((thing.stands or "", head))), person, at, "", content).tied(thing.uid)
        carrier.add_knot(lane, thing, knot)
        carrier.write(lane, thing.name, content)
        return self._shelf.let_stand(lane, thing, knot.hash)


def _unsettled(part: str, number: int) -> Any:
    if part == "body":
        return [f"{UNSETTLED}{number}"]
    return [UNSETTLED, UNSETTLED] if part == "pictures" else UNSETTLED
