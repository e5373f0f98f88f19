"""Where a comment, an answer, or whom it is for is written: Ctrl+Enter sends it, Esc leaves it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui.words import day_label, weekday_label

if TYPE_CHECKING:
    from collections.abc import Sequence

DAYS = 14
"""Days ahead that are offered."""


class CommentComposer(QFrame):
    """State enters by `begin`; what was written leaves with `sent`."""

    sent = Signal(str, str, object)
    """Text, for whom, until which day (or None)."""
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.about = QLabel(self)
        self.about.setProperty("role", "section")
        self.text = QPlainTextEdit(self)
        self.text.setProperty("framed", True)
        self.text.setTabChangesFocus(True)
        self.text.installEventFilter(self)
        self.person, self.due = QComboBox(self), QComboBox(self)
        self.person.setEditable(True)
        self.person.installEventFilter(self)
        self.person.setAccessibleName(self.tr("指给谁"))
        self.due.setAccessibleName(self.tr("期限"))
        self.send, self.leave = QPushButton(self), QPushButton(self.tr("取消"), self)
        self.send.setProperty("primary", True)
        self.send.setToolTip("Ctrl+Enter")
        self.send.clicked.connect(self._on_send)
        self.leave.clicked.connect(self._on_leave)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        self._task = QWidget(self)
        task = QHBoxLayout(self._task)
        task.setContentsMargins(0, 0, 0, 0)
        task.addWidget(QLabel(self.tr("指给"), self))
        task.addWidget(self.person, 2)
        task.addWidget(self.due, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.send)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(self.about)
        column.addWidget(self.text)
        column.addWidget(self._task)
        column.addLayout(buttons)
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * 4 + 14)

    def show_people(self, people: Sequence[str]) -> None:
        """Offer these."""
        written = self.person.currentText()
        self.person.clear()
        self.person.addItems(["", *people])
        self.person.setCurrentText(written)

    def begin(self, about: str, send: str, hint: str, *, with_text: bool = True, with_task: bool = True, today: date) -> None:
        """Open it, empty, with the keyboard in it."""
        self.about.setText(about)
        self.send.setText(send)
        self.text.setPlaceholderText(hint)
        self.text.clear()
        self.text.setVisible(with_text)
        self._task.setVisible(with_task)
        self.person.setCurrentText("")
        self._offer_days(today)
        self.show()
        (self.text if with_text else self.person).setFocus()

    def show_task(self, person: str, due: date | None) -> None:
        """For whom it is now, and until when."""
        self.person.setCurrentText(person)
        at = self.due.findData(due)
        if due is not None and at < 0:
            self.due.addItem(day_label(due), due)
            at = self.due.count() - 1
        self.due.setCurrentIndex(max(at, 0))

    def _offer_days(self, today: date) -> None:
        near = (self.tr("今天"), self.tr("明天"), self.tr("后天"))
        self.due.clear()
        self.due.addItem(self.tr("不限期"), None)
        for ahead in range(DAYS):
            day = today + timedelta(days=ahead)
            self.due.addItem(near[ahead] if ahead < len(near) else f"{day_label(day)} {weekday_label(day)}", day)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter sends, Esc leaves."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_return and (with_control or watched is self.person):
                self._on_send()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._on_leave()
                return True
        return super().eventFilter(watched, event)

    def _on_send(self) -> None:
        if self.text.isVisible() and not self.text.toPlainText().strip():
            self.text.setFocus()
            return
        self.hide()
        self.sent.emit(self.text.toPlainText(), self.person.currentText().strip(), self.due.currentData())

    def _on_leave(self) -> None:
        self.hide()
        self.left.emit()
