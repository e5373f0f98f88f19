"""All shortcuts on one sheet, made of the actions: F1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.actions import MENUS, menu_label

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from ui.actions import ActionBook

COLUMNS = 3


class ShortcutSheet(QDialog):
    """One block a menu; actions without keys are found in the command palette."""

    def __init__(self, actions: ActionBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("快捷键一览"))
        columns = [QVBoxLayout() for _ in range(COLUMNS)]
        sizes = [0] * COLUMNS
        for menu, _ in MENUS:
            listed = [action for spec, action in actions if spec.menu == menu and action.shortcuts()]
            if listed:
                shortest = sizes.index(min(sizes))
                sizes[shortest] += len(listed) + 2
                columns[shortest].addLayout(_block(menu_label(menu), listed))
        row = QHBoxLayout()
        row.setSpacing(36)
        for column in columns:
            column.setSpacing(18)
            column.addStretch(1)
            row.addLayout(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 16)
        whole.setSpacing(18)
        whole.addLayout(row)
        hint = QLabel(self.tr("没有快捷键的命令，按 Ctrl+Shift+P 输入名称即可"))
        hint.setProperty("role", "muted")
        whole.addWidget(hint)


def _block(title: str, actions: list[QAction]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(7)
    heading = QLabel(title)
    heading.setProperty("role", "section")
    grid.addWidget(heading, 0, 0, 1, 2)
    for row, action in enumerate(actions, start=1):
        keys = QLabel("  /  ".join(shortcut.toString() for shortcut in action.shortcuts()))
        keys.setProperty("role", "muted")
        grid.addWidget(QLabel(action.text().rstrip("…")), row, 0)
        grid.addWidget(keys, row, 1, Qt.AlignmentFlag.AlignRight)
    grid.setColumnStretch(0, 1)
    return grid
