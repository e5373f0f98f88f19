"""What is asked about a report and other pages: where it runs on (转版), to which pages and reports it refers (见报提示)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workstation.page import PageReference
from workstation.planning.page_words import page_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from workstation.page import PagePlan
    from workstation.report import Report

OPENING = "更多报道见"
PAGE, REPORT = "page", "report"


class TurnDialog(QDialog):
    """转版: to which page, and under which headline there."""

    def __init__(self, report: Report, plans: Sequence[PagePlan], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("转版"))
        self.setMinimumWidth(400)
        self.pages, self.title = QComboBox(), QLineEdit(report.headlines.main.split("\n")[0])
        taken = {plan.folio.number for plan in plans for slot in plan.slots if slot.slug == report.slug}
        for plan in plans:
            if plan.folio.number not in taken:
                self.pages.addItem(f"{plan.folio.number}　{plan.folio.name}".strip(), plan.folio.number)
        self.title.setPlaceholderText(self.tr("不要标题，只印“上接……”"))
        told = self.tr("《{0}》在这一版放不下的文字，接到另一版；下转、上接由程序写，换版时跟着改。").format(report.title)
        words = QLabel(told)
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        rows = QFormLayout()
        rows.addRow(self.tr("转到"), self.pages)
        rows.addRow(self.tr("续文标题"), self.title)
        buttons = _buttons(self, self.tr("转版"), self.tr("取消"))
        buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self.pages.count() > 0)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addLayout(rows)
        layout.addWidget(buttons)

    @property
    def page(self) -> str:
        """The chosen page's number."""
        return str(self.pages.currentData())


class ReferenceDialog(QDialog):
    """见报提示: pages and reports that are ticked; the words follow where they stand."""

    def __init__(
        self,
        report: Report,
        plans: Sequence[PagePlan],
        titles: Mapping[str, str],
        bound: PageReference | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("见报提示"))
        self.setMinimumSize(420, 460)
        self._plans, self._source = plans, report.jump.text if report.jump else ""
        self._closing = bound.closing if bound else ""
        self.opening, self.targets, self.words = QLineEdit(bound.opening if bound else OPENING), QListWidget(), QLabel()
        self.targets.setAccessibleName(self.tr("版与稿件"))
        for plan in plans:
            self._add(PAGE, plan.folio.number, f"{plan.folio.number}　{plan.folio.name}".strip(), bound.pages if bound else ())
            for slot in plan.slots:
                if not slot.part and slot.slug != report.slug:
                    title = "　　" + titles.get(slot.slug, slot.slug)
                    self._add(REPORT, slot.slug, title, bound.reports if bound else ())
        self.targets.itemChanged.connect(self._say)
        self.opening.textChanged.connect(self._say)
        self.words.setProperty("role", "muted")
        rows = QFormLayout()
        rows.addRow(self.tr("用语"), self.opening)
        layout = QVBoxLayout(self)
        layout.addLayout(rows)
        layout.addWidget(QLabel(self.tr("指向哪些版、哪些稿件（稿件换了版，版号跟着改）")))
        layout.addWidget(self.targets, 1)
        layout.addWidget(self.words)
        layout.addWidget(_buttons(self, self.tr("确定"), self.tr("取消")))
        self._say()

    def _add(self, kind: str, name: str, words: str, ticked: Sequence[str]) -> None:
        item = QListWidgetItem(words, self.targets)
        item.setData(Qt.ItemDataRole.UserRole, (kind, name))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if name in ticked else Qt.CheckState.Unchecked)

    def _ticked(self, kind: str) -> tuple[str, ...]:
        items = [self.targets.item(row) for row in range(self.targets.count())]
        chosen = [tuple(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() == Qt.CheckState.Checked]
        return tuple(name for own, name in chosen if own == kind)

    def _say(self) -> None:
        reports = self._ticked(REPORT)
        named = {*self._ticked(PAGE), *(plan.folio.number for plan in self._plans for slot in plan.slots if slot.slug in reports)}
        pages = page_words([plan.folio.number for plan in self._plans if plan.folio.number in named])
        self.words.setText(self.tr("印作：{0}").format(self.opening.text() + pages) if pages else self.tr("没有选，不印提示"))

    @property
    def reference(self) -> PageReference | None:
        """What was ticked; None for nothing."""
        pages, reports = self._ticked(PAGE), self._ticked(REPORT)
        if not pages and not reports:
            return None
        return PageReference(self.opening.text().strip(), pages, reports, self._closing, self._source)


def _buttons(dialog: QDialog, accept: str, reject: str) -> QDialogButtonBox:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    buttons.button(QDialogButtonBox.StandardButton.Ok).setText(accept)
    buttons.button(QDialogButtonBox.StandardButton.Ok).setProperty("primary", True)
    buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(reject)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons
