"""A person's output (产出) by month, over everything that was ever printed: reports, share of characters, pictures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from workstation.fees.amounts import split
from workstation.fees.people import Asked, Payee
from workstation.fees.scored import PICTURE, TEXT
from workstation.fees.scoring import signatures
from workstation.text.count import printed_characters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from workstation.desk import Desk
    from workstation.fees.people import Payees
    from workstation.fees.scored import Note, Signature
    from workstation.people.roster import Roster
    from workstation.report import Report

_OPENING, _ENDING = 160, 400
"""Characters of a long paragraph in which a byline is looked for."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A printed report that a person signed. `characters` and `pictures`: the person's share of them."""

    day: date
    page: str
    slug: str
    title: str
    characters: int
    pictures: int
    unsure: bool = False
    """Somebody else has the name too, and nobody said whose this is."""


@dataclass(frozen=True, slots=True)
class OutputMonth:
    """A month's sums."""

    month: str
    reports: int
    characters: int
    pictures: int


@dataclass(frozen=True, slots=True)
class Output:
    """Everything of one person, the newest first."""

    payee: Payee
    pieces: tuple[Piece, ...] = ()

    @property
    def months(self) -> tuple[OutputMonth, ...]:
        """Every month from the first to the last, those without a report too."""
        if not self.pieces:
            return ()
        by_month: dict[str, list[Piece]] = {}
        for piece in self.pieces:
            by_month.setdefault(f"{piece.day:%Y-%m}", []).append(piece)
        return tuple(_month(month, by_month.get(month, [])) for month in months_between(min(by_month), max(by_month)))


def _month(month: str, pieces: list[Piece]) -> OutputMonth:
    return OutputMonth(month, len(pieces), sum(piece.characters for piece in pieces), sum(piece.pictures for piece in pieces))


def months_between(first: str, last: str) -> Iterator[str]:
    """2025-11, 2025-12, 2026-01."""
    year, month = int(first[:4]), int(first[5:])
    while (name := f"{year}-{month:02}") <= last:
        yield name
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)


def people(desk: Desk) -> tuple[Payee, ...]:
    """Everybody whose output can be looked at: our own people, then correspondents; who may not read all sees himself alone."""
    payees, roster = desk.fees.payees(), desk.roster.roster()
    own = {key: found for person in roster.staff if isinstance(found := payees.by_key(key := payees.key_of(person), "", desk.today), Payee)}
    if not desk.fees.sees_all:
        return tuple(payee for payee in own.values() if payee.name == desk.gate.actor.name)
    outside = (payees.by_key(f"correspondent:{person.id}", "", desk.today) for person in desk.correspondents.correspondents().people)
    return (*own.values(), *(payee for payee in outside if payee is not None))


def output(desk: Desk, payee: Payee) -> Output:
    """A person's output; for a worker thread. The search names the reports, their bylines decide."""
    roster, payees, notes = desk.roster.roster(), desk.fees.payees(), desk.fees.notes()
    found: dict[tuple[date, str], Piece] = {}
    for name in _names(desk, payee):
        for report, day, page in desk.archive.printed_with(name):
            if (day, report.slug) not in found:
                piece = _piece(report, day, page, payee, payees, roster, notes.get((day, report.slug)))
                if piece is not None:
                    found[day, report.slug] = piece
    return Output(payee, tuple(sorted(found.values(), key=lambda piece: (piece.day, piece.slug), reverse=True)))


def _names(desk: Desk, payee: Payee) -> Iterable[str]:
    """The names that a person signs with."""
    if payee.is_staff:
        people = [person for person in desk.roster.roster().by_name.get(payee.name, ()) if person.name == payee.name]
        return dict.fromkeys([payee.name, *(name for person in people for name in (*person.pen_names, *person.aliases))])
    met = [person for person in desk.correspondents.correspondents().by_name.get(payee.name, ()) if person.name == payee.name]
    return dict.fromkeys([payee.name, *(name for person in met for name in person.aliases)])


def _piece(report: Report, day: date, page: str, payee: Payee, payees: Payees, roster: Roster, note: Note | None) -> Piece | None:
    signed = signatures(_signed_parts(report), roster)
    told = note.people if note else {}
    own: list[tuple[Signature, bool]] = []
    for one in signed:
        whose = payees.of(one.name, one.role or None, one.outlet, day, told)
        if isinstance(whose, Asked) and payee.key in {choice.key for choice in whose.choices}:
            own.append((one, True))
        elif isinstance(whose, Payee) and whose.key == payee.key:
            own.append((one, False))
    if not own:
        return None
    names = {one.name for one, _ in own}
    characters = _share(signed, names, TEXT, sum(map(printed_characters, report.body)))
    pictures = _share(signed, names, PICTURE, len(report.pictures))
    return Piece(day, page, report.slug, report.title, characters, pictures, any(unsure for _, unsure in own))


def _share(signed: list[Signature], names: set[str], work: str, total: int) -> int:
    doing = [one for one in signed if one.work == work]
    return sum(part for one, part in zip(doing, split(total, [1] * len(doing)), strict=True) if one.name in names)


def _signed_parts(report: Report) -> Report:
    """Only where bylines stand: the text's beginning and end, the lines outside it, the captions."""
    body = [text for text in report.body if text.strip()]
    if not body:
        return report
    ends = (body[0][:_OPENING],) if len(body) == 1 and len(body[0]) <= _OPENING else (body[0][:_OPENING], body[-1][-_ENDING:])
    return replace(report, body=ends)
