"""Puts blocks into reports, piece by piece, so that every character of the source is accounted for.

Refused repairs are left undone here, after everything else was decided: the others stay as they were.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workstation.filing.filed import Part, Piece, Place, RepairKey
from workstation.filing.strips import INVISIBLE, TRIMMED
from workstation.report import AttributionLine, Headlines, JumpLine, Repair, Report

if TYPE_CHECKING:
    from workstation.filing.strips import Bit, Strip

_MANY = frozenset({Part.BODY, Part.ATTRIBUTION, Part.CAPTION})
_BREAK = re.compile(r"\r\n|[\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")


@dataclass
class _Draft:
    """A report in the making."""

    fields: dict[Place, list[str]] = field(default_factory=dict)
    repairs: list[Repair] = field(default_factory=list)
    under_headline: set[int] = field(default_factory=set)
    jumps: list[JumpLine] = field(default_factory=list)

    def count(self, part: Part) -> int:
        """How many fields of a part there are."""
        return sum(place.part is part for place in self.fields)

    def texts(self, part: Part) -> tuple[str, ...]:
        """The fields of a part in order."""
        return tuple("".join(texts) for place, texts in self.fields.items() if place.part is part)

    def text(self, part: Part) -> str:
        """The one field of a part."""
        return next(iter(self.texts(part)), "")


class Assembler:
    """Takes the page's pieces in source order and builds reports."""

    def __init__(self, source: str, refused: frozenset[RepairKey]) -> None:
        self._source = source
        self._refused = refused
        self.pieces: list[Piece] = []
        self._drafts: list[_Draft] = [_Draft()]
        self._lengths: dict[Place, int] = {}
        self._last: Place | None = None
        self._fresh: set[Part] = set(Part)
        self._counts: dict[Part, int] = {}
        self._pending = ""
        self._pending_at = 0

    @property
    def is_blank(self) -> bool:
        """Whether the report in the making has no text yet."""
        return not self._drafts[-1].fields

    def new_report(self) -> None:
        """Begin the next report; a blank one is used up first."""
        if not self.is_blank:
            self._drafts.append(_Draft())
            self._counts = {}
            self._fresh = set(Part)
            self._last = None

    def text(self, part: Part, strip: Strip) -> None:
        """Text of a field, its mended bits as repairs."""
        for bit in strip.bits:
            if not bit.kind:
                self._put(part, bit.start, bit.end, bit.text)
            elif not self.refuses(bit.kind, bit.start, bit.end):
                self._mend(part, bit)
            elif bit.kind == "joined-lines" or bit.to or _BREAK.match(self._source, bit.start):
                self._literal(part if not bit.to else Part.BODY, bit.start, bit.end)
            else:
                self._put(part, bit.start, bit.end, self._source[bit.start : bit.end])

    def _mend(self, part: Part, bit: Bit) -> None:
        if bit.to is None:
            self._put(part, bit.start, bit.end, bit.text, bit.kind)
            return
        self._fresh.add(bit.to)
        self._put(bit.to, bit.start, bit.end, bit.moved, bit.kind)
        self._fresh.add(bit.to)

    def gap(self, start: int, end: int, kind: str, after: str = "\n") -> None:
        """Blanks between fields; with a kind they are mended."""
        self._flush(None)
        if kind and not self.refuses(kind, start, end):
            after = after if start and end < len(self._source) else ""
            self._place(None, start, end, after, kind)
        elif kind:
            self._keep_blanks(start, end)
        elif start < end:
            self.pieces.append(Piece((start, end), self._source[start:end]))
        self._fresh = set(Part)

    def drop(self, start: int, end: int, kind: str) -> None:
        """Junk, with the breaks after it."""
        self._flush(None)
        if self.refuses(kind, start, end):
            self._fresh = set(Part)
            self._literal(Part.BODY, start, end)
        else:
            self._place(None, start, end, "", kind)
        self._fresh = set(Part)

    def repeat_standing_head(self, at: int, text: str) -> None:
        """The standing head over several reports, said again for one of them."""
        if not self.refuses("standing-head", at, at):
            pending, self._pending = self._pending, ""
            self._put(Part.STANDING_HEAD, at, at, text, "standing-head")
            self._pending = pending

    def credit_under_headline(self) -> None:
        """The next attribution line stands under the headline."""
        self._drafts[-1].under_headline.add(self._counts.get(Part.ATTRIBUTION, 0))

    def jump(self, jump: JumpLine) -> None:
        """Remember what a jump line says; its text is given apart."""
        self._drafts[-1].jumps.append(jump)

    def refuses(self, kind: str, start: int, end: int) -> bool:
        """Whether an editor refused a repair."""
        return RepairKey(kind, (start, end)) in self._refused

    def _put(self, part: Part, start: int, end: int, text: str, kind: str = "") -> None:
        place = self._open(part)
        self._flush(place)
        self._append(place, text)
        self._place(place, start, end, text, kind)
        self._last = place

    def _flush(self, place: Place | None) -> None:
        """Kept blanks go to the text that follows them."""
        if self._pending:
            pending, self._pending = self._pending, ""
            place = place or self._last or self._open(Part.BODY)
            self._append(place, pending)
            self._place(place, self._pending_at, self._pending_at + len(pending), pending, "")

    def _open(self, part: Part) -> Place:
        index = self._counts.get(part, 0)
        report = len(self._drafts) - 1
        draft = self._drafts[-1]
        if part in _MANY:
            if part in self._fresh or not index:
                index += 1
                self._counts[part] = index
            place = Place(report, part, index - 1)
        else:
            place = Place(report, part)
            if part in self._fresh and place in draft.fields:
                self._append(place, "\n")
        self._fresh.discard(part)
        draft.fields.setdefault(place, [])
        return place

    def _append(self, place: Place, text: str) -> None:
        self._drafts[place.report].fields.setdefault(place, []).append(text)
        self._lengths[place] = self._lengths.get(place, 0) + len(text)

    def _place(self, place: Place | None, start: int, end: int, text: str, kind: str) -> None:
        repair = Repair(kind, (start, end), self._source[start:end], text) if kind else None
        if repair:
            self._drafts[-1].repairs.append(repair)
        offset = self._lengths[place] - len(text) if place else 0
        self.pieces.append(Piece((start, end), text, place, offset, repair))

    def _literal(self, part: Part, start: int, end: int) -> None:
        """A refused stretch as it stood: its lines as fields of their own, its blanks between them."""
        at = start
        for found in [*_BREAK.finditer(self._source, start, end), None]:
            stop = found.start() if found else end
            content = self._source[at:stop]
            if content.strip(TRIMMED) or any(char in INVISIBLE for char in content):
                self._put(part, at, stop, content)
            elif content:
                self.pieces.append(Piece((at, stop), content))
            if found:
                self.pieces.append(Piece(found.span(), found.group()))
                self._fresh = set(Part)
                at = found.end()

    def _keep_blanks(self, start: int, end: int) -> None:
        """Refused trimming: blanks before the break stay with the text before them, those after it with the text after."""
        breaks = list(_BREAK.finditer(self._source, start, end))
        first, last = (breaks[0].start(), breaks[-1].end()) if breaks else (start, start)
        if start < first:
            self._keep_before(start, first)
        if first < last:
            middle = self._source[first:last]
            if any(char in INVISIBLE for char in middle):
                self._literal(Part.BODY, first, last)
            else:
                self.pieces.append(Piece((first, last), middle))
        if last < end:
            self._pending, self._pending_at = self._source[last:end], last

    def _keep_before(self, start: int, end: int) -> None:
        if self._last is None:
            self._put(Part.BODY, start, end, self._source[start:end])
            return
        self._append(self._last, self._source[start:end])
        self._place(self._last, start, end, self._source[start:end], "")

    def reports(self) -> tuple[Report, ...]:
        """The reports, without slugs."""
        self._flush(None)
        return tuple(map(_report, self._drafts))


def _report(draft: _Draft) -> Report:
    headlines = Headlines(draft.text(Part.KICKER), draft.text(Part.MAIN), draft.text(Part.DECK))
    lines = (AttributionLine(text, index in draft.under_headline) for index, text in enumerate(draft.texts(Part.ATTRIBUTION)))
    return Report(
        slug="",
        headlines=headlines,
        body=draft.texts(Part.BODY),
        standing_head=draft.text(Part.STANDING_HEAD),
        attribution_lines=tuple(lines),
        captions=draft.texts(Part.CAPTION),
        jump=_jump(draft),
        repairs=tuple(draft.repairs),
    )


def _jump(draft: _Draft) -> JumpLine | None:
    text = draft.text(Part.JUMP)
    pages = dict.fromkeys(page for jump in draft.jumps for page in jump.pages)
    return JumpLine(text, tuple(pages)) if text else None
