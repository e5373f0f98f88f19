"""Rows on their way, each a thing of its own, joined field by field: house terms, switches, tags, kept searches, faults, grades.

A thing is a row, whatever that is called: what one desk calls otherwise while another works at it stays one. Two that have come to one
name where there may be only one become one: the history of the second goes on in the first.
"""

from __future__ import annotations

import hashlib
import json
from itertools import count
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from workstation.packets.carriers.whole import Whole
from workstation.packets.joining import Clash, Joined, settle_field
from workstation.packets.knot import JOINED, Knot, content_hash
from workstation.store.plain import dumps
from workstation.store.row_shelf import MOST_NEW, ROW_KINDS, RowShelf
from workstation.store.tag_shelf import TagShelf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from workstation.fees.people_keys import PeopleKeys
    from workstation.store.knot_shelf import Thing
    from workstation.store.store import Store
    from workstation.store.writing import Writing

Json = dict[str, Any]
NOTES = frozenset({"reason", "note"})
"""Fields of which both wordings may stand."""
OF_REPORTS = ("fault", "grade")
"""Kinds whose rows name a report, without which they mean nothing."""


def row_uid(kind: str, name: str) -> str:
    """By the key, as the name has it."""
    return f"{kind} {hashlib.sha256(name.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}"


class RowCarrier(Whole):
    """Carries rows of one kind. A thing's name is its row's first key and turn as JSON; a report is named in it by its uid."""

    def __init__(self, store: Store, kind: str, right: str) -> None:
        super().__init__(store)
        self.kind, self.right = kind, right
        self._told = ROW_KINDS[kind]
        self._shelf = RowShelf(store, self._told)

    # -- names

    def enter(self, lane: Writing) -> None:
        """Find the row of each thing again, which may be another since it was taken out and put in anew; the newest others begin to
        travel."""
        rows, things = self._shelf.rows(), self._knots.things(self.kind)
        idle = {thing.name: thing for thing in things if thing.row not in rows}
        taken = {thing.name for thing in things} - idle.keys()
        loose = rows.keys() - {thing.row for thing in things}
        for ident in sorted(loose)[-MOST_NEW:]:
            name = self._free_name(self._key_of(rows[ident]), taken)
            if name:
                thing = idle.get(name) or self._knots.add_thing(lane, self.uid(name), self.kind, name)
                self._knots.bind(lane, thing, ident)
                taken.add(name)

    def _free_name(self, key: Sequence[Any], taken: set[str]) -> str:
        return next(name for name in (self._name(key, turn) for turn in count()) if name not in taken)

    def _name(self, key: Sequence[Any], turn: int) -> str:
        """Empty where it is about something that doesn't travel."""
        return dumps([*key, turn])

    def _key_of(self, values: Json) -> list[Any]:
        return [values[name] for name in self._told.key]

    def uid(self, name: str) -> str:
        """By its key: what two desks entered alike is one."""
        return row_uid(self.kind, name)

    def place(self, lane: Writing, uid: str, content: Json, wanted: str) -> str:
        """As it is called everywhere."""
        return wanted

    def title(self, name: str, content: Json) -> str:
        """What it is called now."""
        return " ".join(str(part) for part in self._key_of(self._here(content)) if part not in (None, "", False, True))

    # -- what stands

    def content(self, name: str) -> Json | None:
        """The row; one that was removed is told as such."""
        ident = self._row(name)
        found = None if ident is None else self._shelf.get(ident)
        return self._removed(name) if found is None else self._travelling(found)

    def _row(self, name: str) -> int | None:
        """The row of a thing; one that has none yet may be a row which doesn't travel yet."""
        thing = self._knots.by_name(self.kind, name)
        if thing is not None and thing.row is not None:
            return thing.row
        key = dict(zip(self._told.key, json.loads(name)[:-1], strict=True))
        return next((row for row in self._shelf.named(self._key_of(self._here(key))) if not self._knots.is_bound(self.kind, row)), None)

    def _here(self, content: Json) -> Json:
        """A content, or a key, with this desk's names."""
        return content

    def _travelling(self, values: Json) -> Json:
        return {**values, "removed": False}

    def _removed(self, name: str) -> Json | None:
        thing = self._knots.by_name(self.kind, name)
        stood = self._knots.content(thing.stands) if thing and thing.stands else None
        return stood and {**stood, "removed": True}

    def unseen(self) -> list[tuple[Thing, str]]:
        """Those that aren't as they were last kept, by one look at all rows."""
        rows = self._shelf.rows()
        told = ((thing, stood, rows.get(thing.row or 0)) for thing, stood in self._knots.seen(self.kind).values())
        now = ((thing, stood, content_hash(self._travelling(values)) if values else "gone") for thing, stood, values in told)
        return [(thing, state) for thing, stood, state in now if state != stood]

    # -- joining

    def joined(self, base: Json | None, one: Json, other: Json) -> Joined:
        """Field by field; who goes on with a row wins over who removed it."""
        content: Json = {name: one.get(name) for name in self._told.key}
        clashes: list[Clash] = []
        for name in self._told.changing:
            told: list[Clash] = []
            fields: Json = {}
            settle_field(fields, told, name, _three(base, one, other, name))
            clashes += [Clash(name, clash.base, clash.one, clash.other, is_whole=name not in NOTES) for clash in told]
            content |= fields
        content["removed"] = self._is_removed(base, one, other)
        if content["removed"]:
            return Joined(content | {clash.part: clash.one for clash in clashes} | self._stamps(base, one, other))
        return Joined(content | self._stamps(base, one, other), clashes=tuple(clashes))

    def _is_removed(self, base: Json | None, one: Json, other: Json) -> bool:
        if one["removed"] == other["removed"]:
            return bool(one["removed"])
        kept = other if one["removed"] else one
        return base is not None and (base["removed"] or all(kept.get(name) == base.get(name) for name in self._told.changing))

    def _stamps(self, base: Json | None, one: Json, other: Json) -> Json:
        """Who wrote it last: the one side that changed anything, else the later by its clock."""
        pairs = [tuple(str(side.get(name) or "") for name in self._told.stamps[::-1]) for side in (one, other)]
        before = base and tuple(str(base.get(name) or "") for name in self._told.stamps[::-1])
        chosen = other if pairs[0] == before or (pairs[1] != before and pairs[1] > pairs[0]) else one
        return {name: chosen.get(name) for name in self._told.stamps}

    def compared(self, one: Json, other: Json) -> Joined:
        """Whatever differs is a clash."""
        parts = [name for name in (*self._told.changing, "removed") if one.get(name) != other.get(name)]
        clashes = tuple(Clash(name, None, one.get(name), other.get(name), is_whole=name not in NOTES) for name in parts)
        return Joined({name: value for name, value in other.items() if name not in parts}, clashes=clashes)

    # -- writing

    def is_signed(self, name: str, content: Json) -> bool:
        """Nobody signs a row."""
        return False

    def write(self, lane: Writing, name: str, content: Json) -> None:
        """Add it, bring it up, take it out."""
        ident, thing = self._row(name), self._knots.by_name(self.kind, name)
        if content["removed"]:
            if ident is not None:
                self._shelf.remove(lane, ident)
            return
        written = self._shelf.put(lane, ident, self._here(content))
        if thing is not None:
            self._knots.bind(lane, thing, written)

    def settle(self, lane: Writing, names: Iterable[str]) -> Sequence[Thing]:
        """Two that are called alike now, where there may be only one, become one: that of the first uid, the same on every desk."""
        if not self._told.is_unique or not any(True for _ in names):
            return ()
        rows = self._shelf.rows()
        alike: dict[str, list[Thing]] = {}
        for thing in self._knots.things(self.kind):
            if thing.row in rows:
                alike.setdefault(dumps(self._key_of(rows[thing.row])), []).append(thing)
        twins = (sorted(things, key=lambda thing: thing.uid) for things in alike.values() if len(things) > 1)
        return [self._one_of(lane, first, others) for first, *others in twins]

    def _one_of(self, lane: Writing, first: Thing, others: Sequence[Thing]) -> Thing:
        with lane.about(first.uid):
            first = self.add_unkept(lane, first)
        for other in others:
            self._fold(lane, first, other)
        return first

    def _fold(self, lane: Writing, first: Thing, other: Thing) -> None:
        with lane.about(other.uid):
            other = self.add_unkept(lane, other)
            stood, desk = self._knots.content(other.stands or ""), self._knots.brought_by(other.stands or "")
            gone = Knot((other.stands or "",), "", "", JOINED, {**stood, "removed": True}).tied(other.uid)
            self._knots.add(lane, other, gone)
            self._knots.let_stand(lane, other, gone.hash)
            self._shelf.remove(lane, other.row or 0)
        root = Knot((), "", "", JOINED, stood).tied(first.uid)
        if root.hash not in self._knots.ties(first):
            with lane.about(first.uid):
                self._knots.add(lane, first, root, desk=desk)


class OfReport(RowCarrier):
    """Rows that name a report by its slug: faults and grades."""

    def _name(self, key: Sequence[Any], turn: int) -> str:
        at = self._told.key.index("slug")
        thing = self._knots.by_name("report", key[at])
        if thing is None and key[at] and not self._stands_for_itself(key[at]):
            return ""
        return super()._name([thing.uid if thing and number == at else part for number, part in enumerate(key)], turn)

    def _stands_for_itself(self, slug: str) -> bool:
        return True

    def _here(self, content: Json) -> Json:
        thing = self._knots.by_uid(content["slug"]) if content["slug"] else None
        return {**content, "slug": thing.name if thing else content["slug"]}

    def _travelling(self, values: Json) -> Json:
        thing = self._knots.by_name("report", values["slug"])
        return super()._travelling({**values, "slug": thing.uid if thing else values["slug"]})


class TagCarrier(RowCarrier):
    """Tags with what they are tied to; a directory's entry is sought again by name and note, since each desk has its own directories.

    Where a packet calls a tag otherwise, the reports that have it here do so as well.
    """

    def __init__(self, store: Store, right: str, entry: Callable[[str, str, str], int | None], clock: Callable[[], datetime]) -> None:
        super().__init__(store, "tag", right)
        self._entry, self._clock = entry, clock
        self._tags = TagShelf(store)
        self._renamed: WeakKeyDictionary[Writing, dict[str, str]] = WeakKeyDictionary()
        """Old and new names, until all that came is written: two tags may have changed names."""

    def _here(self, content: Json) -> Json:
        return {**content, "entry": self._entry(content["name"], content["book"], content["note"])} if "book" in content else content

    def write(self, lane: Writing, name: str, content: Json) -> None:
        """The row, and what it was called before."""
        ident = self._row(name)
        stood = None if ident is None else self._shelf.get(ident)
        super().write(lane, name, content)
        if stood and not content["removed"] and stood["name"] != content["name"]:
            self._renamed.setdefault(lane, {})[stood["name"]] = content["name"]

    def settle(self, lane: Writing, names: Iterable[str]) -> Sequence[Thing]:
        """Reports follow their tags' names."""
        with lane.about("tags"):
            self._tags.rename_on_reports(lane, self._renamed.pop(lane, {}), self._clock())
        return super().settle(lane, names)


class GradeCarrier(OfReport):
    """What was said of printed reports for the fees. Who a signed name is travels by name and department, not by a desk's own number."""

    def __init__(self, store: Store, right: str, people: PeopleKeys) -> None:
        super().__init__(store, "grade", right)
        self._people = people

    def _stands_for_itself(self, slug: str) -> bool:
        return slug.startswith("page ")

    def _travelling(self, values: Json) -> Json:
        told = super()._travelling(values)
        return told | {"people": {name: self._people.told(key) for name, key in values["people"].items()}}

    def _here(self, content: Json) -> Json:
        here = super()._here(content)
        return here | {"people": {name: self._people.here(told) for name, told in content.get("people", {}).items()}}


def _three(base: Json | None, one: Json, other: Json, name: str) -> tuple[Any, Any, Any]:
    """A field of base and both sides; without a base, a side that says nothing is the base."""
    values = one.get(name), other.get(name)
    nothing = next((value for value in values if value in (None, "", [], {})), _NOWHERE)
    return (nothing if base is None else base.get(name), *values)


_NOWHERE = object()
