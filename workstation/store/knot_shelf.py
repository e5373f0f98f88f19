"""Things and their knots in the store. A report's texts lie in its versions, once; the knot holds the rest."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from peewee import fn

from workstation.packets.knot import Knot
from workstation.store.packet_tables import KnotTable, ThingTable
from workstation.store.plain import dumps, storable
from workstation.store.prepared import Prepared
from workstation.store.tables import Origin, ReportTable, VersionTable
from workstation.text.count import printed_characters
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from workstation.packets.knot import Ties
    from workstation.store.store import Row, Store
    from workstation.store.writing import Writing

Json = dict[str, Any]
DESK_MATTERS = ("tags", "desk", "removed", "urgency", "origin")
"""What a report's content has beside its text."""
_THING = (ThingTable.id, ThingTable.uid, ThingTable.kind, ThingTable.name, ThingTable.stands, ThingTable.row)
_READ = (KnotTable.hash, KnotTable.parents, KnotTable.person, KnotTable.at, KnotTable.name, KnotTable.content, VersionTable.text)


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that travels, and which of its knots stands here; none before it was written here at all. `row`: of what is a row."""

    id: int
    uid: str
    kind: str
    name: str
    stands: str | None
    row: int | None = None


class KnotShelf:
    """Reads things and knots, and writes them inside a `Writing`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @cached_property
    def _asked(self) -> dict[str, Prepared]:
        """What is asked for every thing of a packet."""
        here, held = ThingTable.select(*_THING).where(~ThingTable.removed).order_by(ThingTable.id), self._reading()
        ties = KnotTable.select(KnotTable.hash, KnotTable.parents).where((KnotTable.thing == Prepared.OPEN) & ~KnotTable.removed)
        queries = {
            "things": here,
            "kind": here.where(ThingTable.kind == Prepared.OPEN),
            "uid": here.where(ThingTable.uid == Prepared.OPEN),
            "name": here.where((ThingTable.kind == Prepared.OPEN) & (ThingTable.name == Prepared.OPEN)),
            "ties": ties.order_by(KnotTable.id),
            "knot": held.where(KnotTable.hash == Prepared.OPEN),
            "knots": held.where((KnotTable.thing == Prepared.OPEN) & ~KnotTable.removed).order_by(KnotTable.id),
        }
        return {name: Prepared(self._store, query) for name, query in queries.items()}

    # -- things

    def things(self, kind: str = "") -> list[Thing]:
        """All, or all of a kind, in the order in which they came here."""
        return [Thing(*row) for row in (self._asked["kind"].rows(kind) if kind else self._asked["things"].rows())]

    def by_uid(self, uid: str) -> Thing | None:
        """A thing by its name on all desks."""
        row = self._asked["uid"].row(uid)
        return Thing(*row) if row else None

    def taken_back(self, uid: str) -> str:
        """What a thing was called here before its packet was taken back; empty for another."""
        row = self._store.row(ThingTable.select(ThingTable.name).where((ThingTable.uid == uid) & ThingTable.removed))
        return row[0] if row else ""

    def by_name(self, kind: str, name: str) -> Thing | None:
        """A thing by its name here."""
        row = self._asked["name"].row(kind, name)
        return Thing(*row) if row else None

    def add_thing(self, lane: Writing, uid: str, kind: str, name: str) -> Thing:
        """Begin to keep a thing; one that was taken back is kept again, by the uid that it has on other desks."""
        same = (ThingTable.uid == uid) | ((ThingTable.kind == kind) & (ThingTable.name == name))
        row = self._store.row(ThingTable.select(*_THING).where(same & ThingTable.removed))
        if row is not None:
            thing = Thing(*row)
            lane.run(ThingTable.update(seen="").where(ThingTable.id == thing.id))
            lane.update(ThingTable, thing.id, removed=False, stands=None)
            return replace(thing, stands=None)
        ident = lane.insert(ThingTable, uid=uid, kind=kind, name=name)
        return Thing(ident, uid, kind, name, None)

    def seen(self, kind: str) -> dict[str, tuple[Thing, str]]:
        """Things of a kind by name, with what was remembered when they were last kept."""
        query = ThingTable.select(*_THING, ThingTable.seen).where((ThingTable.kind == kind) & ~ThingTable.removed)
        return {row[3]: (Thing(*row[:-1]), row[-1]) for row in self._store.rows(query.order_by(ThingTable.id))}

    def bind(self, lane: Writing, thing: Thing, row: int) -> Thing:
        """From now on a thing is this row; no action that could be taken back."""
        lane.run(ThingTable.update(row=row).where(ThingTable.id == thing.id))
        return replace(thing, row=row)

    def is_bound(self, kind: str, row: int) -> bool:
        """Whether a thing is this row."""
        chosen = (ThingTable.kind == kind) & (ThingTable.row == row) & ~ThingTable.removed
        return self._store.row(ThingTable.select(ThingTable.id).where(chosen).limit(1)) is not None

    def let_stand(self, lane: Writing, thing: Thing, knot: str) -> Thing:
        """Another knot is what is shown here; what was remembered of it no longer tells whether somebody has written to it since."""
        lane.run(ThingTable.update(seen="").where(ThingTable.id == thing.id))
        lane.update(ThingTable, thing.id, stands=knot)
        return replace(thing, stands=knot)

    def unseen_reports(self) -> list[tuple[Thing, str]]:
        """The reports that were written to since they were last kept, and what `put_seen` takes once they are."""
        report = ReportTable
        state = (report.revision, report.reading, report.removed, report.desk, report.tags, report.urgency)
        query = ThingTable.select(*_THING, ThingTable.seen, *state).join(report, on=(report.slug == ThingTable.name))
        rows = self._store.rows(query.where((ThingTable.kind == "report") & ~ThingTable.removed).order_by(ThingTable.id))
        return [(Thing(*row[:6]), now) for row in rows if (now := dumps(row[7:])) != row[6]]

    def put_seen(self, lane: Writing, seen: Iterable[tuple[Thing, str]]) -> None:
        """They were kept as they stand."""
        for thing, now in seen:
            if now:
                lane.run(ThingTable.update(seen=now).where(ThingTable.id == thing.id))

    # -- knots

    def ties(self, thing: Thing) -> Ties:
        """Every knot of a thing with its parents."""
        return {row[0]: tuple(json.loads(row[1])) for row in self._asked["ties"].rows(thing.id)}

    def all_ties(self) -> dict[str, Ties]:
        """The same of all things, by uid."""
        query = KnotTable.select(ThingTable.uid, KnotTable.hash, KnotTable.parents).join(ThingTable).where(~KnotTable.removed)
        found: dict[str, Ties] = {}
        for uid, knot, parents in self._store.rows(query.order_by(KnotTable.id)):
            found.setdefault(uid, {})[knot] = tuple(json.loads(parents))
        return found

    def knots(self, thing: Thing) -> list[Knot]:
        """All knots of a thing with their contents, as they came here."""
        return [_knot(row) for row in self._asked["knots"].rows(thing.id)]

    def brought_by(self, knot: str) -> str:
        """The desk whose packet brought a knot; empty for one that was made here."""
        row = self._store.row(KnotTable.select(KnotTable.desk).where(KnotTable.hash == knot))
        return row[0] if row else ""

    def content(self, knot: str) -> Json:
        """What one knot holds; raises `LookupError`."""
        return self.knot(knot).content

    def knot(self, knot: str) -> Knot:
        """One knot; raises `LookupError`."""
        row = self._asked["knot"].row(knot)
        if row is None:
            raise LookupError(knot)
        return _knot(row)

    def _reading(self) -> Any:
        return KnotTable.select(*_READ).left_outer_join(VersionTable, on=(KnotTable.version == VersionTable.id))

    def add(self, lane: Writing, thing: Thing, knot: Knot, version: int | None = None, desk: str = "") -> None:
        """Add a knot, or show again one that was taken back; its text lies in this version, else it is kept whole; `desk` brought it."""
        stood = self._store.row(KnotTable.select(KnotTable.id).where((KnotTable.hash == knot.hash) & KnotTable.removed))
        if stood is not None:
            lane.update(KnotTable, stood[0], removed=False)
            return
        content = knot.content if version is None else {name: knot.content.get(name) for name in DESK_MATTERS}
        lane.insert(
            KnotTable,
            thing=thing.id,
            hash=knot.hash,
            parents=dumps(list(knot.parents)),
            person=storable(knot.person),
            at=knot.at,
            name=storable(knot.name),
            version=version,
            desk=storable(desk),
            content=zlib.compress(dumps(content).encode("utf-8"), 6),
        )

    def faults(self) -> Iterator[str]:
        """Histories that aren't what their hashes say, or lack a piece; nothing for sound ones."""
        for thing in self.things():
            knots = self.knots(thing)
            known = {knot.hash for knot in knots}
            if any(knot.tied(thing.uid).hash != knot.hash for knot in knots):
                yield Told("{0} 的历次文本与校验码不符", thing.name)
            if any(parent not in known for knot in knots for parent in knot.parents) or (thing.stands and thing.stands not in known):
                yield Told("{0} 的历次文本不全", thing.name)

    # -- the texts of reports

    def unkept_reports(self, limit: int) -> list[str]:
        """The newest reports that don't travel yet; old ones that were read into the archive stay."""
        kept = ThingTable.select(ThingTable.name).where((ThingTable.kind == "report") & ~ThingTable.removed)
        old = Origin.select(Origin.report).where(Origin.kind == "archive")
        chosen = ~ReportTable.removed & ReportTable.slug.not_in(kept) & ReportTable.id.not_in(old)
        query = ReportTable.select(ReportTable.slug).where(chosen).order_by(ReportTable.id.desc()).limit(limit)
        return [row[0] for row in self._store.rows(query)]

    def first_text(self, ident: int) -> Json | None:
        """A report's oldest version; null where it was never written over."""
        query = VersionTable.select(VersionTable.text).where(VersionTable.report == ident).order_by(VersionTable.id).limit(1)
        row = self._store.row(query)
        return _text(row[0]) if row else None

    def unkept_versions(self, lane: Writing, slug: str) -> list[tuple[int, Knot]]:
        """The versions of a report that no knot holds yet, oldest first, with their texts alone; reviewers' copies are left out."""
        table = VersionTable
        kept = KnotTable.select(KnotTable.id).where(KnotTable.version == table.id)
        query = table.select(table.id, table.person, table.at, table.name, table.text).join(ReportTable)
        query = query.where((ReportTable.slug == slug) & (table.revision > 0) & ~fn.EXISTS(kept)).order_by(table.id)
        return [(row[0], Knot((), row[1], row[2], row[3], _text(row[4]))) for row in lane.run(query.tuples())]

    def add_version(self, lane: Writing, ident: int, knot: Knot, reading: int, revision: int) -> int:
        """Put a text into a report's timeline, sealed; returns its version. `revision` 0: it never was the text here."""
        text = {name: value for name, value in knot.content.items() if name not in DESK_MATTERS}
        values = {"begun": knot.at, "at": knot.at, "person": storable(knot.person), "name": storable(knot.name), "sealed": True}
        characters = sum(map(printed_characters, text["body"]))
        found: int = lane.run(
            VersionTable.insert(report=ident, reading=reading, revision=revision, characters=characters, text=_packed(text), **values)
        )
        return found

    def version_of(self, lane: Writing, knot: str) -> int | None:
        """The version that holds a knot's text."""
        row = next(iter(lane.run(KnotTable.select(KnotTable.version).where(KnotTable.hash == knot).tuples())), None)
        return row[0] if row else None

    def seal_versions(self, lane: Writing, slugs: Iterable[str]) -> None:
        """What these reports' timelines hold is never changed again."""
        chosen = ReportTable.select(ReportTable.id).where(ReportTable.slug.in_(list(slugs)))
        lane.run(VersionTable.update(sealed=True).where(VersionTable.report.in_(chosen) & ~VersionTable.sealed))


def _packed(text: Json) -> bytes:
    return zlib.compress(dumps(text).encode("utf-8"), 6)


def _text(packed: bytes) -> Json:
    found: Json = json.loads(zlib.decompress(packed).decode("utf-8"))
    found.pop("repairs", None)
    return found


def _knot(row: Row) -> Knot:
    knot, parents, person, at, name, content, text = row
    held = json.loads(zlib.decompress(content).decode("utf-8"))
    return Knot(tuple(json.loads(parents)), person, at, name, {**(_text(text) if text is not None else {}), **held}, knot)
