"""An example of bylines as the settings would write them, while they are being chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workstation.options import Setting

GROUP = "署名"


class BylinePreview(QFrame):
    """State enters by `show_values`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        title = QLabel(self.tr("写出来是这样"), self)
        title.setProperty("role", "section")
        self.lines = QLabel(self)
        self.lines.setWordWrap(True)
        self.lines.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.lines.setAccessibleName(self.tr("署名示例"))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.addWidget(title)
        column.addWidget(self.lines)

    def show_values(self, values: Mapping[str, Setting]) -> None:
        """Write the example with these values of the options."""
        from workstation.house.byline_form import example_lines, form_of

        self.lines.setText("\n".join(example_lines(form_of(values.__getitem__))))
