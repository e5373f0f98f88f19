"""Two small dialogs about findings: mend all alike, explain the rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ui.theme import colours_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton

    from workstation.checks.finding import Finding
    from workstation.checks.manuscript import Manuscript
    from workstation.checks.registry import Rule

CONTEXT = 14


class FixAllDialog(QDialog):
    """Every place that would be mended, each with its context; what is unticked stays as it is."""

    def __init__(self, findings: Sequence[Finding], manuscript: Manuscript, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("同类全改"))
        self.resize(560, 440)
        self._findings = tuple(findings)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("将要改正的地方"))
        for finding in findings:
            self._list.addItem(_ticked(_line(finding, manuscript)))
        self._buttons = QDialogButtonBox(self)
        self._accept: QPushButton = self._buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("不改"))
        _make_primary(self._accept)
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


class RuleDialog(QDialog):
    """What a rule looks for, why, and an example wrong and right."""

    def __init__(self, rule: Rule, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(rule.title)
        self.resize(520, 380)
        text = QTextBrowser(self)
        text.setAccessibleName(self.tr("规则说明"))
        text.setFrameShape(QTextBrowser.Shape.NoFrame)
        text.setHtml(self._page(rule))
        buttons = QDialogButtonBox(self)
        buttons.addButton(QDialogButtonBox.StandardButton.Close).setText(self.tr("关闭"))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(text, 1)
        layout.addWidget(buttons)

    def _page(self, rule: Rule) -> str:
        colours = colours_of(self)
        examples = "".join(
            f'<p><span style="color:{colours.error}">{self.tr("误")}　{_escaped(example.wrong)}</span><br>'
            f'<span style="color:{colours.good}">{self.tr("正")}　{_escaped(example.right)}</span></p>'
            for example in rule.examples
        )
        source = f"<p>{self.tr('依据')}：{_escaped(rule.source)}</p>" if rule.source else ""
        code = f'<p style="color:{colours.muted}">{rule.code}</p>'
        return f"<h3>{_escaped(rule.title)}</h3><p>{_escaped(rule.explanation)}</p>{source}{examples}{code}"


def _make_primary(button: QPushButton) -> None:
    button.setProperty("primary", True)
    button.setDefault(True)
    button.style().polish(button)


def _ticked(text: str) -> QListWidgetItem:
    item = QListWidgetItem(text)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Checked)
    return item


def _line(finding: Finding, manuscript: Manuscript) -> str:
    start, end = finding.span
    before, after = manuscript.text[max(start - CONTEXT, 0) : start], manuscript.text[end : end + CONTEXT]
    return f"{before}【{finding.found} → {finding.fix}】{after}".replace("\n", "↵")


def _escaped(text: str) -> str:
    from html import escape

    return escape(text).replace("\n", "<br>")
