"""The report's fields as one whole: fill them from a report, read them back, carry findings to their places."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.editor.text.marks import Mark
from workstation.checks.engine.manuscript import Manuscript, Part
from workstation.report import AttributionLine, JumpLine, Report

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ui.editor.headline_form import HeadlineForm
    from ui.editor.text.marked_text import MarkedText
    from workstation.checks.engine.finding import Finding

Place = tuple["MarkedText", int]
"""A field, and the block of it where a part of the manuscript begins."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The report as it stands in the fields, and where each part of its manuscript stands."""

    report: Report
    places: Mapping[tuple[Part, int], Place]


@dataclass(frozen=True, slots=True)
class FormFields:
    """Every text field of a report."""

    standing_head: MarkedText
    headlines: HeadlineForm
    under: MarkedText
    body: MarkedText
    end: MarkedText
    captions: MarkedText
    jump: MarkedText
    note: MarkedText

    def in_order(self) -> tuple[MarkedText, ...]:
        """As they are read."""
        return (self.standing_head, *self.headlines.fields, self.under, self.body, self.end, self.captions, self.jump, self.note)


class ReportForm(QObject):
    """`edited` comes after each whole change in any field, `settled` when a composition ends or a long text is whole."""

    edited = Signal()
    settled = Signal()
    refused = Signal(int)
    """A paste that is too long for a report."""

    fields: FormFields

    def take_fields(self, fields: FormFields) -> None:
        """The widgets that hold the text."""
        self.fields = fields
        for field in fields.in_order():
            field.edited.connect(self.edited)
            field.settled.connect(self.settled)
            field.refused.connect(self.refused)

    @property
    def is_busy(self) -> bool:
        """Whether a composition or a big paste is unfinished: don't save, check or redraw now."""
        return any(field.composing or field.pasting for field in self.fields.in_order())

    @property
    def is_filling(self) -> bool:
        """Whether a long text is still coming in; reading the field makes it whole at once, so ask nothing that can wait."""
        return any(field.filling for field in self.fields.in_order())

    def finish(self) -> None:
        """End every unfinished composition and paste: another report is shown, or the window closes."""
        for field in self.fields.in_order():
            field.finish()

    def show_report(self, report: Report, *, only_changed: bool = False) -> list[MarkedText]:
        """Fill the fields; the undo steps of those that were filled, which are given back, begin anew.

        `only_changed` leaves alone what says the same already, blank paragraphs aside: one may just be being written.
        """
        standing = _texts(self.snapshot(report).report) if only_changed else (None,) * len(self.fields.in_order())
        filled = []
        for field, text, before in zip(self.fields.in_order(), _texts(report), standing, strict=True):
            if text != before:
                field.show_text(text)
                filled.append(field)
        return filled

    def snapshot(self, base: Report) -> Snapshot:
        """The base report with the fields' text; blank paragraphs are left out."""
        fields = self.fields
        places: dict[tuple[Part, int], Place] = {}
        for part, headline in zip((Part.KICKER, Part.MAIN, Part.DECK), fields.headlines.fields, strict=True):
            places[part, 0] = (headline, 0)
        under = _numbered(fields.under, Part.ATTRIBUTION, places)
        end = _numbered(fields.end, Part.ATTRIBUTION, places, len(under))
        lines = (*(AttributionLine(text, True) for text in under), *(AttributionLine(text) for text in end))
        body = _numbered(fields.body, Part.BODY, places)
        captions = _all_numbered(fields.captions, Part.CAPTION, places)
        places[Part.JUMP, 0] = (fields.jump, 0)
        report = replace(
            base,
            headlines=fields.headlines.headlines(),
            standing_head=fields.standing_head.text().strip(),
            attribution_lines=lines,
            body=body,
            captions=captions,
            jump=_jump(fields.jump.text().rstrip(), base.jump),
            note=fields.note.text().rstrip(),
        )
        return Snapshot(report, places)

    def show_findings(self, snapshot: Snapshot, manuscript: Manuscript, findings: Iterable[Finding]) -> None:
        """Underline findings of this snapshot; the fields must not have changed since."""
        marks: dict[MarkedText, list[Mark]] = defaultdict(list)
        locate = _Locator(snapshot, manuscript)
        for finding in findings:
            found = locate.mark(finding)
            if found:
                marks[found[0]].append(found[1])
        for field in self.fields.in_order():
            field.show_marks(marks[field])

    def place(self, snapshot: Snapshot, manuscript: Manuscript, span: tuple[int, int]) -> tuple[MarkedText, int, int] | None:
        """Where a stretch of a snapshot's manuscript stood in a field."""
        return _Locator(snapshot, manuscript).stretch(span)

    def offset(self, snapshot: Snapshot, manuscript: Manuscript, field: MarkedText, position: int) -> int:
        """Where a place of a field stands in a snapshot's manuscript; -1 where it isn't part of it."""
        block = field.document().findBlock(position)
        parts = {place: part for part, place in snapshot.places.items() if place[0] is field}
        part = parts.get((field, block.blockNumber()))
        region = next((region for region in manuscript.regions if (region.part, region.index) == part), None)
        if region is None:
            return -1
        return region.start + len(block.text().encode("utf-16-le")[: (position - block.position()) * 2].decode("utf-16-le", "ignore"))

    def places(self) -> dict[Finding, tuple[MarkedText, Mark]]:
        """Each finding that still stands, and where."""
        return {finding: (field, mark) for field in self.fields.in_order() for finding, mark in field.marks.places().items()}


class _Locator:
    """From the manuscript's code points to a field's positions."""

    def __init__(self, snapshot: Snapshot, manuscript: Manuscript) -> None:
        self._places, self._manuscript = snapshot.places, manuscript
        self._starts = [region.start for region in manuscript.regions]
        self._blocks: dict[int, tuple[MarkedText, int]] = {}
        self._is_wide = len(manuscript.text.encode("utf-16-le", "surrogatepass")) // 2 != len(manuscript.text)

    def mark(self, finding: Finding) -> tuple[MarkedText, Mark] | None:
        """The finding's place; cut at the field's end where it reaches into the next field."""
        found = self.stretch(finding.span)
        return (found[0], Mark(found[1], found[2], finding)) if found else None

    def stretch(self, span: tuple[int, int]) -> tuple[MarkedText, int, int] | None:
        """A field with the positions of a span."""
        first, last = self._place(span[0]), self._place(span[1])
        if first is None or last is None:
            return None
        field, start = first
        end = last[1] if last[0] is field else field.document().characterCount() - 1
        return field, start, max(start, end)

    def _place(self, offset: int) -> tuple[MarkedText, int] | None:
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return None
        region = self._manuscript.regions[index]
        field, start = self._blocks.get(index) or self._block(index)
        return field, start + self._units(region.start, min(offset, region.end))

    def _block(self, index: int) -> tuple[MarkedText, int]:
        """A region's field and where its paragraph begins there; thousands of findings ask for the same few."""
        region = self._manuscript.regions[index]
        field, block = self._places[region.part, region.index]
        self._blocks[index] = field, field.document().findBlockByNumber(block).position()
        return self._blocks[index]

    def _units(self, start: int, end: int) -> int:
        if not self._is_wide:
            return end - start
        return len(self._manuscript.text[start:end].encode("utf-16-le")) // 2


def _texts(report: Report) -> tuple[str, ...]:
    headlines = report.headlines
    under = "\n".join(line.text for line in report.attribution_lines if line.under_headline)
    end = "\n".join(line.text for line in report.attribution_lines if not line.under_headline)
    jump = report.jump.text if report.jump else ""
    above = (report.standing_head, headlines.kicker, headlines.main, headlines.deck, under)
    return (*above, "\n".join(report.body), end, "\n".join(report.captions), jump, report.note)


def _numbered(field: MarkedText, part: Part, places: dict[tuple[Part, int], Place], first: int = 0) -> tuple[str, ...]:
    """A field's paragraphs that aren't blank; where each stands goes into `places`."""
    kept = [(number, text) for number, text in enumerate(field.paragraphs()) if text.strip()]
    places.update({(part, first + index): (field, number) for index, (number, _) in enumerate(kept)})
    return tuple(text for _, text in kept)


def _all_numbered(field: MarkedText, part: Part, places: dict[tuple[Part, int], Place]) -> tuple[str, ...]:
    """A field's lines, empty ones too (they belong to pictures); only the last ones are left out when empty."""
    texts = field.text().rstrip().split("\n") if field.text().strip() else []
    places.update({(part, index): (field, index) for index in range(len(texts))})
    return tuple(texts)


def _jump(text: str, before: JumpLine | None) -> JumpLine | None:
    if before and before.text == text:
        return before
    if not text:
        return None
    from workstation.attribution import jump_line

    read = jump_line(text)
    return JumpLine(text, read.pages if read else ())
