"""What is wrong with the names on attributions, against the roster: worked out once for all rules of the family."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.attribution.name_runs import is_medium
from workstation.attribution.roles import RoleKind, role_kind
from workstation.people.roster import MatchKind, Standing
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from workstation.attribution.reading import NameSlot, ReadAttribution
    from workstation.checks.engine.proof import CheckContext, Proof
    from workstation.people.correspondents import Correspondents
    from workstation.people.roster import Match, NameStanding, Roster

DIFFERENCES = {
    MatchKind.HOMOPHONE: Told("读音相同"),
    MatchKind.NEAR_HOMOPHONE: Told("读音相近"),
    MatchKind.LOOK_ALIKE: Told("字形相近"),
    MatchKind.TRANSPOSED: Told("字序颠倒"),
    MatchKind.MISSING: Told("少了一个字"),
    MatchKind.EXTRA: Told("多了一个字"),
    MatchKind.VARIANT: Told("用了异体字"),
    MatchKind.TRADITIONAL: Told("用了繁体字"),
    MatchKind.SURNAME: Told("姓氏用字不同"),
}
"""In what a name differs, as an editor is told."""


@dataclass(frozen=True, slots=True)
class NameFinding:
    """A name that isn't right. `kind` is the rule's code without its family; `sure`: someone who must be on the roster."""

    kind: str
    start: int
    end: int
    message: str
    expect: str | None = None
    fix: str | None = None
    sure: bool = True


def name_findings(proof: Proof) -> Iterator[NameFinding]:
    """Findings in order; without directories only names that stand twice."""
    for read in proof.attributions:
        twice = _twice(read)
        for slot in read.slots:
            if slot in twice:
                yield NameFinding("duplicate", slot.start, slot.end, Told("“{0}”在这一处署名里重复", slot.name), slot.name)
            elif _is_ours(slot, proof.context.paper) or _unit(slot):
                yield from _of_slot(proof.context, slot)


def _is_ours(slot: NameSlot, paper: str) -> bool:
    return slot.outlet is None or (bool(paper) and slot.outlet.strip("《》").startswith(paper))


def _unit(slot: NameSlot) -> str | None:
    """Where a correspondent works, if it stands before the name: 通讯员 市消防支队 甲. A medium is no such unit."""
    outside = role_kind(slot.role) is RoleKind.OUTSIDE
    return slot.outlet if outside and slot.outlet and not is_medium(slot.outlet) else None


def _of_slot(context: CheckContext, slot: NameSlot) -> Iterator[NameFinding]:
    outside = role_kind(slot.role) is not RoleKind.STAFF
    on_roster = context.roster is not None and slot.name in context.roster
    if outside and not on_roster and context.correspondents is not None and slot.name in context.correspondents:
        return
    found = list(_against(context.roster, slot, context.day)) if context.roster is not None else []
    if not found and outside and not on_roster and context.correspondents is not None:
        found = list(_near_correspondent(context.correspondents, slot))
    yield from found


def _near_correspondent(correspondents: Correspondents, slot: NameSlot) -> Iterator[NameFinding]:
    found = correspondents.nearest(slot.name, _unit(slot)) if role_kind(slot.role) is RoleKind.OUTSIDE else None
    if found:
        near, person = found
        entry = Told.joined(part for part in (person.unit, Told("{0}录入", person.met) if person.met else "") if part)
        difference = Told("只差一个字") if near.guessed else DIFFERENCES[near.kind]
        message = Told(
            "通讯员名录中有“{0}”{1}，没有“{2}”，{3}；确是另一人，可以记入名录", near.name, _in_brackets(entry), slot.name, difference
        )
        yield NameFinding(str(near.kind), slot.start, slot.end, message, near.name, near.name, sure=False)


def _twice(read: ReadAttribution) -> set[NameSlot]:
    """Names that a role holds twice; the same person as writer and photographer (文/甲 图/甲) is no repetition."""
    seen: set[tuple[str, str | None, str | None]] = set()
    twice = set()
    for slot in read.slots:
        key = (slot.name, slot.role, slot.word)
        if key in seen:
            twice.add(slot)
        seen.add(key)
    return twice


def _against(roster: Roster, slot: NameSlot, day: date | None) -> Iterator[NameFinding]:
    if slot.name not in roster:
        yield from _unknown(roster, slot, day)
        return
    standing = roster.standing(slot.name, slot.role, day)
    message = _message(slot, standing, day)
    if message:
        meant = roster.alternative(slot.name, slot.role, day)
        if meant:
            message = Told("{0}；相近的有“{1}”{2}", message, meant.name, _in_brackets(meant.entry))
        yield NameFinding(str(standing.standing), slot.start, slot.end, message, expect=slot.name)
    elif day is None and standing.staff and standing.staff.left:
        message = Told("“{0}”（{1}）记到{2}离岗，请核对稿件日期", slot.name, standing.staff.label, standing.staff.left)
        yield NameFinding("left", slot.start, slot.end, message, expect=slot.name, sure=False)


def _message(slot: NameSlot, standing: NameStanding, day: date | None) -> str:
    person = standing.staff
    if person is None or standing.standing is Standing.KNOWN:
        return ""
    if standing.standing is Standing.LEFT:
        return Told("“{0}”（{1}）{2}离岗，而稿件日期是 {3}", slot.name, person.label, person.left, day)
    if standing.standing is Standing.NOT_YET:
        return Told("“{0}”（{1}）{2}才到岗，而稿件日期是 {3}", slot.name, person.label, person.joined, day)
    held = Told.joined(part for part in (person.desk, person.term) if part)
    return Told("“{0}”在名录中是{1}{2}，不是{3}", slot.name, person.role, _in_brackets(held), slot.role)


def _unknown(roster: Roster, slot: NameSlot, day: date | None) -> Iterator[NameFinding]:
    closed = role_kind(slot.role) is RoleKind.STAFF
    match = roster.nearest(slot.name, among_strangers=not closed, role=slot.role, on=day)
    if match:
        yield NameFinding(str(match.kind), slot.start, slot.end, _near_message(slot, match), match.name, match.name, closed)
    elif closed:
        message = Told("名录中没有“{0}”，也没有相近的姓名，请核对；新同事请先录入名录", slot.name)
        yield NameFinding("unknown", slot.start, slot.end, message)


def _near_message(slot: NameSlot, match: Match) -> str:
    difference = Told("只差一个字") if match.guessed else DIFFERENCES[match.kind]
    return Told("名录中有“{0}”{1}，没有“{2}”，{3}", match.name, _in_brackets(match.staff.entry), slot.name, difference)


def _in_brackets(text: str) -> str:
    return Told("（{0}）", text) if text else ""
