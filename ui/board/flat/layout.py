"""Where the pages stand on the flat plan: section under section, as a reader opens them: the first alone, then spreads of two."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize

from workstation.planning.page_words import section_letters

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MARGIN, GUTTER, HEADING = 20, 26, 30
"""Pixels around all, between spreads, and for a section's name."""


@dataclass(frozen=True, slots=True)
class Section:
    """A run of pages with its name; the name is empty where the issue has no sections to tell apart."""

    name: str
    pages: tuple[int, ...]
    """Places in the issue."""


@dataclass(frozen=True, slots=True)
class FlatLayout:
    """Every page's rectangle by its place in the issue, the sections' names with theirs, and the size of all."""

    cards: tuple[QRect, ...]
    headings: tuple[tuple[str, QRect], ...]
    size: QSize

    def at(self, point: QPoint) -> int | None:
        """The page under a point."""
        return next((at for at, card in enumerate(self.cards) if card.contains(point)), None)

    def nearest(self, point: QPoint) -> int | None:
        """The page nearest to a point; none on an empty plan."""
        if not self.cards:
            return None
        return min(range(len(self.cards)), key=lambda at: (self.cards[at].center() - point).manhattanLength())

    def step(self, at: int, across: int, down: int) -> int:
        """The page that an arrow key leads to."""
        if across:
            return min(max(at + across, 0), len(self.cards) - 1)
        own = self.cards[at].center()
        rows = [other for other, card in enumerate(self.cards) if (card.center().y() - own.y()) * down > self.cards[at].height() // 2]
        return min(rows, key=lambda o: (abs(self.cards[o].center().y() - own.y()), abs(self.cards[o].center().x() - own.x())), default=at)


def sections_of(numbers: Sequence[str], names: Sequence[str]) -> tuple[Section, ...]:
    """Pages in runs of one section: the name given, else the letters that the number begins with. A single run needs no name."""
    found: list[tuple[str, list[int]]] = []
    for at, (number, name) in enumerate(zip(numbers, names, strict=True)):
        own = name or section_letters(number)
        if not found or found[-1][0] != own:
            found.append((own, []))
        found[-1][1].append(at)
    shown = len(found) > 1 or any(names)
    return tuple(Section(name if shown else "", tuple(pages)) for name, pages in found)


def spreads_of(pages: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    """The first page alone, then two and two, and the last alone where one is left."""
    return (tuple(pages[:1]), *(tuple(pages[at : at + 2]) for at in range(1, len(pages), 2)))


def lay_out(sections: Sequence[Section], card: QSize, width: int) -> FlatLayout:
    """Spreads from left to right, as many as the width holds, at least one a row."""
    cards: dict[int, QRect] = {}
    headings, y = [], MARGIN
    for section in sections:
        if section.name:
            headings.append((section.name, QRect(MARGIN, y, max(width - 2 * MARGIN, 1), HEADING)))
            y += HEADING
        for row in _rows(section, card.width(), width - 2 * MARGIN):
            for at, x in row:
                cards[at] = QRect(QPoint(MARGIN + x, y), card)
            y += card.height() + GUTTER
    right = max((rect.right() for rect in cards.values()), default=0) + MARGIN
    return FlatLayout(tuple(cards[at] for at in sorted(cards)), tuple(headings), QSize(right, y))


def _rows(section: Section, card: int, width: int) -> Iterator[list[tuple[int, int]]]:
    row: list[tuple[int, int]] = []
    x = 0
    for spread in spreads_of(section.pages):
        wide = card * len(spread)
        if row and x + wide > width:
            yield row
            row, x = [], 0
        row += [(at, x + number * card) for number, at in enumerate(spread)]
        x += wide + GUTTER
    yield row
