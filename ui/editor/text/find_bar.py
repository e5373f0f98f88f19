"""Find and replace within the report, through all its fields in the order they are read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QTextEdit, QToolButton, QWidget

from ui.icons import dress
from ui.theme import colours_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QKeyEvent

    from ui.editor.report_form import ReportForm
    from ui.editor.text.history import TextHistory
    from ui.editor.text.marked_text import MarkedText

MOST_TINTED = 400
"""Matches with a ground colour; more would make typing slow."""
Match = tuple["MarkedText", int, int]


class FindBar(QFrame):
    """Hidden until asked for; Enter finds the next, Shift+Enter the one before, Esc closes."""

    closed = Signal()
    shown_in = Signal(object)
    """The field where a match was just shown."""

    def __init__(self, form: ReportForm, history: TextHistory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form, self._history = form, history
        self._last: MarkedText | None = None
        self.setProperty("role", "bar")
        self.wanted, self.replacement = QLineEdit(self), QLineEdit(self)
        self.wanted.setPlaceholderText(self.tr("在本稿中查找"))
        self.wanted.setAccessibleName(self.tr("查找"))
        self.replacement.setPlaceholderText(self.tr("替换为"))
        self.replacement.setAccessibleName(self.tr("替换为"))
        self._case = QCheckBox(self.tr("区分大小写"), self)
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        self._lay_out()
        self.wanted.textChanged.connect(self._on_wanted)
        self._case.toggled.connect(self._on_wanted)
        self.wanted.returnPressed.connect(lambda: self.find_next(1))
        self.replacement.returnPressed.connect(self.replace_one)
        form.edited.connect(self._on_edited)
        self.hide()

    def begin(self, *, replacing: bool) -> None:
        """Show the bar with the selected words to find."""
        field = self._focused()
        words = field.textCursor().selectedText() if field else ""
        for widget in self._replacing:
            widget.setVisible(replacing)
        self.show()
        if words and "\u2029" not in words:
            self.wanted.setText(words)
        self.wanted.setFocus()
        self.wanted.selectAll()
        self._on_wanted()

    def matches(self) -> list[Match]:
        """All places of the wanted words."""
        wanted = self.wanted.text()
        if not wanted:
            return []
        pattern = re.compile(re.escape(wanted), re.NOFLAG if self._case.isChecked() else re.IGNORECASE)
        return [match for field in self._form.fields.in_order() for match in _in_field(field, pattern)]

    def find_next(self, step: int) -> None:
        """Select the next match after the caret, or the one before; round and round."""
        matches = self.matches()
        if not matches:
            self._show_count(matches, None)
            return
        chosen = self._beside_caret(matches, step)
        field, start, end = matches[chosen]
        self.shown_in.emit(field)
        field.select_span(start, end)
        self._last = field
        self._show_count(matches, chosen)

    def replace_one(self) -> None:
        """Replace the selected match, and find the next."""
        current = self._selected(self.matches())
        if current is not None:
            field, start, end = current
            field.replace_spans([(start, end, self.replacement.text())])
        self.find_next(1)

    def replace_all(self) -> None:
        """Replace every match as one step."""
        edits: dict[MarkedText, list[tuple[int, int, str]]] = {}
        matches = self.matches()
        for field, start, end in matches:
            edits.setdefault(field, []).append((start, end, self.replacement.text()))
        with self._history.one_step():
            for field, changes in edits.items():
                field.replace_spans(changes)
        self._count.setText(self.tr("换了 {count} 处").format(count=len(matches)))

    def close_bar(self) -> None:
        """Hide, and let the text have the keyboard again."""
        self.hide()
        for field in self._form.fields.in_order():
            field.show_layer("find", [])
        self.closed.emit()
        if self._last is not None:
            self._last.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, Shift+Enter goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.find_next(-1)
        else:
            super().keyPressEvent(event)

    # -- parts

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 8, 5)
        one, everything = QPushButton(self.tr("替换"), self), QPushButton(self.tr("全部替换"), self)
        one.clicked.connect(self.replace_one)
        everything.clicked.connect(self.replace_all)
        self._replacing: tuple[QWidget, ...] = (self.replacement, one, everything)
        before, after = self._tool("chevron-up", self.tr("上一处")), self._tool("chevron-down", self.tr("下一处"))
        before.clicked.connect(lambda: self.find_next(-1))
        after.clicked.connect(lambda: self.find_next(1))
        close = self._tool("close", self.tr("关闭（Esc）"))
        close.clicked.connect(self.close_bar)
        for widget in (self.wanted, before, after, self._count, self._case, *self._replacing):
            row.addWidget(widget, 1 if isinstance(widget, QLineEdit) else 0)
        row.addWidget(close)

    def _tool(self, icon_name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        dress(button, icon_name)
        button.setToolTip(text)
        button.setAccessibleName(text)
        return button

    # -- where we are

    def _focused(self) -> MarkedText | None:
        focused = next((field for field in self._form.fields.in_order() if field.hasFocus()), None)
        self._last = focused or self._last
        return self._last

    def _beside_caret(self, matches: list[Match], step: int) -> int:
        field = self._focused()
        if field is None:
            return 0 if step > 0 else len(matches) - 1
        order = self._form.fields.in_order()
        cursor = field.textCursor()
        caret = (order.index(field), cursor.selectionEnd() if step > 0 else cursor.selectionStart())
        if step > 0:
            return next((number for number, (at, start, _) in enumerate(matches) if (order.index(at), start) >= caret), 0)
        before = [number for number, (at, _, end) in enumerate(matches) if (order.index(at), end) <= caret]
        return before[-1] if before else len(matches) - 1

    def _selected(self, matches: list[Match]) -> Match | None:
        field = self._focused()
        if field is None:
            return None
        cursor = field.textCursor()
        span = (field, cursor.selectionStart(), cursor.selectionEnd())
        return span if span in matches else None

    def _on_wanted(self) -> None:
        matches = self.matches()
        self._tint(matches)
        self._show_count(matches, None)

    def _on_edited(self) -> None:
        if self.isVisible():
            self._tint(self.matches())

    def _show_count(self, matches: list[Match], chosen: int | None) -> None:
        if not self.wanted.text():
            self._count.clear()
        elif not matches:
            self._count.setText(self.tr("没有找到"))
        else:
            text = self.tr("{count} 处") if chosen is None else self.tr("第 {number} 处，共 {count} 处")
            self._count.setText(text.format(count=len(matches), number=(chosen or 0) + 1))

    def _tint(self, matches: list[Match]) -> None:
        ground = QTextCharFormat()
        ground.setBackground(QColor(colours_of(self).warning_tint))
        by_field: dict[MarkedText, list[QTextEdit.ExtraSelection]] = {field: [] for field in self._form.fields.in_order()}
        for field, start, end in matches[:MOST_TINTED]:
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(field.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor, selection.format = cursor, ground
            by_field[field].append(selection)
        for field, selections in by_field.items():
            field.show_layer("find", selections)


def _in_field(field: MarkedText, pattern: re.Pattern[str]) -> Iterator[Match]:
    text = field.text()
    wide = any(character > "\uffff" for character in text)
    for match in pattern.finditer(text):
        start, end = match.span()
        yield field, _units(text, start, wide), _units(text, end, wide)


def _units(text: str, offset: int, wide: bool) -> int:
    return len(text[:offset].encode("utf-16-le")) // 2 if wide else offset
