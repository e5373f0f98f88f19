"""Findings as marks in a text: where they stand now, and how they are drawn.

Positions are the document's own (UTF-16 units); `Marks` carries them along with every edit until the next check answers.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextBlock, QTextCharFormat

from ui.theme import LIGHT
from workstation.checks.engine.finding import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QTextDocument

    from ui.theme import Colours

SLICE = 0.008
"""Seconds of drawing before the window gets its turn again."""


@dataclass(frozen=True, slots=True)
class Look:
    """How one severity looks: `colour` names one of the theme's, the underline's shape tells it apart without colour.

    `tint` (0 to 255) lets a single mark be seen, under which no shape can be made out.
    """

    order: int
    colour: str
    icon: str
    underline: QTextCharFormat.UnderlineStyle
    tint: int = 0


LOOKS = {
    Severity.ERROR: Look(0, "error", "error", QTextCharFormat.UnderlineStyle.WaveUnderline, 34),
    Severity.WARNING: Look(1, "warning", "warning", QTextCharFormat.UnderlineStyle.DashUnderline, 24),
    Severity.ADVICE: Look(2, "advice", "info", QTextCharFormat.UnderlineStyle.DotLine),
}


def severity_label(severity: Severity) -> str:
    """A severity's name in the window's language."""
    names = {
        Severity.ERROR: QCoreApplication.translate("Severity", "差错"),
        Severity.WARNING: QCoreApplication.translate("Severity", "存疑"),
        Severity.ADVICE: QCoreApplication.translate("Severity", "建议"),
    }
    return names[severity]


def severity_colour(severity: Severity, colours: Colours) -> QColor:
    """A severity's colour in a theme."""
    return QColor(getattr(colours, LOOKS[severity].colour))


@dataclass(frozen=True, slots=True)
class Mark:
    """A finding where it stands in the document: `[start, end)`."""

    start: int
    end: int
    finding: Finding


class Marks:
    """The marks of one document, in order, moved along by edits; an edit inside a mark removes it."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        ordered = sorted(marks, key=lambda mark: (mark.start, mark.end))
        self._starts = [mark.start for mark in ordered]
        self._ends = [mark.end for mark in ordered]
        self._findings = [mark.finding for mark in ordered]
        self._longest = max((mark.end - mark.start for mark in ordered), default=0)

    def __iter__(self) -> Iterator[Mark]:
        return map(Mark, self._starts, self._ends, self._findings)

    def __len__(self) -> int:
        return len(self._starts)

    def looks(self) -> set[tuple[int, int, Severity]]:
        """Where each stands and what it looks like."""
        return set(zip(self._starts, self._ends, (finding.severity for finding in self._findings), strict=True))

    def within(self, start: int, end: int) -> Iterator[Mark]:
        """Marks that touch `[start, end]`."""
        first = bisect_left(self._starts, start - self._longest)
        for index in range(first, len(self._starts)):
            if self._starts[index] > end:
                return
            if self._ends[index] >= start:
                yield Mark(self._starts[index], self._ends[index], self._findings[index])

    def places(self) -> dict[Finding, Mark]:
        """Each finding's present place."""
        return {mark.finding: mark for mark in self}

    def shift(self, at: int, removed: int, added: int) -> None:
        """Follow an edit that replaced `removed` units at `at` by `added`."""
        low = bisect_left(self._starts, at - self._longest)
        high = max(bisect_left(self._starts, at + removed), low)
        kept = [index for index in range(low, high) if self._ends[index] <= at]
        moved = added - removed
        self._findings = self._findings[:low] + [self._findings[index] for index in kept] + self._findings[high:]
        self._starts = self._starts[:low] + [self._starts[index] for index in kept] + [start + moved for start in self._starts[high:]]
        self._ends = self._ends[:low] + [self._ends[index] for index in kept] + [end + moved for end in self._ends[high:]]


class MarkPainter(QSyntaxHighlighter):
    """Underlines the marks of a document, a slice at a time, touching only the blocks whose marks changed."""

    def __init__(self, document: QTextDocument) -> None:
        self.marks = Marks()
        self._waiting: deque[QTextBlock] = deque()
        self._colours = LIGHT
        super().__init__(document)
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._on_turn)

    def show_marks(self, marks: Marks, colours: Colours) -> None:
        """Draw these marks instead of those that stand; the first slice at once, the rest when the window is idle."""
        changed = self._changed_places(marks)
        self.marks, self._colours = marks, colours
        numbers = dict.fromkeys(self.document().findBlock(place).blockNumber() for place in changed)
        self._waiting = deque(self.document().findBlockByNumber(number) for number in numbers)
        self._on_turn()

    def show_colours(self, colours: Colours) -> None:
        """Draw everything anew in another theme's colours."""
        if colours is not self._colours:
            self._colours = colours
            self.rehighlight()

    def hold(self) -> None:
        """Draw nothing more until `resume` (an input method is composing)."""
        self._turn.stop()

    def resume(self) -> None:
        """Draw what is still waiting."""
        if self._waiting:
            self._turn.start()

    def highlightBlock(self, text: str) -> None:
        """Qt's call for each changed block."""
        start = self.currentBlock().position()
        touching = sorted(self.marks.within(start, start + len(text)), key=lambda mark: -LOOKS[mark.finding.severity].order)
        for mark in touching:
            first = max(mark.start - start, 0)
            self.setFormat(first, max(mark.end - start - first, 1), self._format(mark.finding.severity))

    def _changed_places(self, marks: Marks) -> list[int]:
        places = {place for start, end, _ in self.marks.looks() ^ marks.looks() for place in (start, end)}
        return sorted(places)

    def _on_turn(self) -> None:
        until = perf_counter() + SLICE
        while self._waiting and perf_counter() < until:
            block = self._waiting.popleft()
            if block.isValid():
                self.rehighlightBlock(block)
        if self._waiting:
            self._turn.start()
        else:
            self._turn.stop()

    def _format(self, severity: Severity) -> QTextCharFormat:
        look, colour = QTextCharFormat(), severity_colour(severity, self._colours)
        look.setUnderlineStyle(LOOKS[severity].underline)
        look.setUnderlineColor(colour)
        if LOOKS[severity].tint:
            colour.setAlpha(LOOKS[severity].tint)
            look.setBackground(colour)
        return look
