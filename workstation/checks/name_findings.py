"""What is wrong with the names on attributions, against the roster: worked out once for all rules of the family."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.attribution.roles import RoleKind, role_kind
from workstation.people.roster import MatchKind, Standing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from workstation.attribution.reading import NameSlot, ReadAttribution
    from workstation.checks.proof import Proof
    from workstation.people.roster import Match, NameStanding, Roster, Staff

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
    """Findings in order; without a roster only names that stand twice."""
    for read in proof.attributions:
        twice = _twice(read)
        for slot in read.slots:
            if slot in twice:
                yield NameFinding("duplicate", slot.start, slot.end, f"“{slot.name}”在这一处署名里重复", sure=True)
            elif proof.context.roster is not None and slot.outlet is None:
                yield from _against(proof.context.roster, slot, proof.context.day)


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
        yield from _unknown(roster, slot)
        return
    standing = roster.standing(slot.name, slot.role, day)
    message = _message(slot, standing, day)
    if message:
        yield NameFinding(str(standing.standing), slot.start, slot.end, message, expect=slot.name)
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
    return f"“{slot.name}”在名录中是{_held(person)}，不是{slot.role}"


def _held(person: Staff) -> str:
    return f"{person.role}（{person.desk}）" if person.desk else person.role


def _unknown(roster: Roster, slot: NameSlot) -> Iterator[NameFinding]:
    closed = role_kind(slot.role) is RoleKind.STAFF
    match = roster.nearest(slot.name, among_strangers=not closed)
    if match:
        yield NameFinding(str(match.kind), slot.start, slot.end, _near_message(slot, match), match.name, match.name, closed)
    elif closed:
        yield NameFinding("unknown", slot.start, slot.end, f"名录中没有“{slot.name}”，请核对姓名，新同事请先录入名录")


def _near_message(slot: NameSlot, match: Match) -> str:
    label = f"（{match.staff.label}）" if match.staff.label else ""
    difference = "只差一个字" if match.guessed else DIFFERENCES[match.kind]
    return f"名录中有“{match.name}”{label}，没有“{slot.name}”，{difference}"
