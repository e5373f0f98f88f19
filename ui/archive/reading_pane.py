"""A report of the archive to be read: its whole text with the sought words marked, and what may be done with it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QTextBrowser, QTextEdit, QVBoxLayout, QWidget

from ui.theme import colours_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.archive.query import ArchiveQuery
    from workstation.report import Report

MOST_MARKS = 500


class ReadingPane(QWidget):
    """State enters by `show_report`."""

    open_asked = Signal(str)
    alike_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slug = ""
        self.text = QTextBrowser(self)
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName(self.tr("稿件全文"))
        self.origin = QLabel(self)
        self.origin.setProperty("role", "muted")
        self.origin.setWordWrap(True)
        self.open_button = QPushButton(self.tr("打开稿件"), self)
        self.alike_button = QPushButton(self.tr("相似稿"), self)
        self.alike_button.setToolTip(self.tr("资料里与这篇文字相同的稿件"))
        self.open_button.clicked.connect(lambda: self.open_asked.emit(self._slug))
        self.alike_button.clicked.connect(lambda: self.alike_asked.emit(self._slug))
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.origin, 1)
        row.addWidget(self.alike_button)
        row.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.text, 1)
        column.addLayout(row)
        self.show_report(None)

    def show_report(self, report: Report | None, query: ArchiveQuery | None = None, origin: str = "") -> None:
        """A whole report, at its top, with the words of a query marked."""
        self._slug = report.slug if report else ""
        for button in (self.open_button, self.alike_button):
            button.setEnabled(report is not None)
        self.origin.setText(origin)
        self.text.setHtml(_html(report, colours_of(self).muted) if report else "")
        self.text.document().setDocumentMargin(20)
        self._mark(query.marked if query else ())

    def _mark(self, words: Sequence[str]) -> None:
        look = QTextCharFormat()
        look.setBackground(QColor(colours_of(self).warning_tint))
        marks: list[QTextEdit.ExtraSelection] = []
        for word in words:
            found = self.text.document().find(word)
            while not found.isNull() and len(marks) < MOST_MARKS:
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = QTextCursor(found), look
                marks.append(mark)
                found = self.text.document().find(word, found)
        self.text.setExtraSelections(marks)


def _html(report: Report, muted: str) -> str:
    headlines = report.headlines
    quiet = f'style="color:{muted}"'
    parts = [
        f"<p {quiet}>{escape(report.standing_head)}</p>" if report.standing_head else "",
        f"<p>{_lines(headlines.kicker)}</p>" if headlines.kicker else "",
        f"<h2>{_lines(headlines.main)}</h2>" if headlines.main else "",
        f"<p>{_lines(headlines.deck)}</p>" if headlines.deck else "",
        *(f"<p {quiet}>{escape(line.text)}</p>" for line in report.attribution_lines),
        *(f'<p style="text-indent:28px; line-height:150%">{_lines(paragraph)}</p>' for paragraph in report.body),
        *(f"<p {quiet}>{_lines(caption)}</p>" for caption in report.captions),
    ]
    return "".join(parts)


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
