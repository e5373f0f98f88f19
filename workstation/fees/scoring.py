"""One printed report's points and fees: what it counts by the table, and how that is shared among those who signed it. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.attribution.finder import read_attributions
from workstation.attribution.lexicon import words
from workstation.checks.engine.manuscript import Manuscript, Part
from workstation.fees.amounts import number_text
from workstation.fees.guessing import Looks, guess_kind
from workstation.fees.scored import EDITING, PICTURE, TEXT, Note, Scored, Signature
from workstation.fees.sharing import shared
from workstation.text.count import printed_characters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.attribution import NameSlot
    from workstation.fees.people import Payees
    from workstation.fees.scored import Place
    from workstation.fees.table import Extra, FeeTable, Kind
    from workstation.people.roster import Roster
    from workstation.report import Report

_SIGNED = frozenset({Part.BODY, Part.ATTRIBUTION, Part.CAPTION})


def signatures(report: Report, roster: Roster) -> list[Signature]:
    """Who signs what of a report, in the byline's order: text, pictures, editing; a name once for each."""
    manuscript = Manuscript.of_report(report)
    found: dict[tuple[str, str], Signature] = {}
    for region in manuscript.regions:
        if region.part in _SIGNED:
            for read in read_attributions(manuscript.text_of(region), names=roster):
                for slot in read.slots:
                    for work in _works(slot, region.part):
                        found.setdefault((slot.name, work), Signature(slot.name, slot.role or "", slot.outlet, work))
    return list(found.values())


def _works(slot: NameSlot, part: Part) -> tuple[str, ...]:
    data, role, word = words(), slot.role or "", (slot.word or "").removesuffix("/")
    if word in data.both or role in data.both:
        return (TEXT, PICTURE)
    if part is Part.CAPTION or word in data.photo or role in data.photo_roles:
        return (PICTURE,)
    if data.duties.get(role) == "编辑":
        return (EDITING,)
    if role in data.duties:
        return ()
    return (TEXT,)


def score(report: Report, place: Place, table: FeeTable, payees: Payees, roster: Roster, note: Note | None = None) -> Scored:
    """What a report counts, and for whom."""
    noted = note or Note(place.day, report.slug)
    signed = signatures(report, roster)
    looks = _looks(report, place, signed)
    guessed = guess_kind(looks, table)
    kind = table.kinds[noted.kind if noted.kind in table.kinds else guessed]
    grade = noted.grade if noted.grade in table.grades else table.default_grade
    points, cents = (kind.amount(amounts, grade, looks.characters) for amounts in (kind.points, kind.cents))
    more = _extras(place, table) if kind.points[grade] or kind.cents[grade] else ()
    points = max(0, points + sum(extra.points for _, extra in more) + noted.bonus)
    cents += sum(extra.cents for _, extra in more)
    how = _how(kind, grade, looks.characters, more, noted)
    figures = (looks.characters, looks.pictures, points, cents, how[0], _byline(signed))
    scored = Scored(place, report.slug, report.title, kind.code, guessed, grade, bool(noted.grade), *figures, note=note)
    return shared(scored, how, signed, table, payees, noted)


def _looks(report: Report, place: Place, signed: Sequence[Signature]) -> Looks:
    opening = report.body[0][:60] if report.body else ""
    has_dateline = any(found.attribution.dateline is not None for found in read_attributions(opening))
    characters = sum(map(printed_characters, report.body))
    pictures = len(report.pictures) if place.pictures is None else place.pictures
    head = report.standing_head or place.block_head
    return Looks(head, characters, pictures, has_dateline, place.is_brief, tuple(one.role for one in signed))


def _extras(place: Place, table: FeeTable) -> tuple[tuple[str, Extra], ...]:
    chosen = (("头版", place.is_front, table.front_page), ("头条", place.leads, table.headline))
    return tuple((name, extra) for name, holds, extra in chosen if holds and (extra.points or extra.cents))


def _how(kind: Kind, grade: str, characters: int, more: Sequence[tuple[str, Extra]], note: Note) -> tuple[str, str]:
    """How the text's sum came about: in points, and in yuan."""
    band = kind.band(characters)
    length = ("/千字" if kind.per == "thousand" else "") + (f"×{band}%" if band != 100 else "")
    own = [f"{name}＋{number_text(extra.points)}" for name, extra in more if extra.points]
    outside = [f"{name}＋{number_text(extra.cents)}" for name, extra in more if extra.cents]
    return (
        "，".join((f"{kind.label} {grade} {number_text(kind.points[grade])} 分{length}", *own, *_bonus_words(note))),
        "，".join((f"{kind.label} {grade} {number_text(kind.cents[grade])} 元{length}", *outside)),
    )


def _bonus_words(note: Note) -> list[str]:
    why = f"（{note.reason}）" if note.reason else ""
    return [f"另{'加' if note.bonus > 0 else '扣'} {number_text(abs(note.bonus))} 分{why}"] if note.bonus else []


def _byline(signed: Sequence[Signature]) -> str:
    """Who signs, with roles, for a list: 记者 甲 通讯员 乙 摄影 丙."""
    told: list[str] = []
    role = None
    for one in signed:
        if one.work == PICTURE and any(other.name == one.name and other.work == TEXT for other in signed):
            continue
        label = one.role or {PICTURE: "图", EDITING: "编辑"}.get(one.work, "")
        told.append(one.name if label == role else f"{label} {one.name}".strip())
        role = label
    return " ".join(told)
