"""A small dialog about findings: mend all alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.buttons import make_primary
from ui.editor.findings.rows import shown
from ui.editor.text.marks import LOOKS, severity_colour
from ui.icons import drawing
from ui.theme import colours_of
from ui.told import told_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton

    from workstation.checks.engine.finding import Finding
    from workstation.checks.engine.manuscript import Manuscript

CONTEXT = 14


class FixAllDialog(QDialog):
    """Every place that would be mended, each with its context; what is unticked stays as it is."""

    def __init__(
        self, findings: Sequence[Finding], manuscript: Manuscript, parent: QWidget, *, title: str = "", only_sure: bool = False
    ) -> None:
        """`only_sure`: errors are ticked, what is only queried is not. A fix that is a guess never is."""
        from workstation.checks.engine.registry import guessing_rules

        super().__init__(parent)
        self.setWindowTitle(title or self.tr("同类全改"))
        self.resize(620, 460)
        self._findings = tuple(findings)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("将要改正的地方"))
        for finding in findings:
            item = _ticked(_line(finding, manuscript), (not only_sure or finding.blocks) and finding.rule not in guessing_rules())
            item.setToolTip(told_words(finding.message))
            item.setIcon(QIcon(drawing(LOOKS[finding.severity].icon, severity_colour(finding.severity, colours_of(self)), 14, 1.0)))
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._buttons = QDialogButtonBox(self)
        self._accept: QPushButton = self._buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("不改"))
        make_primary(self._accept)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._list.itemChanged.connect(self._show_count)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(self.tr("勾选的地方一次改完，用 Ctrl+Z 一次撤回："), self))
        layout.addWidget(self._list, 1)
        layout.addWidget(self._buttons)
        self._show_count()

    @property
    def chosen(self) -> tuple[Finding, ...]:
        """The ticked findings."""
        ticked = [self._list.item(row).checkState() is Qt.CheckState.Checked for row in range(self._list.count())]
        return tuple(finding for finding, tick in zip(self._findings, ticked, strict=True) if tick)

    def _show_count(self) -> None:
        count = len(self.chosen)
        self._accept.setText(self.tr("改正 {count} 处").format(count=count))
        self._accept.setEnabled(count > 0)


def _ticked(text: str, ticked: bool) -> QListWidgetItem:
    item = QListWidgetItem(text)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
    return item


def _line(finding: Finding, manuscript: Manuscript) -> str:
    start, end = finding.span
    before, after = manuscript.text[max(start - CONTEXT, 0) : start], manuscript.text[end : end + CONTEXT]
    return f"{before}【{shown(finding.found)} → {shown(finding.fix or '') or '×'}】{after}".replace("\n", "↵")
