"""One place where two desks differ: both sides beside each other, and what is to stand."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QRadioButton, QVBoxLayout, QWidget

from ui.theme import colours_of
from workstation.packets.joining import BOTH, OURS, THEIRS
from workstation.text.difference import Change, text_changes

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from workstation.packets.joining import Clash
    from workstation.text.difference import Piece

EDIT = "edit"
WRITTEN = ("body", "standing_head", "kicker", "main", "deck")
"""Parts for which one may write something else."""
SINGLE = ("plan", "removed", "number")
"""Parts of which there can't be both."""


class ClashCard(QFrame):
    """Keys 1 to 4 choose; `chosen` says so, so that the next card is gone to."""

    chosen = Signal()

    def __init__(self, clash: Clash, title: str, told: Callable[[str, Any], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.clash = clash
        self._ours, self._theirs = told(clash.part, clash.one), told(clash.part, clash.other)
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        self.buttons = QButtonGroup(self)
        self.text = QPlainTextEdit(self)
        self.text.setPlainText(self._ours)
        self.text.setAccessibleName(self.tr("另写"))
        self.text.setFixedHeight(96)
        self.text.setTabChangesFocus(True)
        self.text.hide()
        column = QVBoxLayout(self)
        column.setSpacing(8)
        head = QLabel(title, self)
        head.setProperty("role", "section")
        column.addWidget(head)
        column.addLayout(self._sides())
        column.addLayout(self._choices())
        column.addWidget(self.text)

    def _sides(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        pieces = text_changes(self._ours, self._theirs)
        colours = colours_of(self)
        sides = ((self.tr("这里的"), Change.GONE, colours.error_tint), (self.tr("对方的"), Change.NEW, colours.good_tint))
        for name, own, tint in sides:
            shown = "".join(_span(piece, tint) for piece in pieces if piece.change in (Change.SAME, own)) or "&nbsp;"
            label = QLabel(f"<p><b>{escape(name)}</b></p><p>{shown}</p>", self)
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            row.addWidget(label, 1)
        return row

    def _choices(self) -> QHBoxLayout:
        names = [(OURS, self.tr("1 用这里的")), (THEIRS, self.tr("2 用对方的"))]
        if self.clash.part not in SINGLE and not self.clash.is_whole:
            names.append((BOTH, self.tr("3 都留")))
        if self.clash.part in WRITTEN:
            names.append((EDIT, self.tr("4 另写")))
        row = QHBoxLayout()
        for number, (choice, name) in enumerate(names):
            button = QRadioButton(name, self)
            button.setProperty("choice", choice)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.buttons.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self.buttons.idToggled.connect(self._on_toggled)
        return row

    @property
    def is_decided(self) -> bool:
        """Whether something was chosen."""
        return self.buttons.checkedButton() is not None

    @property
    def choice(self) -> Any:
        """What `Joined.decided` takes; ours while nothing was chosen."""
        button = self.buttons.checkedButton()
        found = button.property("choice") if button else OURS
        if found != EDIT:
            return found
        written = self.text.toPlainText().strip()
        return [line for line in written.split("\n") if line.strip()] if self.clash.part == "body" else written

    def choose(self, choice: str) -> None:
        """Mark a choice, where this part has it."""
        for button in self.buttons.buttons():
            if button.property("choice") == choice:
                button.setChecked(True)

    def _on_toggled(self, number: int, checked: bool) -> None:
        if not checked:
            return
        edits = bool(self.buttons.button(number).property("choice") == EDIT)
        self.text.setVisible(edits)
        if edits:
            self.text.setFocus()
        else:
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1, 2, 3, 4."""
        choices = {Qt.Key.Key_1: OURS, Qt.Key.Key_2: THEIRS, Qt.Key.Key_3: BOTH, Qt.Key.Key_4: EDIT}
        choice = choices.get(Qt.Key(event.key()))
        if choice is None:
            super().keyPressEvent(event)
        else:
            self.choose(choice)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The card that keys go to is framed."""
        self._frame(has_focus=True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No more."""
        self._frame(has_focus=False)
        super().focusOutEvent(event)

    def _frame(self, *, has_focus: bool) -> None:
        self.setProperty("current", has_focus)
        self.style().unpolish(self)
        self.style().polish(self)


def _span(piece: Piece, tint: str) -> str:
    """Neither side is struck out: what only one has is underlined and tinted."""
    text = escape(piece.text).replace("\n", "<br>")
    return text if piece.change is Change.SAME else f'<span style="background:{tint};text-decoration:underline">{text}</span>'
