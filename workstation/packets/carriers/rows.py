"""Rows on their way, each a thing of its own, joined field by field: house terms, switches, tags, kept searches, faults, grades."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from workstation.packets.carriers.whole import Whole
from workstation.packets.joining import Clash, Joined, settle_field
from workstation.packets.knot import content_hash
from workstation.store.plain import dumps
from workstation.store.row_shelf import MOST_NEW, ROW_KINDS, RowShelf

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from workstation.packets.carriers.people_keys import PeopleKeys
    from workstation.store.knot_shelf import Thing
    from workstation.store.store import Store
    from workstation.store.writing import Writing

Json = dict[str, Any]
NOTES = frozenset({"reason", "note"})
"""Fields of which both wordings may stand."""


OF_REPORTS = ("fault", "grade")
"""Kinds whose rows name a report, without which they mean nothing."""


def named_report(kind: str, name: str) -> str:
    """The uid of the report that a row is about, by the row's name."""
    return str(json.loads(name)[ROW_KINDS[kind].key.index("slug")])


def row_uid(kind: str, name: str) -> str:
    """By the key, as the name has it."""
    return f"{kind} {hashlib.sha256(name.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}"


class RowCarrier(Whole):
    """Carries rows of one kind. A row's name here is its key and turn as JSON; a report is named in it by its uid."""

    def __init__(self, store: Store, kind: str, right: str) -> None:
        super().__init__(store)
        self.kind, self.right = kind, right
        self._told = ROW_KINDS[kind]
        self._shelf = RowShelf(store, self._told)

    # -- names

    def names(self) -> Sequence[str]:
        """The newest that don't travel yet."""
        kept = {thing.name for thing in self._knots.things(self.kind)}
        found = (self._name(key, turn) for key, turn, _ in self._shelf.rows())
        return [name for name in found if name and name not in kept][-MOST_NEW:][::-1]

    def _name(self, key: Sequence[Any], turn: int) -> str:
        """Empty where it is about something that doesn't travel."""
        return dumps([*key, turn])

    def _key(self, name: str) -> tuple[list[Any], int]:
        *key, turn = json.loads(name)
        return key, turn

    def uid(self, name: str) -> str:
        """By its key: what two desks entered alike is one."""
        return row_uid(self.kind, name)

    def place(self, lane: Writing, uid: str, content: Json, wanted: str) -> str:
        """As it is called everywhere."""
        return wanted

    def title(self, name: str, content: Json) -> str:
        """What its key says."""
        return " ".join(str(part) for part in self._key(name)[0] if part not in (None, "", False, True))

    # -- what stands

    def content(self, name: str) -> Json | None:
        """The row; one that was removed is told as such."""
        key, turn = self._key(name)
        found = self._shelf.get(self._here(key), turn)
        return self._removed(name) if found is None else self._travelling(key, found)

    def _here(self, key: list[Any]) -> list[Any]:
        """A key with this desk's names."""
        return key

    def _travelling(self, key: Sequence[Any], values: Json) -> Json:
        return {**values, **dict(zip(self._told.key, key, strict=True)), "removed": False}

    def _removed(self, name: str) -> Json | None:
        thing = self._knots.by_name(self.kind, name)
        stood = self._knots.content(thing.stands) if thing and thing.stands else None
        return stood and {**stood, "removed": True}

    def unseen(self) -> list[tuple[Thing, str]]:
        """Those that aren't as they were last kept, by one look at all rows."""
        seen = self._knots.seen(self.kind)
        now = {}
        for key, turn, values in self._shelf.rows():
            name = self._name(key, turn)
            if name in seen:
                now[name] = content_hash(self._travelling(self._key(name)[0], values))
        return [(thing, now.get(thing.name, "gone")) for thing, stood in seen.values() if now.get(thing.name, "gone") != stood]

    # -- joining

    def joined(self, base: Json | None, one: Json, other: Json) -> Joined:
        """Field by field; who goes on with a row wins over who removed it."""
        content: Json = {name: one.get(name) for name in self._told.key}
        clashes: list[Clash] = []
        for name in self._told.fields:
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
        return base is not None and (base["removed"] or all(kept.get(name) == base.get(name) for name in self._told.fields))

    def _stamps(self, base: Json | None, one: Json, other: Json) -> Json:
        """Who wrote it last: the one side that changed anything, else the later by its clock."""
        pairs = [tuple(str(side.get(name) or "") for name in self._told.stamps[::-1]) for side in (one, other)]
        before = base and tuple(str(base.get(name) or "") for name in self._told.stamps[::-1])
        chosen = other if pairs[0] == before or (pairs[1] != before and pairs[1] > pairs[0]) else one
        return {name: chosen.get(name) for name in self._told.stamps}

    def compared(self, one: Json, other: Json) -> Joined:
        """Whatever differs is a clash."""
        parts = [name for name in (*self._told.fields, "removed") if one.get(name) != other.get(name)]
        clashes = tuple(Clash(name, None, one.get(name), other.get(name), is_whole=name not in NOTES) for name in parts)
        return Joined({name: value for name, value in other.items() if name not in parts}, clashes=clashes)

    # -- writing

    def is_signed(self, name: str, content: Json) -> bool:
        """Nobody signs a row."""
        return False

    def write(self, lane: Writing, name: str, content: Json) -> None:
        """Add it, bring it up, take it out."""
        key, turn = self._key(name)
        if content["removed"]:
            self._shelf.remove(lane, self._here(key), turn)
        else:
            self._shelf.put(lane, self._here(key), turn, self._local(content))

    def _local(self, content: Json) -> Json:
        return {**content, **dict(zip(self._told.key, self._here([content[name] for name in self._told.key]), strict=True))}


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

    def _here(self, key: list[Any]) -> list[Any]:
        at = self._told.key.index("slug")
        thing = self._knots.by_uid(key[at]) if key[at] else None
        return [thing.name if thing and number == at else part for number, part in enumerate(key)]

    def title(self, name: str, content: Json) -> str:
        """With this desk's name for the report."""
        return super().title(dumps([*self._here(self._key(name)[0]), 0]), content)


class TagCarrier(RowCarrier):
    """Tags with what they are tied to; a directory's entry is sought again by name and note, since each desk has its own directories."""

    def __init__(self, store: Store, right: str, entry: Callable[[str, str, str], int | None]) -> None:
        super().__init__(store, "tag", right)
        self._entry = entry

    def _local(self, content: Json) -> Json:
        return super()._local(content) | {"entry": self._entry(content["name"], content["book"], content["note"])}


class GradeCarrier(OfReport):
    """What was said of printed reports for the fees. Who a signed name is travels by name and department, not by a desk's own number."""

    def __init__(self, store: Store, right: str, people: PeopleKeys) -> None:
        super().__init__(store, "grade", right)
        self._people = people

    def _stands_for_itself(self, slug: str) -> bool:
        return slug.startswith("page ")

    def _travelling(self, key: Sequence[Any], values: Json) -> Json:
        told = super()._travelling(key, values)
        return told | {"people": {name: self._people.told(key) for name, key in values["people"].items()}}

    def _local(self, content: Json) -> Json:
        here = {name: self._people.here(told) for name, told in content["people"].items()}
        return super()._local(content) | {"people": here}


def _three(base: Json | None, one: Json, other: Json, name: str) -> tuple[Any, Any, Any]:
    """A field of base and both sides; without a base, a side that says nothing is the base."""
    values = one.get(name), other.get(name)
    nothing = next((value for value in values if value in (None, "", [], {})), _NOWHERE)
    return (nothing if base is None else base.get(name), *values)


_NOWHERE = object()
