"""A use of a phrase as a row: its sentence with the phrase marked, and where and when it stood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme import colours_of

if TYPE_CHECKING:
    from workstation.archive.archive import Use

Index = QModelIndex | QPersistentModelIndex
USE_ROLE = Qt.ItemDataRole.UserRole
HEIGHT = 50
BEFORE = 14
"""Characters of the sentence before the phrase, where the sentence is too long for the row."""


class UseDelegate(QStyledItemDelegate):
    """Two lines: the sentence about the phrase, and date, page and title."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All alike."""
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt's call."""
        use: Use = index.data(USE_ROLE)
        colours, rect = colours_of(self._view), QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_tint))
            painter.drawRoundedRect(rect, 5, 5)
        inner, half = rect.adjusted(10, 4, -10, -4), (HEIGHT - 8) // 2
        _write_sentence(painter, QRect(inner.left(), inner.top(), inner.width(), half), use, option.font, colours.text, colours.accent)
        painter.setFont(option.font)
        painter.setPen(QColor(colours.muted))
        below = QRect(inner.left(), inner.top() + half, inner.width(), half)
        words = painter.fontMetrics().elidedText(place_words(use), Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
        painter.restore()


def place_words(use: Use) -> str:
    """2021-01-14 K01 · 标题; one that wasn't printed says so."""
    where = f"{use.day.isoformat() if use.day else ''} {use.page}".strip()
    state = "" if use.printed else QCoreApplication.translate("UsesPopup", "未见报")
    return " · ".join(part for part in (where, state, use.title) if part)


def _write_sentence(painter: QPainter, rect: QRect, use: Use, font: QFont, colour: str, hit_colour: str) -> None:
    bold = QFont(font)
    bold.setBold(True)
    start, end = use.span
    before, hit, after = use.sentence[:start], use.sentence[start:end], use.sentence[end:]
    plain = QFontMetrics(font)
    if plain.horizontalAdvance(use.sentence) > rect.width() and len(before) > BEFORE:
        before = "…" + before[-BEFORE:]
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    for text, face, tint in ((before, font, colour), (hit, bold, hit_colour), (after, font, colour)):
        painter.setFont(face)
        painter.setPen(QColor(tint))
        fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(rect.width(), 0))
        painter.drawText(rect, flags, fitting)
        rect.setLeft(rect.left() + painter.fontMetrics().horizontalAdvance(fitting))
