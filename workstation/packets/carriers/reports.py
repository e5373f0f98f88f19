"""Reports on their way: text by field and paragraph, tags, department, removal."""

from __future__ import annotations

import hashlib
from dataclasses import asdict, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from workstation.fingerprint import report_fingerprint
from workstation.packets.carriers.carrier import Obstacle
from workstation.packets.joining import compared, joined
from workstation.packets.knot import Knot, content_hash
from workstation.store.codec import detail_from_dict, detail_to_dict
from workstation.store.comment_shelf import CommentShelf
from workstation.store.exchange_shelf import ExchangeShelf
from workstation.store.knot_shelf import DESK_MATTERS, KnotShelf
from workstation.store.origin_shelf import OriginNote, OriginShelf
from workstation.store.plain import dumps
from workstation.store.report_shelf import ReportShelf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from workstation.packets.joining import Joined
    from workstation.report import Report
    from workstation.store.knot_shelf import Thing
    from workstation.store.store import Store
    from workstation.store.writing import Writing

Json = dict[str, Any]
MOST_NEW = 1_000
"""Reports that never travelled; of a larger store only the newest come along."""
_NO_MATTERS: Json = {"tags": [], "desk": "", "removed": False, "urgency": 0, "origin": None}
"""A report as it is before anybody sorted it."""


class ReportCarrier:
    """Carries reports."""

    kind = "report"
    right = "report.write"

    def __init__(self, store: Store, signed: Callable[[str], frozenset[str]], clock: Callable[[], datetime]) -> None:
        self._signed, self._clock = signed, clock
        self._texts, self._knots, self._desks = ReportShelf(store), KnotShelf(store), ExchangeShelf(store)
        self._comments, self._origins = CommentShelf(store), OriginShelf(store)

    def enter(self, lane: Writing) -> None:
        """The newest, the oldest of them first."""
        for name in reversed(self._knots.unkept_reports(MOST_NEW)):
            self._knots.add_thing(lane, self.uid(name), self.kind, name)

    def uid(self, name: str) -> str:
        """By how it began: so it is the same in a store that was copied to another desk, and another one's elsewhere."""
        ident, report, _, created = self._demand(name)
        own = self._desks.own()
        desk = own.ident if own and ident > own.born else ""
        first = self._knots.first_text(ident) or _text(report)
        return hashlib.sha256(dumps([name, created, desk, content_hash(first)]).encode("utf-8")).hexdigest()[:32]

    def _demand(self, name: str) -> tuple[int, Report, bool, str]:
        found = self._texts.any(name)
        if found is None:
            raise LookupError(name)
        return found

    def title(self, name: str, content: Json) -> str:
        """As in the list of reports."""
        return report_of(name, content).title or name

    def content(self, name: str) -> Json | None:
        """Text and desk matters."""
        found = self._texts.any(name)
        if found is None:
            return None
        _, report, removed, _ = found
        matters = {"tags": list(report.tags), "desk": report.desk, "removed": removed, "urgency": report.urgency}
        return {**_text(report), **matters, "origin": self._origin(name)}

    def _origin(self, name: str) -> Json | None:
        """Where a submission came from, with its sender, who isn't in the text."""
        note = self._origins.of(name)
        if note is None:
            return None
        day = note.day.isoformat() if note.day else ""
        return {**asdict(note), "day": day, "sender": [list(pair) for pair in note.sender]}

    def unseen(self) -> list[tuple[Thing, str]]:
        """Those that were written to."""
        return self._knots.unseen_reports()

    def add_unkept(self, lane: Writing, thing: Thing) -> Thing:
        """The timeline since the last time, then what stands now."""
        self._knots.seal_versions(lane, [thing.name])
        stood = self._knots.content(thing.stands) if thing.stands else None
        for version, knot in self._knots.unkept_versions(lane, thing.name):
            matters = {name: (stood or _NO_MATTERS).get(name) for name in DESK_MATTERS}
            stood = {**knot.content, **matters}
            thing = self._tie(lane, thing, replace(knot, content=stood), version)
        return self._keep_present(lane, thing, stood)

    def _keep_present(self, lane: Writing, thing: Thing, stood: Json | None) -> Thing:
        ident, report, _, _ = self._demand(thing.name)
        now = self.content(thing.name) or {}
        at = (report.changed or self._clock()).isoformat(timespec="seconds")
        if stood is None:
            stood = {**_text(report), **_NO_MATTERS}
            first = Knot((), "", at, "", stood)
            thing = self._tie(lane, thing, first, self._knots.add_version(lane, ident, first, int(report.reading), report.revision))
        if content_hash(now) == content_hash(stood):
            return thing
        knot, version = Knot((), "", at, "", now), self._knots.version_of(lane, thing.stands or "")
        if content_hash(_bare(now)) != content_hash(_bare(stood)):
            version = self._knots.add_version(lane, ident, knot, int(report.reading), report.revision)
        return self._tie(lane, thing, knot, version)

    def _tie(self, lane: Writing, thing: Thing, knot: Knot, version: int | None) -> Thing:
        """After what stood; a first one is told without hand, and with the day when the report was made, as on every desk."""
        if thing.stands is None:
            knot = replace(knot, person="", at=self._demand(thing.name)[3])
        knot = replace(knot, parents=(thing.stands,) if thing.stands else ()).tied(thing.uid)
        self._knots.add(lane, thing, knot, version)
        return self._knots.let_stand(lane, thing, knot.hash)

    def place(self, lane: Writing, uid: str, content: Json, wanted: str) -> str:
        """Under its own slug where that is free, or is this very report's; else under one that says where it came from."""
        before = self._knots.taken_back(uid)
        if before:
            return before
        if self._texts.any(wanted) is not None:
            if self._knots.by_name("report", wanted) is None and self.uid(wanted) == uid:
                return wanted
            names = (f"{uid[:length].upper()}-{wanted}" for length in range(4, len(uid) + 1))
            wanted = next(name for name in names if self._texts.any(name) is None)
        ident = self._texts.add(lane, replace(report_of(wanted, content), tags=tuple(content["tags"])), self._clock())
        if content["removed"]:
            self._texts.put(lane, ident, self._clock(), removed=True)
        return wanted

    def add_knot(self, lane: Writing, thing: Thing, knot: Knot, desk: str = "") -> None:
        """With its text in the timeline, unless that is a parent's."""
        text = content_hash(_bare(knot.content))
        same = next((parent for parent in knot.parents if content_hash(_bare(self._knots.content(parent))) == text), None)
        version = self._knots.version_of(lane, same) if same else None
        if version is None:
            ident, report, _, _ = self._demand(thing.name)
            version = self._knots.add_version(lane, ident, knot, int(report.reading), 0)
        self._knots.add(lane, thing, knot, version, desk)

    def joined(self, base: Json | None, one: Json, other: Json) -> Joined:
        """By field and paragraph."""
        return joined(base, one, other)

    def compared(self, one: Json, other: Json) -> Joined:
        """By field and paragraph."""
        return compared(one, other)

    def is_signed(self, name: str, content: Json) -> bool:
        """Whether a signature stands on this text."""
        signed = self._signed(name)
        return bool(signed) and report_fingerprint(report_of(name, content)) in signed

    def is_alike(self, one: Json, other: Json) -> bool:
        """Whether the same is printed."""
        return report_fingerprint(report_of("", one)) == report_fingerprint(report_of("", other))

    def obstacle(self, name: str, content: Json) -> Obstacle | None:
        """A report on a page isn't removed from under it."""
        already = self._demand(name)[2]
        placed = self._texts.placed([name]) if content["removed"] and not already else []
        return Obstacle("placed", placed[0][1]) if placed else None

    def write(self, lane: Writing, name: str, content: Json) -> None:
        """The text, one revision on; then the desk matters."""
        ident, report, _, _ = self._demand(name)
        now, new = self._clock(), report_of(name, content)
        if content_hash(_text(report)) != content_hash(_bare(content)):
            self._texts.put_text(lane, ident, replace(new, revision=report.revision, repairs=report.repairs), now)
            self._comments.carry(lane, ident, report, new)
        matters = {"desk": content["desk"], "removed": content["removed"], "urgency": content.get("urgency") or None}
        self._texts.put(lane, ident, now, tags=dumps(content["tags"]), **matters)
        told = content.get("origin")
        if told and self._origins.of(name) is None:
            self._origins.add(lane, ident, origin_of(told), now)

    def settle(self, lane: Writing, names: Iterable[str]) -> Sequence[Thing]:
        """Nothing follows from a report's text but what the log says of it."""
        return ()

    def pictures(self, content: Json) -> Iterable[str]:
        """Those that it carries."""
        return [str(digest) for digest in content["pictures"]]


def origin_of(told: Json) -> OriginNote:
    """Where a report came from, as it travelled."""
    day = date.fromisoformat(told["day"]) if told["day"] else None
    sender = tuple((str(name), str(words)) for name, words in told["sender"])
    return OriginNote(told["kind"], told["file"], told["digest"], told["likeness"], day, told["page"], sender)


def report_of(name: str, content: Json) -> Report:
    """A content as a report."""
    return detail_from_dict(name, content, content["body"], standing_head=content["standing_head"], desk=content["desk"])


def _text(report: Report) -> Json:
    text = {"standing_head": report.standing_head, "body": list(report.body), **detail_to_dict(report)}
    text.pop("repairs")
    return text


def _bare(content: Json) -> Json:
    return {name: value for name, value in content.items() if name not in DESK_MATTERS}
