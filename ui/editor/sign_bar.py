"""The sign-off bar: who read the report and when, whether the signature still holds, and the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from ui.elided import ElidedLabel
from ui.theme import colours_of, in_colour
from ui.told import told_words
from ui.turn_words import last_hold, turn_label, turn_line
from ui.words import reading_label, when
from workstation.report import Reading

if TYPE_CHECKING:
    from workstation.signoff.sign_off import Standing


class SignBar(QFrame):
    """State enters by `show_standing`; intents leave as signals."""

    next_wanted = Signal()
    back_wanted = Signal()
    kill_wanted = Signal()
    hold_wanted = Signal()
    free_wanted = Signal()
    changes_wanted = Signal()
    course_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.standing: Standing | None = None
        self._read_only = False
        self.says, self.valid = ElidedLabel(self), QLabel(self)
        self.says.setAccessibleName(self.tr("审读情况"))
        self.changes = QToolButton(self)
        self.changes.setText(self.tr("查看改动"))
        self.changes.setAutoRaise(True)
        self.next, self.back = QPushButton(self), QPushButton(self.tr("退回…"), self)
        self.more = self._more()
        self._lay_out()
        self.next.clicked.connect(self.next_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.changes.clicked.connect(self.changes_wanted)
        self.show_standing(None)

    def _more(self) -> QToolButton:
        more, menu = QToolButton(self), QMenu(self)
        more.setText(self.tr("更多"))
        more.setAutoRaise(True)
        menu.addAction(self.tr("缓发…")).triggered.connect(self.hold_wanted)
        self._free = menu.addAction(self.tr("取消缓发"))
        self._free.triggered.connect(self.free_wanted)
        menu.addAction(self.tr("撤稿…")).triggered.connect(self.kill_wanted)
        menu.addSeparator()
        self.course = menu.addAction(self.tr("审读经过…"))
        self.course.triggered.connect(self.course_wanted)
        more.setMenu(menu)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return more

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 10, 4)
        row.setSpacing(8)
        row.addWidget(self.says, 1)
        for widget in (self.valid, self.changes, self.back, self.next, self.more):
            row.addWidget(widget)

    def show_read_only(self, read_only: bool) -> None:
        """Nothing can be signed."""
        self._read_only = read_only
        self.show_standing(self.standing)

    def show_standing(self, standing: Standing | None) -> None:
        """Show how the report stands; None while it is being read."""
        self.standing = standing
        for widget in (self.valid, self.changes, self.back, self.next, self.more):
            widget.setVisible(standing is not None)
        if standing is None:
            self.says.clear()
            return
        self.says.setText(self._words(standing))
        back = standing.course.sent_back(standing.reading)
        in_colour(self.says, colours_of(self).warning if back is not None else colours_of(self).text)
        self.says.setToolTip("\n".join(map(turn_line, standing.course.turns)))
        self._show_valid(standing)
        self._show_next(standing)
        self.course.setEnabled(bool(standing.course.turns))
        self._free.setEnabled(standing.held is not None)

    def _words(self, standing: Standing) -> str:
        steps = sorted(standing.course.taken.values(), key=lambda signature: signature.step.rank, reverse=True)
        alone = self.tr("本机")
        told = [f"{reading_label(each.step)} {each.person or alone} {when(each.at)}{_note(each.opinion)}" for each in steps]
        back = standing.course.sent_back(standing.reading)
        if back is not None:
            told.insert(0, f"{turn_label(back)} {back.person or alone} {when(back.at)}{_note(back.opinion)}")
        if standing.held is not None:
            held = last_hold(standing.course)
            told.insert(0, f"{self.tr('缓发')} {held.person or alone} {told_words(held.opinion)}" if held is not None else self.tr("缓发"))
        return "　".join(told) or reading_label(standing.reading)

    def _show_valid(self, standing: Standing) -> None:
        signed = standing.course.latest is not None
        words = (self.tr("✗ 签名已失效") if standing.is_void else self.tr("✓ 签名有效")) if signed else ""
        if words != self.valid.text():
            self.valid.setText(words)
            in_colour(self.valid, colours_of(self).error if standing.is_void else colours_of(self).good)
        self.changes.setVisible(standing.is_void)

    def _show_next(self, standing: Standing) -> None:
        step = standing.next
        again = step is not None and step.rank <= standing.reading.rank
        self.next.setVisible(step is not None)
        if step is not None:
            self.next.setText(self.tr("重新{0}…").format(reading_label(step)) if again else f"{reading_label(step)}…")
        self.next.setEnabled(not self._read_only)
        self.next.setToolTip(told_words(standing.obstacle))
        self.back.setVisible(standing.reading is not Reading.DRAFT and standing.reading.rank < Reading.PRINTED.rank)
        self.back.setEnabled(not self._read_only)
        self.more.setEnabled(not self._read_only)


def _note(opinion: str) -> str:
    return f"：{told_words(opinion)}" if opinion else ""
