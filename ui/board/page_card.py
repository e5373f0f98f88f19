"""A page on the flat plan: number and name, its picture, how full it is, its people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

if TYPE_CHECKING:
    from ui.board.page_thumbnails import PageFill, Thumbnail
    from ui.theme import Colours
    from workstation.page import PagePlan

HEAD, FOOT, PAD = 26, 40, 10
"""Pixels above and under the picture, and beside it."""
FULL = 0.93
"""Share of the grid from which a page counts as full."""


def picture_room(card: QRect) -> QRect:
    """Where a card's picture stands."""
    return card.adjusted(PAD, HEAD + PAD // 2, -PAD, -FOOT)


def card_size(page: QSize) -> QSize:
    """A card's size for a picture's."""
    return QSize(page.width() + 2 * PAD, page.height() + HEAD + PAD // 2 + FOOT)


def fill_words(fill: PageFill) -> tuple[str, str]:
    """How full a page is, in a word or two, and the colour's name: 溢 2 篇, 缺 1 篇, 空, 满, 已排 60%."""
    translate = QCoreApplication.translate
    if fill.overset:
        return translate("Fill", "溢 {0} 篇").format(fill.overset), "error"
    if not fill.reports:
        return translate("Fill", "空"), "faint"
    if fill.short:
        return translate("Fill", "缺 {0} 篇").format(fill.short), "warning"
    if fill.taken >= FULL:
        return translate("Fill", "满"), "good"
    return translate("Fill", "已排 {0}").format(f"{fill.taken:.0%}"), "muted"


def staff_words(plan: PagePlan) -> str:
    """责编 张三　校对 李四."""
    return "　".join(f"{role} {name}" for role, name in plan.folio.staff if name)


def card_words(plan: PagePlan, fill: PageFill | None) -> str:
    """A card read aloud."""
    parts = (plan.folio.number, plan.folio.name, fill_words(fill)[0] if fill else "", staff_words(plan))
    return "　".join(part for part in parts if part)


def paint_card(
    painter: QPainter, card: QRect, plan: PagePlan, thumbnail: Thumbnail | None, colours: Colours, *, chosen: bool, focused: bool
) -> None:
    """Paint one card."""
    if chosen:
        painter.setPen(QPen(QColor(colours.accent), 2 if focused else 1))
        painter.setBrush(QColor(colours.accent_tint))
        painter.drawRoundedRect(card.adjusted(2, 2, -2, -2), 6, 6)
    _paint_head(painter, card, plan, thumbnail, colours)
    _paint_picture(painter, picture_room(card), thumbnail, colours)
    foot = QRect(card.left() + PAD, card.bottom() - FOOT + 6, card.width() - 2 * PAD, FOOT - 12)
    painter.setPen(QColor(colours.muted))
    staff = staff_words(plan) or QCoreApplication.translate("Fill", "未署责编")
    _text(painter, foot, painter.fontMetrics().elidedText(staff, Qt.TextElideMode.ElideRight, foot.width()), Qt.AlignmentFlag.AlignLeft)


def _paint_head(painter: QPainter, card: QRect, plan: PagePlan, thumbnail: Thumbnail | None, colours: Colours) -> None:
    row = QRect(card.left() + PAD, card.top() + 6, card.width() - 2 * PAD, HEAD - 4)
    words, colour = fill_words(thumbnail.fill) if thumbnail else ("", "muted")
    painter.setPen(QColor(getattr(colours, colour)))
    _text(painter, row, words, Qt.AlignmentFlag.AlignRight)
    room = row.width() - painter.fontMetrics().horizontalAdvance(words) - 8
    plain = painter.font()
    bold = QFont(plain)
    bold.setBold(True)
    painter.setFont(bold)
    painter.setPen(QColor(colours.text))
    name = f"{plan.folio.number}　{plan.folio.name}".strip()
    _text(painter, row, painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room), Qt.AlignmentFlag.AlignLeft)
    painter.setFont(plain)


def _text(painter: QPainter, room: QRect, words: str, align: Qt.AlignmentFlag) -> None:
    painter.drawText(room, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)


def _paint_picture(painter: QPainter, room: QRect, thumbnail: Thumbnail | None, colours: Colours) -> None:
    if thumbnail is None:
        painter.fillRect(room, QColor(colours.paper))
        return
    image = thumbnail.image
    size = (image.size() / image.devicePixelRatio()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    target = QRect(room.topLeft(), size)
    target.moveCenter(room.center())
    painter.drawImage(target, image)
    painter.setPen(QPen(QColor(colours.line), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(target.adjusted(0, 0, -1, -1))
