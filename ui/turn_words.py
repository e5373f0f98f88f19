"""What happened to a report or page on its way, in the window's words; the whole way in a window of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ui.tables import fill_table, read_table, set_widths
from ui.told import beside
from ui.words import reading_label, when

if TYPE_CHECKING:
    from collections.abc import Callable

    from workstation.report import Reading
    from workstation.signoff.steps import Course, Turn

_WIDTHS = (140, 90, 150)


def turn_label(turn: Turn, step_word: Callable[[Reading], str] = reading_label) -> str:
    """What was done: 初审, 退回草稿, 签发（越过规定）."""
    if turn.reading is None:
        held = turn.act == "hold"
        return QCoreApplication.translate("Turns", "缓发") if held else QCoreApplication.translate("Turns", "取消缓发")
    step = step_word(turn.reading)
    if turn.act == "return":
        return QCoreApplication.translate("Turns", "退回%1").replace("%1", step)
    return QCoreApplication.translate("Turns", "%1（越过规定）").replace("%1", step) if turn.overridden else step


def turn_note(turn: Turn) -> str:
    """What was written with it: the opinion, the reason why a rule was passed over."""
    return beside(filter(None, (turn.opinion, turn.overridden)), "；")


def turn_line(turn: Turn, step_word: Callable[[Reading], str] = reading_label) -> str:
    """A turn in a line: 3月4日 沈一舟 退回草稿：导语重写."""
    note = turn_note(turn)
    return f"{when(turn.at)}　{turn.person}　{turn_label(turn, step_word)}{'：' if note else ''}{note}"


def last_hold(course: Course) -> Turn | None:
    """Who held it back last, until when and why."""
    return next((turn for turn in reversed(course.turns) if turn.act == "hold"), None)


class CourseDialog(QDialog):
    """审读经过: every step with who took it, when, on which text, and what he wrote."""

    def __init__(self, course: Course, title: str, parent: QWidget, step_word: Callable[[Reading], str] = reading_label) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("审读经过：{0}").format(title))
        self.resize(720, 380)
        heads = [self.tr("时间"), self.tr("人"), self.tr("事"), self.tr("意见、理由")]
        self.table = read_table(self, heads, self.tr("审读经过"), one=True)
        self.table.setWordWrap(True)
        set_widths(self.table, _WIDTHS)
        alone = self.tr("本机")
        fill_table(
            self.table,
            [(f"{turn.at:%Y-%m-%d %H:%M}", turn.person or alone, turn_label(turn, step_word), turn_note(turn)) for turn in course.turns],
        )
        self.table.resizeRowsToContents()
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
