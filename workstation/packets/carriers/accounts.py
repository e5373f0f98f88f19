"""Closed months (结账) with what was put right afterwards, and what the checks found: only added to, here as everywhere.

An account travels as it was put down, so that its checksum proves it on every desk; which reports it names goes along. 撤销 leaves
all of it. A month that two desks closed apart waits for somebody; the account that doesn't count stays in the store.
"""

from __future__ import annotations

import hashlib
import json
from itertools import count
from typing import TYPE_CHECKING, Any

from workstation.fees.people_keys import told_of
from workstation.packets.carriers.whole import Whole
from workstation.packets.joining import Clash, Joined, settle_field
from workstation.packets.knot import content_hash
from workstation.store.fee_shelf import FeeShelf
from workstation.store.plain import dumps
from workstation.store.tally_shelf import TallyShelf

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from workstation.store.knot_shelf import Thing
    from workstation.store.store import Store
    from workstation.store.writing import Writing

Json = dict[str, Any]
ACCOUNTS = ("fee_month", "adjustment")
"""Kinds that are money: seen by who may see everybody's."""
ADDED = (*ACCOUNTS, "tally")
"""Kinds to which is only added."""
MOST_DAYS = 400
"""Days with findings that never travelled."""


class Added(Whole):
    """What all of these have in common."""

    def is_signed(self, name: str, content: Json) -> bool:
        """Nobody signs it."""
        return False


class MonthCarrier(Added):
    """Carries closed months."""

    kind = "fee_month"
    right = "fees.close"

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._shelf = FeeShelf(store)

    def names(self) -> Sequence[str]:
        """All of them."""
        kept = {thing.name for thing in self._knots.things(self.kind)}
        return [month for month in self._shelf.closed_months() if month not in kept]

    def title(self, name: str, content: Json) -> str:
        """The month."""
        return name

    def content(self, name: str) -> Json | None:
        """The account that counts; what its reports are was settled when it first travelled."""
        thing, account = self._knots.by_name(self.kind, name), self._shelf.account(name)
        stood = self._knots.content(thing.stands) if thing and thing.stands else None
        if account is None or (stood and _is_same(stood["account"], account)):
            return stood
        named = self._reports(json.loads(account["data"])) if account["named"] is None else account["named"]
        return {"account": {**account, "named": named}}

    def _reports(self, data: Json) -> Json:
        slugs = dict.fromkeys([*(row[2] for row in data["reports"]), *(row[2] for row in data["entries"])])
        things = ((slug, self._knots.by_name("report", slug)) for slug in slugs)
        return {slug: thing.uid for slug, thing in things if thing}

    def joined(self, base: Json | None, one: Json, other: Json) -> Joined:
        """One account as a whole; closed alike by two, it is the earlier one."""
        mine, theirs = one["account"], other["account"]
        if mine["digest"] == theirs["digest"]:
            return Joined({"account": min(mine, theirs, key=lambda account: (account["at"], dumps(account)))})
        content: Json = {}
        told: list[Clash] = []
        settle_field(content, told, "account", ((base or {}).get("account"), mine, theirs))
        return Joined(content, clashes=tuple(Clash(clash.part, clash.base, clash.one, clash.other, is_whole=True) for clash in told))

    def write(self, lane: Writing, name: str, content: Json) -> None:
        """Put it down beside what was closed here; the newest counts."""
        now = self._shelf.account(name)
        if now is None or not _is_same(now, content["account"]):
            self._shelf.put_account(lane, name, content["account"])


def _is_same(one: Json, other: Json) -> bool:
    """Closed alike at one time: who did it follows from that."""
    return bool(one["digest"] == other["digest"] and one["at"] == other["at"])


class AdjustmentCarrier(Added):
    """Carries what was put right in closed months; each is named by all that it says, and so never differs."""

    kind = "adjustment"
    right = "fees.close"

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._shelf = FeeShelf(store)

    def enter(self, lane: Writing) -> None:
        """All of them; of two that say the same the second is another one."""
        things = self._knots.things(self.kind)
        bound, taken = {thing.row for thing in things}, {thing.name for thing in things}
        for ident, values in self._shelf.adjusted().items():
            if ident not in bound:
                content = self._travelling(values)
                name = next(name for turn in count() if (name := adjustment_name(content, turn)) not in taken)
                taken.add(name)
                self._knots.bind(lane, self._knots.add_thing(lane, self.uid(name), self.kind, name), ident)

    def _travelling(self, values: Json) -> Json:
        key, name, is_staff, unit, role = values["payee"]
        thing = self._knots.by_name("report", values["slug"]) if values["slug"] else None
        return {**values, "payee": [told_of(key, name, unit), name, is_staff, unit, role], "slug": thing.uid if thing else values["slug"]}

    def title(self, name: str, content: Json) -> str:
        """The month, and whose it is."""
        return f"{content['month']} {content['payee'][1]}"

    def content(self, name: str) -> Json | None:
        """As it first travelled: the directories may have changed since."""
        thing = self._knots.by_name(self.kind, name)
        if thing is None or thing.stands:
            return self._knots.content(thing.stands) if thing and thing.stands else None
        values = self._shelf.adjusted().get(thing.row or 0)
        return self._travelling(values) if values else None

    def unseen(self) -> list[tuple[Thing, str]]:
        """Those that were never kept."""
        return [(thing, "") for thing in self._knots.things(self.kind) if thing.stands is None]

    def joined(self, base: Json | None, one: Json, other: Json) -> Joined:
        """They are the same."""
        return Joined(one)

    def write(self, lane: Writing, name: str, content: Json) -> None:
        """Add it once."""
        thing = self._knots.by_name(self.kind, name)
        if thing is not None and thing.row is None:
            report = self._knots.by_uid(content["slug"]) if content["slug"] else None
            here = {**content, "slug": report.name if report else content["slug"]}
            self._knots.bind(lane, thing, self._shelf.put_adjustment(lane, here))


def adjustment_name(content: Json, turn: int) -> str:
    """A hash of all that it says."""
    return hashlib.sha256(f"{content_hash(content)} {turn}".encode()).hexdigest()[:32]


class TallyCarrier(Added):
    """Carries what the checks found at print, at release and in an issue's check, a day at a time; checks of a whole store are each desk's
    own."""

    kind = "tally"
    right = "packet.decide"

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._shelf = TallyShelf(store)

    def names(self) -> Sequence[str]:
        """The newest."""
        kept = {thing.name for thing in self._knots.things(self.kind)}
        return [day for day in sorted(self._days(), reverse=True) if day not in kept][:MOST_DAYS]

    def _days(self) -> dict[str, Json]:
        """What is noted of each day, by occasion and report; of reports that don't travel, nothing is told."""
        uids = {thing.name: thing.uid for thing in self._knots.things("report")}
        found: dict[str, Json] = {}
        for day, occasion, slug, values in self._shelf.travelling():
            if not slug or slug in uids:
                found.setdefault(day, {})[f"{occasion} {uids.get(slug, '')}"] = values
        return found

    def title(self, name: str, content: Json) -> str:
        """The day."""
        return name

    def content(self, name: str) -> Json | None:
        """Every note of a day, those too whose reports aren't here."""
        found = self._completed().get(name)
        return {"notes": found} if found else None

    def _completed(self) -> dict[str, Json]:
        days = self._days()
        for thing in self._knots.things(self.kind):
            if thing.stands:
                days[thing.name] = {**self._knots.content(thing.stands)["notes"], **days.get(thing.name, {})}
        return days

    def unseen(self) -> list[tuple[Thing, str]]:
        """Days with other notes than were last kept, by one look at all."""
        now = {day: content_hash({"notes": notes}) for day, notes in self._completed().items()}
        return [(thing, now[day]) for day, (thing, stood) in self._knots.seen(self.kind).items() if now.get(day, stood) != stood]

    def joined(self, base: Json | None, one: Json, other: Json) -> Joined:
        """Note by note: the one that is new, of two new ones the later; nobody is asked."""
        stood, mine, theirs = (side["notes"] if side else {} for side in (base, one, other))
        return Joined({"notes": {key: _note(stood.get(key), mine.get(key), theirs.get(key)) for key in sorted({*mine, *theirs})}})

    def write(self, lane: Writing, name: str, content: Json) -> None:
        """Each note in the place of the one before."""
        slugs = {thing.uid: thing.name for thing in self._knots.things("report")}
        now = self._days().get(name, {})
        for key, values in content["notes"].items():
            occasion, _, uid = key.partition(" ")
            if now.get(key) != values and (not uid or uid in slugs):
                self._shelf.put_values(lane, name, occasion, slugs.get(uid, ""), values)

    def settle(self, lane: Writing, names: Iterable[str]) -> Sequence[Thing]:
        """A note whose report came later than itself is put down now."""
        here = self._days()
        for name, notes in self._completed().items():
            if notes != here.get(name):
                self.write(lane, name, {"notes": notes})
        return ()


def _note(base: Any, one: Any, other: Any) -> Any:
    if one is None or other is None:
        return one or other
    if one in (base, other) or other == base:
        return other if one == base else one
    return max(one, other, key=dumps)
