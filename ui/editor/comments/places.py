"""Where commented words stand in the fields of a report, carried along by the documents with every edit, undo included."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from workstation.checks.engine.manuscript import Part
from workstation.comments.anchoring import Standing, carried, part_texts, standing_at
from workstation.comments.comment import Anchor
from workstation.versions.comparison import parts_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ui.editor.report_form import ReportForm, Snapshot
    from ui.editor.text.marked_text import MarkedText
    from workstation.comments.comment import Comment
    from workstation.report import Report

PARTS: dict[str, Part] = {
    "引题": Part.KICKER,
    "主题": Part.MAIN,
    "副题": Part.DECK,
    "正文": Part.BODY,
    "署名": Part.ATTRIBUTION,
    "图片说明": Part.CAPTION,
    "转版": Part.JUMP,
}
STANDING_HEAD = "专栏"


@dataclass(frozen=True, slots=True, eq=False)
class Held:
    """Words in a field: what is typed at either end stays outside, what is typed between is in."""

    field: MarkedText
    first: QTextCursor
    last: QTextCursor

    @classmethod
    def of(cls, field: MarkedText, start: int, end: int) -> Held:
        """Hold on to `[start, end)` of a field."""
        end = min(end, field.document().characterCount() - 1)
        first, last = QTextCursor(field.document()), QTextCursor(field.document())
        first.setPosition(min(start, end))
        last.setPosition(end)
        last.setKeepPositionOnInsert(True)
        return cls(field, first, last)

    @property
    def span(self) -> tuple[int, int]:
        """Where they stand now; empty or turned round once they are gone."""
        return self.first.position(), self.last.position()

    @property
    def stands(self) -> bool:
        """Whether something of them is left."""
        return self.first.position() < self.last.position()


class FieldPlaces:
    """From anchors to fields and back, for one snapshot of the form."""

    def __init__(self, snapshot: Snapshot, form: ReportForm) -> None:
        self._places, self._form = snapshot.places, form
        self._paragraphs = dict(parts_of(snapshot.report))
        self._starts = {part: _starts(paragraphs) for part, paragraphs in self._paragraphs.items()}
        self._begun: dict[MarkedText, list[tuple[int, str, int]]] = {}
        names = {part: name for name, part in PARTS.items()}
        for (part, index), (field, block) in snapshot.places.items():
            position = field.document().findBlockByNumber(block).position()
            self._begun.setdefault(field, []).append((position, names.get(part, ""), index))

    def held(self, anchor: Anchor) -> Held | None:
        """The words of an anchor; null where its part isn't in the form."""
        first, last = self._point(anchor.part, anchor.start), self._point(anchor.part, anchor.end)
        if first is None or last is None:
            return None
        end = last[1] if last[0] is first[0] else first[0].document().characterCount() - 1
        return Held.of(first[0], first[1], end)

    def anchor(self, field: MarkedText, start: int, end: int) -> Anchor | None:
        """The anchor of a stretch of a field; null for a field that isn't printed, and for nothing but blanks."""
        first, last = self._offset(field, start), self._offset(field, end)
        return Anchor(first[0], first[1], last[1]) if first and last and first[1] < last[1] else None

    def _point(self, part: str, offset: int) -> tuple[MarkedText, int] | None:
        if part == STANDING_HEAD:
            return self._form.fields.standing_head, offset
        index = bisect_right(self._starts[part], offset, hi=len(self._paragraphs[part])) - 1
        found = self._places.get((PARTS[part], index))
        if index < 0 or found is None:
            return None
        before = self._paragraphs[part][index][: offset - self._starts[part][index]]
        return found[0], found[0].document().findBlockByNumber(found[1]).position() + len(before.encode("utf-16-le", "surrogatepass")) // 2

    def _offset(self, field: MarkedText, position: int) -> tuple[str, int] | None:
        """The part and its offset; within the nearest paragraph before a blank one, and its end at most."""
        if field is self._form.fields.standing_head:
            return STANDING_HEAD, len(field.span_text(0, position))
        begun = self._begun.get(field)
        if not begun:
            return None
        start, name, index = begun[max(bisect_right(begun, position, key=lambda each: each[0]) - 1, 0)]
        if index >= len(self._paragraphs[name]):
            return None
        before = field.span_text(start, max(position, start))
        return name, self._starts[name][index] + min(len(before), len(self._paragraphs[name][index]))


def _starts(paragraphs: Sequence[str]) -> list[int]:
    return list(accumulate((len(paragraph) + 1 for paragraph in paragraphs), initial=0))


class LivePlaces:
    """The comments of the shown report and where each stands. What dies under an edit is sought again when the typing pauses."""

    def __init__(self, form: ReportForm) -> None:
        self._form = form
        self._held: dict[int, Held] = {}
        self._standings: dict[int, Standing] = {}
        self._texts: dict[str, str] = {}

    def clear(self) -> None:
        """Another report is shown."""
        self._held, self._standings, self._texts = {}, {}, {}

    def show(self, comments: Sequence[Comment], stored: Report, snapshot: Snapshot) -> None:
        """Place comments on the words of a stored text, which the form may be ahead of."""
        texts = part_texts(stored)
        standings = {comment.id: _standing(comment, texts) for comment in comments}
        self._texts = part_texts(snapshot.report)
        self._place(_carried(standings, texts, self._texts), FieldPlaces(snapshot, self._form))

    def settle(self, snapshot: Snapshot) -> bool:
        """The typing has paused: look for words that went out of sight; whether any came back, went, or were found elsewhere."""
        texts, before = part_texts(snapshot.report), self._texts
        places = FieldPlaces(snapshot, self._form)
        now = {ident: places.anchor(held.field, *held.span) if held.stands else None for ident, held in self._held.items()}
        missing = {ident: standing for ident, standing in self._standings.items() if now.get(ident) is None}
        found = _carried(missing, before, texts) if missing and before != texts else missing
        self._texts = texts
        self._standings |= {ident: standing_at(anchor, texts) for ident, anchor in now.items() if anchor is not None}
        changed = {ident for ident, standing in found.items() if standing.lost != (self._standings[ident].lost) or not standing.lost}
        self._place(self._standings | found, places, only=changed)
        return bool(changed)

    def _place(self, standings: dict[int, Standing], places: FieldPlaces, only: set[int] | None = None) -> None:
        self._standings = standings
        if only is None:
            self._held = {}
        for ident in standings if only is None else only:
            held = None if standings[ident].lost else places.held(standings[ident].anchor)
            self._held.pop(ident, None)
            if held is not None and held.stands:
                self._held[ident] = held

    def of(self, ident: int) -> Held | None:
        """Where a comment's words stand now; null while they don't."""
        held = self._held.get(ident)
        return held if held is not None and held.stands else None

    def in_field(self, field: MarkedText) -> dict[int, Held]:
        """Those of one field, the empty ones left out."""
        return {ident: held for ident, held in self._held.items() if held.field is field and held.stands}

    def at(self, field: MarkedText, position: int) -> int | None:
        """The comment whose words hold a position, the shortest where there are several."""
        spans = ((held.span, ident) for ident, held in self._held.items() if held.field is field)
        around = [(span[1] - span[0], ident) for span, ident in spans if span[0] <= position <= span[1] and span[0] < span[1]]
        return min(around, default=(0, None))[1]

    def before(self, field: MarkedText, position: int) -> int | None:
        """The last comment that begins before a position, in the order of reading."""
        fields = self._form.fields.in_order()
        begun = [(fields.index(held.field), held.span[0], ident) for ident, held in self._held.items() if held.stands]
        return max((place for place in begun if place[:2] < (fields.index(field), position)), default=(0, 0, None))[2]

    def order(self) -> list[int]:
        """Comments as they are read; those whose words are gone last."""
        fields = {field: number for number, field in enumerate(self._form.fields.in_order())}
        placed = {ident: (fields[held.field], *held.span) for ident, held in self._held.items() if held.stands}
        return sorted(self._standings, key=lambda ident: (ident not in placed, placed.get(ident, (0, 0, 0)), ident))


def _standing(comment: Comment, texts: Mapping[str, str]) -> Standing:
    if comment.anchor is not None:
        return standing_at(comment.anchor, texts)
    return Standing(Anchor("正文", 0, 0), comment.words, lost=True)


def _carried(standings: Mapping[int, Standing], old: Mapping[str, str], new: Mapping[str, str]) -> dict[int, Standing]:
    return dict(zip(standings, carried(list(standings.values()), old, new), strict=True)) if old != new else dict(standings)
