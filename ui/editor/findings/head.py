"""The head of the findings panel: how many there are, which of them are shown, and what they are grouped by."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from ui.editor.findings.rows import Grouping, family_title
from ui.editor.text.marks import LOOKS, severity_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.checks.engine.finding import Finding, Severity


class FindingsHead(QWidget):
    """`changed` comes when filter or grouping was chosen anew."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.grouping = Grouping.KIND
        self._hidden: set[Severity] = set()
        self._family = ""
        self._counted: dict[str, int] = {}
        self.counts = QLabel(self)
        self.counts.setProperty("role", "muted")
        self.filter, self.group = QToolButton(self), QToolButton(self)
        self.filter.setText(self.tr("筛选"))
        self.filter.setToolTip(self.tr("只看哪些"))
        self.group.setToolTip(self.tr("按什么分组"))
        self._filters, self._groups = QMenu(self.filter), QMenu(self.group)
        self._make_filters()
        self._make_groups()
        for button, menu in ((self.filter, self._filters), (self.group, self._groups)):
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            button.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self.counts, 1)
        row.addWidget(self.filter)
        row.addWidget(self.group)

    # -- what is shown

    @property
    def is_filtering(self) -> bool:
        """Whether anything is held back."""
        return bool(self._hidden or self._family)

    def fits(self, finding: Finding) -> bool:
        """Whether a finding is shown."""
        return finding.severity not in self._hidden and self._family in ("", finding.rule.partition(".")[0])

    def show_only(self, *severities: Severity, family: str = "") -> None:
        """Show these severities (none: all) of a family (empty: of all)."""
        self._hidden = set(LOOKS) - set(severities) if severities else set()
        self._family = family
        self._show_filter()

    def show_families(self, findings: Sequence[Finding]) -> None:
        """Offer the families that occur, with their counts; the chosen one stays, though it has none just now."""
        self._counted = dict.fromkeys([self._family] if self._family else [], 0)
        for finding in findings:
            family = finding.rule.partition(".")[0]
            self._counted[family] = self._counted.get(family, 0) + 1

    def _fill_families(self) -> None:
        """When the menu is opened: findings come with every key."""
        self._families.clear()
        self._add_family("", self.tr("各门类"))
        for family, count in self._counted.items():
            self._add_family(family, f"{family_title(family)}　{count}")

    def _add_family(self, family: str, words: str) -> None:
        action = self._families.addAction(words)
        action.setCheckable(True)
        action.setChecked(family == self._family)
        action.triggered.connect(partial(self._on_family, family))

    # -- parts

    def _make_filters(self) -> None:
        self._severities = {}
        for severity in LOOKS:
            action = self._filters.addAction(severity_label(severity))
            action.setCheckable(True)
            action.setChecked(True)
            action.toggled.connect(partial(self._on_severity, severity))
            self._severities[severity] = action
        self._filters.addSeparator()
        self._families = self._filters.addMenu(self.tr("门类"))
        self._families.aboutToShow.connect(self._fill_families)
        self._filters.addSeparator()
        self._filters.addAction(self.tr("全部")).triggered.connect(lambda: self.show_only())

    def _make_groups(self) -> None:
        names = {Grouping.KIND: self.tr("按规则"), Grouping.FAMILY: self.tr("按门类"), Grouping.SEVERITY: self.tr("按轻重")}
        group = QActionGroup(self._groups)
        for grouping, words in names.items():
            action = self._groups.addAction(words)
            action.setCheckable(True)
            action.setChecked(grouping is self.grouping)
            action.triggered.connect(partial(self._on_grouping, grouping, words))
            group.addAction(action)
        self.group.setText(names[self.grouping])

    # -- events

    def _on_severity(self, severity: Severity, shown: bool) -> None:
        (self._hidden.discard if shown else self._hidden.add)(severity)
        self._show_filter()

    def _on_family(self, family: str) -> None:
        self._family = family
        self._show_filter()

    def _on_grouping(self, grouping: Grouping, words: str) -> None:
        self.grouping = grouping
        self.group.setText(words)
        self.changed.emit()

    def _show_filter(self) -> None:
        for severity, action in self._severities.items():
            action.blockSignals(True)
            action.setChecked(severity not in self._hidden)
            action.blockSignals(False)
        self.filter.setText(self.tr("筛选") + (" ●" if self.is_filtering else ""))
        self.changed.emit()
