"""Findings that were let pass: who, why, since when, whether it still holds, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.editor.findings.rows import shown
from ui.theme import colours_of
from ui.words import day_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.checks.engine.finding import Finding, Waiver

HEIGHT = 190
Waived = tuple["Finding", "Waiver"]


class WaivedList(QWidget):
    """Folded up; absent while nothing was let pass. A row shows its place in the text when it is picked."""

    unwaive_asked = Signal(object)
    chosen = Signal(object)
    """The finding that passes."""
    house_asked = Signal()
    """The list of all that the house lets pass."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[Waiver, Finding | None]] = []
        self._head = QToolButton(self)
        self._head.setCheckable(True)
        self._head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.toggled.connect(self._on_toggled)
        self._body = QWidget(self)
        self.list = self._make_list()
        self._back = QPushButton(self.tr("取消放行"), self._body)
        self._back.setToolTip(self.tr("按 Delete 也可"))
        self._back.clicked.connect(self._on_back)
        self._all = QPushButton(self.tr("全报放行…"), self._body)
        self._all.clicked.connect(self.house_asked)
        self._lay_out()
        self.show_waived((), (), ())

    @property
    def texts(self) -> list[str]:
        """The rows as shown."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    def show_waived(self, waivers: Sequence[Waiver], waived: Sequence[Waived], lapsed: Sequence[Waiver]) -> None:
        """A report's waivers, those of the house by which something passes here, and which of them no longer hold."""
        over = {waiver: finding for finding, waiver in reversed(list(waived))}
        house = dict.fromkeys(waiver for _, waiver in waived if waiver.house)
        self._rows = [(waiver, over.get(waiver)) for waiver in (*waivers, *house)]
        self.list.clear()
        for waiver, _ in self._rows:
            colours, is_over = colours_of(self), waiver in lapsed
            self.list.addItem(_item(waiver, self._words(waiver, is_over), colours.faint if is_over else colours.text))
        words = self.tr("已放行 {count} 处").format(count=len(self._rows) - len(lapsed))
        self._head.setText(words + (self.tr("，{count} 处已失效").format(count=len(lapsed)) if lapsed else ""))
        self.setVisible(bool(self._rows))
        self._on_toggled(self._head.isChecked())
        self._show_ready()

    def show_read_only(self, read_only: bool) -> None:
        """Nothing can be taken back."""
        self._back.setVisible(not read_only)

    def _make_list(self) -> QListWidget:
        made = QListWidget(self._body)
        made.setWordWrap(True)
        made.setAccessibleName(self.tr("已放行的问题"))
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setProperty("role", "notes")
        made.currentRowChanged.connect(self._on_row)
        made.installEventFilter(self)
        return made

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setContentsMargins(12, 6, 8, 8)
        buttons.setSpacing(6)
        buttons.addWidget(self._back)
        buttons.addWidget(self._all)
        buttons.addStretch(1)
        inside = QVBoxLayout(self._body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.list)
        inside.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._body)

    def _words(self, waiver: Waiver, lapsed: bool) -> str:
        scope = self.tr("全报") if waiver.house else self.tr("已失效：文字改过") if lapsed else self.tr("本稿")
        parts = (waiver.person, day_label(waiver.at.date()), scope)
        return f"“{shown(waiver.found)}”　{waiver.reason}\n{' · '.join(parts)}"

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete takes a waiver back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Delete:
            self._on_back()
            return True
        return super().eventFilter(watched, event)

    def _on_row(self, row: int) -> None:
        self._show_ready()
        if 0 <= row < len(self._rows) and self._rows[row][1] is not None and self.list.hasFocus():
            self.chosen.emit(self._rows[row][1])

    def _on_back(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._rows) and not self._back.isHidden():
            self.unwaive_asked.emit(self._rows[row][0])

    def _show_ready(self) -> None:
        self._back.setEnabled(self.list.currentRow() >= 0)

    def _on_toggled(self, unfolded: bool) -> None:
        rows = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        self.list.setFixedHeight(min(rows + 2, HEIGHT))
        self._body.setVisible(unfolded)
        self._head.setArrowType(Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow)


def _item(waiver: Waiver, text: str, colour: str) -> QListWidgetItem:
    item = QListWidgetItem(text)
    item.setToolTip(waiver.sentence)
    item.setForeground(QColor(colour))
    return item
