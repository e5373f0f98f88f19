"""What goes into a packet: the things that other desks lack, each with its whole history, and the pictures that they show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.packets.acts import Act
from workstation.packets.carriers.issues import reports_on
from workstation.packets.carriers.rows import OF_REPORTS
from workstation.packets.knot import heads
from workstation.progress import Progress
from workstation.signoff.ordering import known_before, last_known
from workstation.store.knot_shelf import KnotShelf
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from workstation.packets.acts import Acts
    from workstation.packets.carriers.carrier import Carrier
    from workstation.packets.packet_file import Packed, PacketWriter
    from workstation.pictures.pictures import Pictures
    from workstation.store.exchange_shelf import Have, Peer
    from workstation.store.knot_shelf import Thing
    from workstation.store.store import Store


class PacketMaker:
    """Chooses and packs."""

    def __init__(self, store: Store, carriers: Mapping[str, Carrier], acts: Acts, pictures: Pictures) -> None:
        self._carriers, self._acts, self._pictures = carriers, acts, pictures
        self._things = KnotShelf(store)

    def have(self) -> Have:
        """What this desk has: by it the others know what to leave out."""
        ties, lines = self._things.all_ties(), self._acts.by_subject()
        return {
            thing.uid: [*heads(ties.get(thing.uid, {})), *last_known(known_before(lines.get(thing.name, ())))]
            for thing in self._things.things()
        }

    def lacked(self, have: Have, peers: Sequence[Peer]) -> list[Thing]:
        """Things that some desk hasn't got as they are here, and the reports that they are about; all without any desk."""
        things = self._things.things()
        if not peers:
            return things
        lacked = [thing for thing in things if any(set(have[thing.uid]) - set(peer.have.get(thing.uid, ())) for peer in peers)]
        named = {uid for thing in lacked if thing.kind == "page" for uid in reports_on(self._things.content(thing.stands or ""))}
        named |= {thing.uid.removeprefix("remarks ") for thing in lacked if thing.kind == "remarks"}
        named |= {self._things.content(thing.stands or "")["slug"] for thing in lacked if thing.kind in OF_REPORTS}
        chosen = {thing.uid for thing in lacked} | named
        return [thing for thing in things if thing.uid in chosen]

    def fill(self, writer: PacketWriter, things: Sequence[Thing], desk: str) -> Iterator[Progress[Path]]:
        """Write the things and their pictures, those of earlier states too: a decision may bring one back."""
        pictures: dict[str, None] = {}
        for number, thing in enumerate(things):
            yield Progress(number, len(things), Told("写入 {0}", thing.name))
            packed = self._packed(thing, desk)
            carrier = self._carriers[thing.kind]
            pictures.update(dict.fromkeys(digest for knot in packed.knots for digest in carrier.pictures(knot.content)))
            writer.add_thing(packed)
        for digest in pictures:
            if self._pictures.exists(digest):
                name = f"pictures/{digest}{self._pictures.info(digest).suffix}"
                writer.add(name, self._pictures.path(digest).read_bytes(), stored=True)

    def _packed(self, thing: Thing, desk: str) -> Packed:
        from workstation.packets.packet_file import Packed

        acts = (Act(tuple(told["origin"]), told["desk"], tuple(told["after"])) for told in self._acts.packed(thing.name, desk))
        knots = tuple(self._things.knots(thing))
        return Packed(thing.uid, thing.kind, thing.name, knots, tuple(acts), self._acts.signed_texts(thing.name))
