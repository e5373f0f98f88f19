"""What is wrong with the names on attributions, against the roster: worked out once for all rules of the family."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.attribution.name_runs import is_medium
from workstation.attribution.roles import RoleKind, role_kind
from workstation.people.roster import MatchKind, Standing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from workstation.attribution.reading import NameSlot, ReadAttribution
    from workstation.checks.engine.proof import CheckContext, Proof
    from workstation.people.correspondents import Correspondents
    from workstation.people.roster import Match, NameStanding, Roster

DIFFERENCES = {
    MatchKind.HOMOPHONE: "读音相同",
    MatchKind.NEAR_HOMOPHONE: "读音相近",
    MatchKind.LOOK_ALIKE: "字形相近",
    MatchKind.TRANSPOSED: "字序颠倒",
    MatchKind.MISSING: "少了一个字",
    MatchKind.EXTRA: "多了一个字",
    MatchKind.VARIANT: "用了异体字",
    MatchKind.TRADITIONAL: "用了繁体字",
    MatchKind.SURNAME: "姓氏用字不同",
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
                yield NameFinding("duplicate", slot.start, slot.end, f"“{slot.name}”在这一处署名里重复", slot.name)
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
        entry = "，".join(part for part in (person.unit, f"{person.met}录入" if person.met else "") if part)
        difference = "只差一个字" if near.guessed else DIFFERENCES[near.kind]
        message = f"通讯员名录中有“{near.name}”{_in_brackets(entry)}，没有“{slot.name}”，{difference}；确是另一人，可以记入名录"
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
        also = f"；相近的有“{meant.name}”{_in_brackets(meant.entry)}" if meant else ""
        yield NameFinding(str(standing.standing), slot.start, slot.end, message + also, expect=slot.name)
    elif day is None and standing.staff and standing.staff.left:
        message = f"“{slot.name}”（{standing.staff.label}）记到{standing.staff.left}离岗，请核对稿件日期"
        yield NameFinding("left", slot.start, slot.end, message, expect=slot.name, sure=False)


def _message(slot: NameSlot, standing: NameStanding, day: date | None) -> str:
    person = standing.staff
    if person is None or standing.standing is Standing.KNOWN:
        return ""
    if standing.standing is Standing.LEFT:
        return f"“{slot.name}”（{person.label}）{person.left}离岗，而稿件日期是 {day}"
    if standing.standing is Standing.NOT_YET:
        return f"“{slot.name}”（{person.label}）{person.joined}才到岗，而稿件日期是 {day}"
    held = "，".join(part for part in (person.desk, person.term) if part)
    return f"“{slot.name}”在名录中是{person.role}{_in_brackets(held)}，不是{slot.role}"


def _unknown(roster: Roster, slot: NameSlot, day: date | None) -> Iterator[NameFinding]:
    closed = role_kind(slot.role) is RoleKind.STAFF
    match = roster.nearest(slot.name, among_strangers=not closed, role=slot.role, on=day)
    if match:
        yield NameFinding(str(match.kind), slot.start, slot.end, _near_message(slot, match), match.name, match.name, closed)
    elif closed:
        message = f"名录中没有“{slot.name}”，也没有相近的姓名，请核对；新同事请先录入名录"
        yield NameFinding("unknown", slot.start, slot.end, message)


def _near_message(slot: NameSlot, match: Match) -> str:
    difference = "只差一个字" if match.guessed else DIFFERENCES[match.kind]
    return f"名录中有“{match.name}”{_in_brackets(match.staff.entry)}，没有“{slot.name}”，{difference}"


def _in_brackets(text: str) -> str:
    return f"（{text}）" if text else ""
