"""How a report fits its slot, in words: 超 3 行 / 42 字, 缺 5 行, 正好."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from workstation.planning.set_page import SetSlot


QUIET_LINES = 3
"""Lines of white that nobody need mend; a line at the foot of every column is no more than a page is used to."""


@dataclass(frozen=True, slots=True)
class FitWords:
    """`overset`: lines and characters too many somewhere; `short`: more white at the end than may stay."""

    text: str
    overset: bool = False
    short: bool = False


def fit_words(slot: SetSlot) -> FitWords:
    """A slot's fit; its headline and captions count with its text."""
    over, short = QCoreApplication.translate("Fit", "超 {0} 行 / {1} 字"), QCoreApplication.translate("Fit", "缺 {0} 行")
    return worded(slot, over, short)


def worded(slot: SetSlot, over: str, few: str, characters_short: int = 0) -> FitWords:
    """A fit in these words: lines and characters too many, lines (and characters) too few."""
    lines, characters = slot.overset
    if slot.headline_alone_overset:
        return FitWords(QCoreApplication.translate("Fit", "标题放不下"), overset=True)
    if lines:
        return FitWords(over.format(lines, characters), overset=True)
    short = slot.story.fit.short_lines
    if short:
        nags = short > max(QUIET_LINES, len(slot.story.columns))
        return FitWords(few.format(short, characters_short), short=nags)
    return FitWords(QCoreApplication.translate("Fit", "正好"))
