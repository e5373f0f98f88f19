"""The text that a report was filed from, with what filing changed for this report marked in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidget, QSplitter, QVBoxLayout, QWidget

from ui.editor.text.offsets import Offsets
from ui.filing.filing_result import Mark, MarkKind
from ui.filing.marked_view import MarkedView
from workstation.filing.filed import key_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.report import Repair


class SourceDialog(QDialog):
    """Source on the left, repairs on the right, a line each; one leads to the other."""

    def __init__(self, source: str, repairs: Sequence[Repair], lines: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("导入时的原文"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(820, 560)
        self._keys = [key_of(repair) for repair in repairs]
        self.view, self.repairs = MarkedView(self.tr("原文"), self), QListWidget(self)
        self.repairs.setAccessibleName(self.tr("导入时的改动"))
        self.repairs.addItems(list(lines))
        self.view.show_text(source, _marks(source, repairs))
        self.view.clicked.connect(lambda key: self.repairs.setCurrentRow(self._keys.index(key)))
        self.repairs.currentRowChanged.connect(lambda row: self.view.show_current(self._keys[row]))
        splitter = QSplitter(self)
        splitter.addWidget(self.view)
        splitter.addWidget(self.repairs)
        splitter.setSizes([560, 260])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    def show_repair(self, row: int) -> None:
        """Bring one repair into sight."""
        self.repairs.setCurrentRow(row)


def _marks(source: str, repairs: Sequence[Repair]) -> list[Mark]:
    offsets = Offsets(source)
    return [
        Mark(
            offsets.place(repair.at[0]),
            offsets.place(repair.at[1]),
            key_of(repair),
            MarkKind.CHANGED if repair.after.strip() else MarkKind.GONE,
        )
        for repair in repairs
    ]
