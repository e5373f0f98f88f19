"""What filing hands back: reports, the repairs behind them, other readings, and the pieces that tie each character to its source."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workstation.report import Repair, Report


class Part(StrEnum):
    """Where in a report a piece of the source came to stand."""

    STANDING_HEAD = "standing-head"
    KICKER = "kicker"
    MAIN = "main"
    DECK = "deck"
    BODY = "body"
    ATTRIBUTION = "attribution"
    CAPTION = "caption"
    JUMP = "jump"


@dataclass(frozen=True, slots=True)
class RepairKey:
    """Names one repair of one source, so that it can be undone by itself."""

    kind: str
    at: tuple[int, int]


@dataclass(frozen=True, slots=True)
class ChoiceKey:
    """Names one reading of a stretch of the source: what is decided, where, and how."""

    kind: str
    at: tuple[int, int]
    reading: str


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another likely reading; file again with its key in `chosen` to take it. `label` says it in the editor's words."""

    at: tuple[int, int]
    label: str
    key: ChoiceKey


@dataclass(frozen=True, slots=True)
class Place:
    """A field of a report: which report, which part, the how-manieth of its kind."""

    report: int
    part: Part
    index: int = 0


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the source and what became of it. Pieces are in source order and leave nothing out.

    `text` stands at `offset` of its place; without a place it stands nowhere: a break between fields, or something taken out.
    """

    at: tuple[int, int]
    text: str
    place: Place | None = None
    offset: int = 0
    repair: Repair | None = None


@dataclass(frozen=True, slots=True)
class FiledPage:
    """A page taken apart. Reports have no slugs yet."""

    source: str
    reports: tuple[Report, ...]
    pieces: tuple[Piece, ...]
    alternatives: tuple[Alternative, ...] = ()

    @property
    def repairs(self) -> tuple[Repair, ...]:
        """All repairs in source order; none overlaps another."""
        return tuple(piece.repair for piece in self.pieces if piece.repair)


def key_of(repair: Repair) -> RepairKey:
    """The key that undoes a repair when it is refused."""
    return RepairKey(repair.kind, repair.at)


def field_text(report: Report, place: Place) -> str:
    """What stands in a field of a report."""
    jump = report.jump.text if report.jump else ""
    fields: dict[Part, tuple[str, ...]] = {
        Part.STANDING_HEAD: (report.standing_head,),
        Part.KICKER: (report.headlines.kicker,),
        Part.MAIN: (report.headlines.main,),
        Part.DECK: (report.headlines.deck,),
        Part.BODY: report.body,
        Part.ATTRIBUTION: tuple(line.text for line in report.attribution_lines),
        Part.CAPTION: report.captions,
        Part.JUMP: (jump,),
    }
    return fields[place.part][place.index]


def restore(page: FiledPage) -> str:
    """The source again, made from the reports' text, the repairs and the breaks between fields."""
    return "".join(_source_of(page, piece) for piece in page.pieces)


def _source_of(page: FiledPage, piece: Piece) -> str:
    if piece.repair:
        return piece.repair.before
    if piece.place is None:
        return piece.text
    text = field_text(page.reports[piece.place.report], piece.place)
    return text[piece.offset : piece.offset + len(piece.text)]
