"""A filed page as one text to show: where each field stands in it, how it looks, and where each repair stands in source and result."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from ui.editor.text.offsets import Offsets
from workstation.filing.filed import Part, Place, RepairKey, key_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workstation.filing.filed import Alternative, FiledPage, Piece
    from workstation.report import Report

INDENT = "\u3000\u3000"


class Look(Enum):
    """How a stretch of the result is set."""

    LABEL = "label"
    STANDING = "standing"
    KICKER = "kicker"
    MAIN = "main"
    DECK = "deck"
    ATTRIBUTION = "attribution"
    ASIDE = "aside"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a shown text, in places of its document."""

    start: int
    end: int


class MarkKind(Enum):
    """What happened at a mark."""

    CHANGED = "changed"
    GONE = "gone"
    """Taken out; it stands nowhere now."""
    DOUBTFUL = "doubtful"
    """Another reading is on offer."""


@dataclass(frozen=True, slots=True)
class Mark(Stretch):
    """Where a repair or an offer stands."""

    key: RepairKey
    kind: MarkKind


@dataclass(frozen=True, slots=True)
class Styled(Stretch):
    """A stretch that isn't plain body text."""

    look: Look


@dataclass(frozen=True, slots=True)
class Review:
    """Everything that the review shows, made off the main thread."""

    page: FiledPage
    text: str
    styled: tuple[Styled, ...]
    source_marks: tuple[Mark, ...]
    result_marks: tuple[Mark, ...]


class _Composer:
    """Puts the fields of all reports one under another."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._at = 0
        self.places: dict[Place, int] = {}
        self.styled: list[tuple[int, int, Look]] = []

    @property
    def text(self) -> str:
        """All that was put."""
        return "".join(self._parts)

    def put(self, text: str, look: Look | None, place: Place | None = None, indent: str = "") -> None:
        """One field on lines of its own."""
        start = self._at + len(indent)
        if place is not None:
            self.places[place] = start
        if look is not None:
            self.styled.append((start, start + len(text), look))
        self._add(indent + text + "\n")

    def gap(self) -> None:
        """An empty line."""
        self._add("\n")

    def _add(self, text: str) -> None:
        self._parts.append(text)
        self._at += len(text)


def review_of(page: FiledPage, label: str) -> Review:
    """What to show of a page; `label` names each report (%1: which, %2: characters)."""
    composer = _Composer()
    for number, report in enumerate(page.reports):
        if number:
            composer.gap()
        heading = label.replace("%1", str(number + 1)).replace("%2", str(sum(map(len, report.body))))
        composer.put(heading, Look.LABEL)
        for part, index, text, look, indent in _fields(report):
            composer.put(text, look, Place(number, part, index), indent)
    offsets, source_offsets = Offsets(composer.text), Offsets(page.source)
    styled = tuple(Styled(offsets.place(start), offsets.place(end), look) for start, end, look in composer.styled)
    repaired = [piece for piece in page.pieces if piece.repair]
    return Review(
        page,
        composer.text,
        styled,
        (
            *(_offer_mark(offer, source_offsets) for offer in page.alternatives),
            *(_source_mark(page.source, piece, source_offsets) for piece in repaired),
        ),
        tuple(_result_mark(composer, piece, offsets) for piece in repaired if piece.place in composer.places),
    )


def _fields(report: Report) -> Iterator[tuple[Part, int, str, Look | None, str]]:
    heads = report.headlines
    lines = list(enumerate(report.attribution_lines))
    yield from (
        (part, 0, text, look, "")
        for part, text, look in (
            (Part.STANDING_HEAD, report.standing_head, Look.STANDING),
            (Part.KICKER, heads.kicker, Look.KICKER),
            (Part.MAIN, heads.main, Look.MAIN),
            (Part.DECK, heads.deck, Look.DECK),
        )
        if text
    )
    yield from ((Part.ATTRIBUTION, at, line.text, Look.ATTRIBUTION, "") for at, line in lines if line.under_headline)
    yield from ((Part.BODY, at, text, None, INDENT) for at, text in enumerate(report.body))
    yield from ((Part.ATTRIBUTION, at, line.text, Look.ATTRIBUTION, INDENT) for at, line in lines if not line.under_headline)
    yield from ((Part.CAPTION, at, text, Look.ASIDE, "▣ ") for at, text in enumerate(report.captions))
    if report.jump:
        yield Part.JUMP, 0, report.jump.text, Look.ASIDE, "→ "


def _source_mark(source: str, piece: Piece, offsets: Offsets) -> Mark:
    assert piece.repair is not None
    start, end = piece.repair.at
    is_gone = piece.place is None
    if not is_gone and not source[start:end].strip():  # what was joined: without its neighbours nothing would be seen
        start, end = max(start - 1, 0), min(end + 1, len(source))
    return Mark(offsets.place(start), offsets.place(end), key_of(piece.repair), MarkKind.GONE if is_gone else MarkKind.CHANGED)


def _offer_mark(offer: Alternative, offsets: Offsets) -> Mark:
    start, end = offer.at
    return Mark(offsets.place(start), offsets.place(end), RepairKey(offer.key.kind, offer.key.at), MarkKind.DOUBTFUL)


def _result_mark(composer: _Composer, piece: Piece, offsets: Offsets) -> Mark:
    assert piece.repair is not None
    assert piece.place is not None
    start = composer.places[piece.place] + piece.offset
    end = start + len(piece.text)
    if not piece.text.strip():
        start, end = max(start - 1, 0), end + 1
    return Mark(offsets.place(start), offsets.place(end), key_of(piece.repair), MarkKind.CHANGED)
