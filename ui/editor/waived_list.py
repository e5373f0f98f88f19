"""Findings that were let pass: who, why, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.checks.finding import Waiver


class WaivedList(QWidget):
    """Folded up; absent while nothing was let pass."""

    unwaive_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[QWidget] = []
        self._head = QToolButton(self)
        self._head.setCheckable(True)
        self._head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.toggled.connect(self._on_toggled)
        self._body = QWidget(self)
        self._rows = QVBoxLayout(self._body)
        self._rows.setContentsMargins(12, 0, 8, 6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._body)
        self.show_waivers(())

    def show_waivers(self, waivers: Sequence[Waiver]) -> None:
        """Show these."""
        for row in self._shown:
            self._rows.removeWidget(row)
            row.deleteLater()
        self._shown = [self._row(waiver) for waiver in waivers]
        for row in self._shown:
            self._rows.addWidget(row)
        self._head.setText(self.tr("已放行 {count} 处").format(count=len(waivers)))
        self.setVisible(bool(waivers))
        self._on_toggled(self._head.isChecked())

    def _row(self, waiver: Waiver) -> QWidget:
        row = QWidget(self._body)
        text = QLabel(self.tr("“{found}”　{person}：{reason}").format(found=waiver.found, person=waiver.person, reason=waiver.reason), row)
        text.setWordWrap(True)
        back = QPushButton(self.tr("取消放行"), row)
        back.setAccessibleName(self.tr("取消放行“{found}”").format(found=waiver.found))
        back.clicked.connect(lambda: self.unwaive_asked.emit(waiver))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.addWidget(text, 1)
        layout.addWidget(back)
        return row

    def _on_toggled(self, shown: bool) -> None:
        self._body.setVisible(shown)
        self._head.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
