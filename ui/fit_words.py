"""How a report fits its slot, in words: 超 3 行 / 42 字, 缺 5 行, 正好."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from workstation.planning.set_page import SetSlot


@dataclass(frozen=True, slots=True)
class FitWords:
    """`overset`: lines and characters too many somewhere; `short`: lines of white at the end."""

    text: str
    overset: bool = False
    short: bool = False


def fit_words(slot: SetSlot) -> FitWords:
    """A slot's fit; its headline and captions count with its text."""
    captions = [picture.caption.fit for picture in slot.pictures if picture.caption]
    fits = [slot.story.fit, *captions, *([slot.headline.fit] if slot.headline else [])]
    lines, characters = sum(fit.overset_lines for fit in fits), sum(fit.overset_characters for fit in fits)
    if slot.headline and slot.headline.fit.overset_lines and not slot.story.fit.overset_lines:
        return FitWords(QCoreApplication.translate("Fit", "标题放不下"), overset=True)
    if lines:
        return FitWords(QCoreApplication.translate("Fit", "超 {0} 行 / {1} 字").format(lines, characters), overset=True)
    short = slot.story.fit.short_lines
    if short:
        return FitWords(QCoreApplication.translate("Fit", "缺 {0} 行").format(short), short=True)
    return FitWords(QCoreApplication.translate("Fit", "正好"))
