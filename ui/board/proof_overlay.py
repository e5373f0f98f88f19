"""What a proof has over the page: numbered marks where the checks found something, the stamp of its stage, the code of its fingerprint."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from ui.board.faces import family_of
from ui.board.page_painter import points, rectangle
from ui.told import told_words
from workstation.checks.engine.finding import Severity
from workstation.planning.set_page import FontRole

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from workstation.export.code import Modules
    from workstation.export.proof_marks import ProofMark
    from workstation.planning.set_page import SetPage

COLOURS = {Severity.ERROR: QColor(196, 30, 30), Severity.WARNING: QColor(196, 110, 0), Severity.ADVICE: QColor(20, 100, 170)}
_NUMBER, _STAMP = 6.0, 7.0
"""Points of a mark's number and of the stamp."""
_CODE = 30.0
_WASH = 46
"""How much of its colour a mark lays over the words, of 255: they stay black on white."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """A proof's stage with what it says of the page: 大样 2026-11-24 10:02, 指纹 1A2B-…; and its code."""

    stage: str
    words: str
    code: Modules = ()


class ProofOverlay:
    """Draws marks and stamp of each page by its number."""

    def __init__(self, stamps: Mapping[str, Stamp], marks: Mapping[str, Sequence[ProofMark]]) -> None:
        self._stamps, self._marks = stamps, marks

    def __call__(self, painter: QPainter, page: SetPage) -> None:
        """Over one page."""
        for mark in self._marks.get(page.number, ()):
            _draw_mark(painter, mark)
        stamp = self._stamps.get(page.number)
        if stamp is not None:
            _draw_stamp(painter, page, stamp)


def _draw_mark(painter: QPainter, mark: ProofMark) -> None:
    colour = COLOURS[mark.finding.severity]
    wash = QColor(colour)
    wash.setAlpha(_WASH)
    frames = [rectangle(frame) for frame in mark.frames]
    for frame in frames:
        painter.fillRect(frame, wash)
        painter.setPen(QPen(colour, 0.6))
        painter.drawLine(frame.bottomLeft(), frame.bottomRight())
    if frames:
        _write_number(painter, frames[0].topRight(), str(mark.number), colour)


def _font(size: float) -> QFont:
    """One of the page's own faces: the window's may be of any language, and is not always embedded whole."""
    font = proof_font()
    font.setPixelSize(round(size))
    return font


def proof_font() -> QFont:
    """Unshaped: beside capitals some faces take other figures, which have no character that a PDF could name."""
    font = QFont(family_of(FontRole.HEI))
    font.setStyleStrategy(QFont.StyleStrategy.PreferNoShaping)
    return font


def _write_number(painter: QPainter, at: QPointF, number: str, colour: QColor) -> None:
    font = _font(_NUMBER)
    painter.setFont(font)
    wide = max(painter.fontMetrics().horizontalAdvance(number) + 2.4, _NUMBER + 1)
    disc = QRectF(at.x() - 1, at.y() - _NUMBER * 0.7, wide, _NUMBER + 1.4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(disc, 2, 2)
    painter.setPen(QColor("white"))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, number)


def _draw_stamp(painter: QPainter, page: SetPage, stamp: Stamp) -> None:
    """In the white under the type area: the stage in a frame, the words beside it, the code at the right edge."""
    area = rectangle(page.type_area) if page.type_area else QRectF(20, 20, points(page.width) - 40, points(page.height) - 60)
    room = points(page.height) - area.bottom()
    side = min(_CODE, room - 6)
    top = area.bottom() + (room - side) / 2
    font = _font(_STAMP * 1.7)
    font.setBold(True)
    painter.setFont(font)
    wide = painter.fontMetrics().horizontalAdvance(stamp.stage) + 12.0
    frame = QRectF(area.left(), top, wide, side)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(COLOURS[Severity.ERROR], 1.2))
    painter.drawRect(frame)
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, stamp.stage)
    font.setPixelSize(round(_STAMP))
    font.setBold(False)
    painter.setFont(font)
    painter.setPen(QColor(40, 40, 40))
    words = QRectF(frame.right() + 8, top, area.right() - frame.right() - side - 16, side)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, stamp.words)
    _draw_code(painter, QRectF(area.right() - side, top, side, side), stamp.code)


def _draw_code(painter: QPainter, frame: QRectF, code: Modules) -> None:
    square = frame.width() / max(len(code), 1)
    for row, squares in enumerate(code):
        for column, dark in enumerate(squares):
            if dark:
                painter.fillRect(QRectF(frame.left() + column * square, frame.top() + row * square, square, square), QColor("black"))


def list_of_marks(number: str, marks: Sequence[ProofMark], titles: Mapping[str, str]) -> str:
    """The findings of a page as a list to lay beside it, as HTML."""
    head = QCoreApplication.translate("ProofOverlay", "{0} 版　查出 {1} 处").format(number, len(marks))
    rows = "".join(_row(mark, titles.get(mark.slug, mark.slug)) for mark in marks)
    return f'<h3>{escape(head)}</h3><table cellspacing="0" cellpadding="3" width="100%">{rows}</table>'


def _row(mark: ProofMark, title: str) -> str:
    finding = mark.finding
    fix = f" → <b>{escape(finding.fix)}</b>" if finding.fix else ""
    colour = COLOURS[finding.severity].name()
    found = escape(finding.found.replace("\n", "↵"))
    number = f'<font color="{colour}"><b>{mark.number}</b></font>'
    cells = (number, f"《{escape(title)}》", f"{found}{fix}", escape(told_words(finding.message)))
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
