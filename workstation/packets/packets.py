"""Packets made, read, received; and what they brought decided. The only place where what other desks did is written."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workstation.errors import BadInput, NotFound, NotReady, Stale
from workstation.fingerprint import report_fingerprint
from workstation.in_place import in_place
from workstation.options import declared_options
from workstation.packets.acts import Acts
from workstation.packets.arrivals import RECEIVE, Arrival, Read, Received, arrived_in
from workstation.packets.carriers import of_desk
from workstation.packets.carriers.accounts import ACCOUNTS, ADDED
from workstation.packets.carriers.issues import PageCarrier, reports_on
from workstation.packets.carriers.reports import report_of
from workstation.packets.carriers.settings import FORM, PRESETS, SETTINGS
from workstation.packets.keeper import Keeper, Waiting
from workstation.packets.making import PacketMaker
from workstation.packets.soundness import demand_sound_content
from workstation.packets.two_steps import taken_by_one
from workstation.progress import Progress
from workstation.rights.gate import needs
from workstation.signoff.ordering import mark
from workstation.store.archive_file import disk_faults
from workstation.store.exchange_shelf import ExchangeShelf, PacketNote, Peer
from workstation.store.knot_shelf import KnotShelf
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from workstation.changes import Change
    from workstation.directories.travel import DirectoryTravel
    from workstation.fees.people_keys import PeopleKeys
    from workstation.issues.plans import IssuePlans
    from workstation.options import OptionsBook
    from workstation.packets.joining import Joined
    from workstation.packets.knot import Knot
    from workstation.packets.packet_file import Packed, Packet
    from workstation.pictures.pictures import Pictures
    from workstation.report import Report
    from workstation.reports import Reports
    from workstation.rights.log_book import LogBook
    from workstation.signoff.sign_off import SignOff
    from workstation.store.exchange_shelf import Have, OwnDesk
    from workstation.store.knot_shelf import Thing
    from workstation.store.store import Store
    from workstation.store.writing import Writing

Json = dict[str, Any]
_AHEAD = timedelta(hours=1)
"""A packet that was made later than this from now has a note: one of the two clocks is wrong, which changes nothing."""


class Packets:
    """Makes and receives packets, and keeps what waits for a decision."""

    def __init__(
        self,
        store: Store,
        services: tuple[Reports, Pictures, SignOff, DirectoryTravel],
        plans: IssuePlans,
        options: OptionsBook,
        log: LogBook,
        people: PeopleKeys,
        clock: Callable[[], datetime] = datetime.now,
    ) -> None:
        self._store, self._options, self._log, self._clock = store, options, log, clock
        self._reports, self._pictures, signoff, self._travel = services
        self._course = signoff.course
        self._acts = Acts(store, log, lambda: self._person, clock)
        self._pages = PageCarrier(store, self._acts.signed_now, plans)
        self._carriers = of_desk(store, self._acts.signed_now, plans, options, people, clock)
        self._keeper = Keeper(store, self._carriers, self._acts)
        self._things, self._desks = KnotShelf(store), ExchangeShelf(store)
        self._maker = PacketMaker(store, self._carriers, self._acts, self._pictures)

    @property
    def _person(self) -> str:
        return self._store.gate.actor.name or str(self._options.get("paper.person"))

    @property
    def desk_name(self) -> str:
        """What other desks call this one."""
        import platform

        person = "" if self._store.gate.is_kept else self._person  # a shared computer isn't named after who is at it just now
        return str(self._options.get("packets.desk")) or person or platform.node()

    # -- making

    @needs("packet.make")
    def make(self, target: Path, *, whole: bool = False, people: bool = False) -> Iterator[Progress[Path]]:
        """Write what other desks lack into one file; the last step carries its path, or none where there is nothing new.

        A thing comes with its whole history, so that a lost packet is made up for by the next; one without things tells what arrived.
        `whole`: with what all known desks have, for a new one. `people`: the directories come along. `target`: a .zip, or a folder.
        """
        key = self._travel.key(self.desk_name)
        with self._store.writing() as lane:
            own = self._desks.demand_own(lane)
            self._keeper.keep_all(lane)
        have = self._maker.have()
        chosen = self._maker.lacked(have, () if whole else self._desks.peers())
        if not chosen and not people and have == self._desks.told():
            yield Progress(0, 0, Told("没有对方没有的内容，没有做数据包"))
            return
        path = target if target.suffix == ".zip" else target / self._file_name()
        yield from self._write(path, chosen, have, own, key, people=people)

    def _file_name(self) -> str:
        name = "".join(char for char in self.desk_name if char.isalnum()) or "desk"
        return f"数据包-{name}-{self._clock():%Y%m%d-%H%M%S}.zip"

    def _write(self, path: Path, things: Sequence[Thing], have: Have, own: OwnDesk, key: Any, *, people: bool) -> Iterator[Progress[Path]]:
        from workstation.packets.packet_file import PEOPLE, PacketWriter

        with disk_faults(path, "写数据包"), in_place(path) as beside:
            writer = PacketWriter(beside)
            yield from self._maker.fill(writer, things, self.desk_name)
            if people:
                writer.add(PEOPLE, self._travel.parcel(self.desk_name), stored=True)
            made_at = self._clock().astimezone(UTC).isoformat(timespec="seconds")
            told = {
                "desk": own.ident,
                "name": self.desk_name,
                "paper": str(self._options.get("paper.name")),
                "made_at": made_at,
                "have": have,
            }
            digest = writer.seal({**told, "log": list(self._log.head)}, key)
        note = PacketNote(digest, False, self._clock(), self.desk_name, str(path), self._person, {"things": len(things)})
        with self._store.writing() as lane:
            self._desks.put_told(lane, have)
            self._enter(lane, note, "packet.make")
        yield Progress(len(things), len(things), Told("数据包已写入 {0}", path), path)

    def _enter(self, lane: Writing, note: PacketNote, act: str) -> None:
        self._desks.add_packet(lane, note)
        self._log.note(lane, act, note.desk, self._person, files=[note.file], fingerprint=note.digest[:16])

    # -- receiving

    def read(self, path: Path) -> Read:
        """Open a packet and prove it; `BadInput` says why one is refused. Nothing is written."""
        from workstation.packets.packet_file import read_packet

        packet = read_packet(path)
        signer = self._travel.signer(packet.fingerprint)
        new = len(self._unknown(packet))
        return Read(packet, signer is not None, new, tuple(self._notes(packet, new)))

    def _unknown(self, packet: Packet) -> list[Packed]:
        """The things of a packet that bring a knot or a line which isn't here, in the order in which they are written."""
        ties, lines = self._things.all_ties(), self._acts.by_subject()
        names = {thing.uid: thing.name for thing in self._things.things()}
        known = {uid: {*ties.get(uid, ()), *map(mark, lines.get(name, ()))} for uid, name in names.items()}
        brought = {packed.uid: {knot.hash for knot in packed.knots} | {act.mark for act in packed.acts} for packed in packet.things}
        order = list(self._carriers)
        unknown = [packed for packed in packet.things if brought[packed.uid] - known.get(packed.uid, set())]
        return sorted(unknown, key=lambda packed: order.index(packed.kind))

    def _notes(self, packet: Packet, new: int) -> Iterator[str]:
        if packet.made_at > self._clock().astimezone(UTC) + _AHEAD:
            made = f"{packet.made_at.astimezone():%Y-%m-%d %H:%M}"
            yield Told("数据包的时间 {0} 还没有到：两台电脑的时钟不一致。先后按内容判断，不受影响；请核对日期", made)
        if not new:
            yield Told("这个数据包里没有这里没有的内容（已经收过）")

    @needs("packet.receive")
    def receive(self, read: Read) -> Iterator[Progress[Received]]:
        """Take a packet in: pictures first, then everything else in one step. Raises `NotReady` for a signer nobody confirmed.

        What can be joined is joined; what can't, and what would change a signed text, waits. The last step carries what came of it.
        撤销 takes it back as one action, apart from lines of the log and from what a signature stands on; the packet may be taken in again.
        """
        from workstation.packets.packet_file import read_pictures

        packet = read.packet
        signer = self._travel.signer(packet.fingerprint)
        if signer is None:
            raise NotReady("还没有确认“{0}”：请与对方核对指纹 {1}，确认后再收", packet.name, packet.fingerprint)
        total = len(packet.pictures) + 1
        missing = {digest for digest in packet.pictures if not self._pictures.exists(digest)}
        for number, (digest, data) in enumerate(read_pictures(packet)):
            yield Progress(number, total, Told("取入图片"))
            if digest in missing and self._pictures.add(data) != digest:
                raise BadInput("{0} 里的图片与清单不符。稿库未动；请让对方重新做一份", packet.path.name)
        with self._store.writing() as lane:
            self._desks.demand_own(lane)
            self._keeper.keep_all(lane)
        with self._store.writing(RECEIVE) as lane:
            arrivals, acts, staying = self._take(lane, packet)
            if packet.desk != self._desks.demand_own(lane).ident:  # else it is a copy of this very store
                self._desks.put_peer(lane, Peer(packet.desk, packet.name, packet.fingerprint, packet.have, self._clock()))
            counts = {outcome: sum(arrival.outcome == outcome for arrival in arrivals) for outcome in ("new", "taken", "joined", "waiting")}
            note = PacketNote(packet.digest, True, self._clock(), packet.name, packet.path.name, self._person, {**counts, "acts": acts})
            self._enter(lane, note, "packet.receive")
        notes = (*read.notes, *self._two_steps(packet))
        fees = lane.change.fees or any(arrival.kind in ACCOUNTS for arrival in arrivals)
        change = replace(lane.change, pictures=frozenset(missing), options=self._options_in(arrivals), fees=fees)
        yield Progress(total, total, Told("已收下 {0}", packet.path.name), Received(change, arrivals, acts, len(missing), notes, staying))

    def _take(self, lane: Writing, packet: Packet) -> tuple[tuple[Arrival, ...], int, int]:
        """What arrived, how many lines of the log, and how many things stay when the rest is taken back."""
        came = [(packed, *self._add(lane, packed, packet.name)) for packed in self._unknown(packet)]
        acts = sum(self._acts.quote(lane, thing.name, packed.acts, packed.signed) for packed, thing, _ in came)
        arrivals = [self._bring_forward(lane, packed.knots, thing, stood) for packed, thing, stood in came]
        for kind, carrier in self._carriers.items():
            grown = carrier.settle(lane, [thing.name for packed, thing, _ in came if packed.kind == kind])
            arrivals += [self._bring_forward(lane, (), thing, thing.stands) for thing in grown]
        with lane.about(None):
            for packed, thing, _ in came:
                if packed.kind == "report":
                    self._settle_reading(lane, thing.name)
        staying = self._leave(lane, [thing for _, thing, _ in came])
        return tuple(arrival for arrival in arrivals if arrival is not None), acts, staying

    def _leave(self, lane: Writing, came: Sequence[Thing]) -> int:
        """Let stay, whatever becomes of the action, what is signed, what lies among the options, and what is only added to."""
        staying = self._signed(thing.uid for thing in came) | {thing.uid for thing in came if thing.kind in SETTINGS}
        lane.leave({*staying, ""} if staying else ())
        lane.leave(thing.uid for thing in came if thing.kind in ADDED)
        return len(staying) + sum(thing.kind in ACCOUNTS for thing in came)

    def _signed(self, uids: Iterable[str]) -> set[str]:
        """Those of these things that a signature stands on, and what a signed page shows."""
        found: set[str] = set()
        for thing in filter(None, map(self._things.by_uid, uids)):
            content = self._things.content(thing.stands or "") if thing.stands else None
            if content is not None and self._carriers[thing.kind].is_signed(thing.name, content):
                found |= {thing.uid, *(reports_on(content) if thing.kind == "page" else ())}
                found |= {f"issue {thing.name.partition(' ')[0]}"} if thing.kind == "page" else set()
        return found

    def _options_in(self, arrivals: Sequence[Arrival]) -> frozenset[str]:
        """What settings a packet may have changed."""
        kinds = {arrival.kind for arrival in arrivals if arrival.outcome != "waiting"}
        return frozenset(
            (
                *((key for key in declared_options() if key.startswith(FORM)) if "form" in kinds else ()),
                *([PRESETS] if "presets" in kinds else []),
            )
        )

    def _two_steps(self, packet: Packet) -> Iterator[str]:
        if self._store.gate.is_kept:
            things = (self._things.by_uid(packed.uid) for packed in packet.things if packed.kind in ("report", "page"))
            apart = bool(self._options.get("signoff.release_apart"))
            yield from taken_by_one(filter(None, things), self._course, self._reports, release_apart=apart)

    def _settle_reading(self, lane: Writing, slug: str) -> None:
        try:
            self._acts.settle_report(lane, slug, report_fingerprint(self._reports.get(slug)))
        except NotFound:  # it is removed; when it comes back, so does this
            return

    def _add(self, lane: Writing, packed: Packed, desk: str) -> tuple[Thing, str | None]:
        """Keep the history's knots; the thing, and what stood before (null for one that is new here)."""
        with lane.about(packed.uid):
            return self._add_about(lane, packed, desk)

    def _add_about(self, lane: Writing, packed: Packed, desk: str) -> tuple[Thing, str | None]:
        carrier = self._carriers[packed.kind]
        thing = self._things.by_uid(packed.uid)
        if thing is None:
            was_here = carrier.content(packed.name) is not None and not self._things.taken_back(packed.uid)
            name = carrier.place(lane, packed.uid, packed.knots[-1].content, packed.name)
            thing = self._things.add_thing(lane, packed.uid, packed.kind, name)
            if was_here and name == packed.name:
                thing = self._keeper.keep(lane, thing)
        known = self._things.ties(thing)
        for knot in packed.knots:
            if knot.hash not in known:
                carrier.add_knot(lane, thing, knot, desk)
        return thing, thing.stands

    def _bring_forward(self, lane: Writing, knots: Sequence[Knot], thing: Thing, stood: str | None) -> Arrival | None:
        with lane.about(thing.uid):
            now = self._keeper.advance(lane, thing)
        title = self._carriers[now.kind].title(now.name, self._things.content(now.stands or ""))
        if self._keeper.waiting([now]):
            return Arrival(now.kind, now.name, title, "waiting")
        if now.stands == stood:
            return None
        came = {knot.hash for knot in knots}
        outcome = "new" if stood is None else "taken" if now.stands in came else "joined"
        before, after = (self._report_at(now, knot) for knot in (stood, now.stands))
        return Arrival(now.kind, now.name, title, outcome, before, after)

    def _report_at(self, thing: Thing, knot: str | None) -> Report | None:
        return report_of(thing.name, self._things.content(knot)) if knot and thing.kind == "report" else None

    def arrived(self) -> tuple[Path, ...]:
        """Other desks' packets in the watched folder that were never received, oldest first; none without one. For a worker thread."""
        folder, own = str(self._options.get("packets.folder") or ""), self._desks.own()
        return arrived_in(Path(folder), own.ident if own else "", self._desks.is_received) if folder else ()

    # -- deciding

    def waiting(self) -> tuple[Waiting, ...]:
        """What came from other desks and waits for somebody, oldest thing first; grades are shown to whoever may see all fees."""
        found = self._keeper.waiting()
        return tuple(each for each in found if each.thing.kind not in ("grade", *ACCOUNTS) or self._store.gate.may("fees.read"))

    def clashes(self, waiting: Waiting) -> Joined:
        """Where what stands and what waits differ; `one` is ours, `other` theirs. Raises `Stale` where it doesn't wait any more."""
        return self._keeper.joined_with(self._still(waiting), waiting.head)

    def _still(self, waiting: Waiting) -> Thing:
        found = next((each for each in self.waiting() if each.head == waiting.head and each.thing.uid == waiting.thing.uid), None)
        if found is None:
            raise Stale("这一处已经处理过，或又来了新的改动；请刷新后再看")
        return found.thing

    @needs("packet.decide")
    def decide(self, waiting: Waiting, choices: Mapping[str, Any]) -> Change:
        """Settle a change that waits: a choice for each clash by its key; ours where none is named.

        The decision is the text from now on, here and, with the next packet, elsewhere; both sides stay in the timeline.
        """
        with self._store.writing() as lane:
            self._carriers[waiting.thing.kind].enter(lane)
            own = self._keeper.keep(lane, self._still(waiting))
            content = self._keeper.joined_with(own, waiting.head).decided(choices)
            self._demand_right(own, content)
            demand_sound_content(own.kind, content)
            at = self._clock().isoformat(timespec="seconds")
            self._keeper.decide(lane, own, waiting.head, content, self._person, at)
            for thing in self._carriers[own.kind].settle(lane, [own.name]):
                self._keeper.advance(lane, thing)
            if own.kind == "report":
                self._settle_reading(lane, own.name)
            self._log.note(lane, "packet.decide", own.name, self._person, fingerprint=waiting.head[:16])
        return replace(lane.change, label="处理对方的改动")

    def _demand_right(self, thing: Thing, content: Json) -> None:
        from workstation.reports import right_to_edit

        if thing.kind != "report":
            self._store.gate.demand(self._carriers[thing.kind].right, thing.name)
            return
        if content["removed"]:
            self._store.gate.demand("report.remove", thing.name)
            return
        try:
            self._store.gate.demand(right_to_edit(self._reports.get(thing.name).reading), thing.name)
        except NotFound:
            self._store.gate.demand("report.remove", thing.name)

    @needs("packet.decide")
    def take_back(self, arrival: Arrival) -> Change:
        """Write again what a report said before a packet changed it: an edit like any other, which travels as well."""
        if arrival.before is None:
            raise NotReady("这篇收到前没有别的文字")
        now = self._reports.get(arrival.name)
        return self._reports.save(replace(arrival.before, revision=now.revision, repairs=now.repairs))

    def boxes(self, plan: Json) -> list[tuple[str, str, list[int]]]:
        """What stands on one side's page plan: slug (empty where it isn't here), title, and column, line, columns, lines."""
        return self._pages.boxes(plan)

    def report_title(self, uid: str) -> str:
        """How a report is called that one side's row is about; its uid where it isn't here."""
        thing = self._things.by_uid(uid)
        return self._carriers["report"].title(thing.name, self._things.content(thing.stands or "")) if thing else uid

    # -- what was exchanged

    def packets(self) -> tuple[PacketNote, ...]:
        """The packets made and received, newest first."""
        return tuple(self._desks.packets())

    def peers(self) -> tuple[Peer, ...]:
        """The desks whose packets were received."""
        return tuple(self._desks.peers())

    @needs("packet.receive")
    def forget(self, desk: str) -> Change:
        """A desk, by its name, that is no more: packets needn't take along what it lacks. It is known again by its next packet."""
        found = [peer for peer in self._desks.peers() if peer.name == desk]
        if not found:
            raise NotFound("没有收过“{0}”的数据包", desk)
        with self._store.writing() as lane:
            for peer in found:
                self._desks.forget_peer(lane, peer.ident)
        return replace(lane.change, label="不再等这台电脑")
