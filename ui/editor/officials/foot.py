"""Below the reading panel's list: what the directory has of the picked person, and what may be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.editor.officials.rows import UNKNOWN
from ui.editor.officials.words import entry_words
from ui.flow_layout import FlowLayout
from ui.told import told_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.editor.officials.rows import Row


class OfficialsFoot(QFrame):
    """State enters by `show_rows`."""

    enter_asked = Signal()
    """The picked people."""
    enter_all_asked = Signal()
    fix_asked = Signal()
    tick_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.is_read_only = False
        self._entries = QLabel(self)
        self._entries.setWordWrap(True)
        self._entries.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.enter, self.enter_all, self.fix, self.ticked = (QPushButton(self) for _ in range(4))
        for button, signal in (
            (self.enter, self.enter_asked),
            (self.enter_all, self.enter_all_asked),
            (self.fix, self.fix_asked),
            (self.ticked, self.tick_asked),
        ):
            button.clicked.connect(signal)
        self.fix.setProperty("primary", True)
        self.begins = QCheckBox(self)
        self.begins.setChecked(True)
        self._say_how()
        self._lay_out()

    def show_rows(self, picked: Sequence[Row], everybody: Sequence[Row], *, has_directory: bool) -> None:
        """What is picked, among whom."""
        self.setVisible(bool(everybody))
        self._entries.setText(self._entry_text(picked, has_directory))
        self._entries.setVisible(bool(self._entries.text()))
        strangers, mine = unlisted(everybody), unlisted(picked)
        right = self._right_words(picked[0]) if len(picked) == 1 else ""
        self.fix.setText(self.tr("改为“{0}”").format(right))
        self.enter.setText(self.tr("加入名录") if len(mine) < 2 else self.tr("加入名录（{0} 人）").format(len(mine)))
        self.enter_all.setText(self.tr("待核的全部加入（{0} 人）").format(len(strangers)))
        is_ticked = bool(picked) and all(row.is_ticked for row in picked)
        self.ticked.setText(self.tr("取消核过") if is_ticked else self.tr("核过了"))
        self._show_buttons(mend=bool(right), mine=bool(mine), more=len(strangers) > len(mine))
        self.ticked.setVisible(bool(picked))

    def show_day(self, day: str) -> None:
        """The day from which people would be entered."""
        self.begins.setText(self.tr("起任日期写 {0}").format(day))

    def _right_words(self, row: Row) -> str:
        """What the text should say, where that is known."""
        return (row.mendable.fix or "") if row.mendable else row.standing.near or ""

    def _show_buttons(self, *, mend: bool, mine: bool, more: bool) -> None:
        writes = not self.is_read_only
        self.fix.setVisible(mend and writes)
        self.enter.setVisible(mine and writes)
        self.enter_all.setVisible(more and writes)
        self.begins.setVisible((mine or more) and writes)

    def _entry_text(self, picked: Sequence[Row], has_directory: bool) -> str:
        if len(picked) != 1:
            return "" if has_directory else self.tr("干部名录还是空的：把这里的人加进去，以后就能逐人核对")
        lines = [entry_words(entry) + (f"　{entry.source}" if entry.source else "") for entry in picked[0].standing.held]
        said = [told_words(finding.message) for finding in picked[0].findings if finding.rule == UNKNOWN]
        return "\n".join([self.tr("名录："), *lines] if lines else said)

    def _say_how(self) -> None:
        self.ticked.setToolTip(self.tr("按空格键也可；文字改了就要重核"))
        self.enter.setToolTip(self.tr("按回车键也可；可用 Ctrl+Alt+Z 撤销"))
        self.begins.setToolTip(self.tr("不勾选则不写起任日期，早先的稿件也不会被当作“未到任”"))

    def _lay_out(self) -> None:
        row = QWidget(self)
        buttons = FlowLayout(row)
        for button in (self.fix, self.enter, self.enter_all, self.ticked):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.addWidget(self._entries)
        layout.addWidget(row)
        layout.addWidget(self.begins)


def unlisted(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Those whom the directory doesn't know."""
    return tuple(row for row in rows if str(row.standing.state) == "unlisted")
