"""The page's own form: page name, the people in the folio, the faces in use, and how everything fits."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QGroupBox, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.page_session import plan_edit
from workstation.planning import plan as edits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.page import Folio, PagePlan

FOLIO_ROLES = ("责编", "校对", "美编")
SLUG = Qt.ItemDataRole.UserRole


class PagePanel(QWidget):
    """State enters by `show_plan` and `show_fits`; edits leave as (label, edit)."""

    edited = Signal(str, object)
    slot_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folio: Folio | None = None
        group = QGroupBox(self.tr("报眉"), self)
        self._name = QLineEdit(group)
        self._name.setPlaceholderText(self.tr("如：要闻"))
        self._people = [QLineEdit(group) for _ in FOLIO_ROLES]
        self._fits = QListWidget(self)
        self._fits.setAccessibleName(self.tr("各稿排文情况"))
        self._fits.itemActivated.connect(lambda item: self.slot_wanted.emit(item.data(SLUG)))
        self._fits.itemClicked.connect(lambda item: self.slot_wanted.emit(item.data(SLUG)))
        self._fonts = QLabel(self)
        self._fonts.setWordWrap(True)
        self._fonts.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        self._fill_folio(group)
        layout.addWidget(group)
        layout.addWidget(QLabel(self.tr("排文情况"), self))
        layout.addWidget(self._fits, 1)
        layout.addWidget(self._fonts)

    def _fill_folio(self, group: QGroupBox) -> None:
        rows = QFormLayout(group)
        rows.addRow(self.tr("版名"), self._name)
        for role, field in zip(FOLIO_ROLES, self._people, strict=True):
            field.setPlaceholderText(self.tr("姓名"))
            rows.addRow(role, field)
        for field in (self._name, *self._people):
            field.editingFinished.connect(self._on_edited)

    def show_plan(self, plan: PagePlan | None) -> None:
        """Show a page's folio; fields that are being typed in are left alone."""
        self._folio = plan.folio if plan else None
        self.setEnabled(plan is not None)
        people = dict(plan.folio.staff) if plan else {}
        _fill(self._name, plan.folio.name if plan else "")
        for role, field in zip(FOLIO_ROLES, self._people, strict=True):
            _fill(field, people.get(role, ""))

    def show_fits(self, fits: Sequence[tuple[str, str, str]]) -> None:
        """Show each report's slug, title and fit in words."""
        self._fits.clear()
        for slug, title, words in fits:
            item = QListWidgetItem(f"{title}\n{words}")
            item.setData(SLUG, slug)
            self._fits.addItem(item)

    def show_faces(self, text: str) -> None:
        """Say which faces are used, and which stand in for another."""
        self._fonts.setText(text)

    def _on_edited(self) -> None:
        if self._folio is None:
            return
        known = {role: field.text().strip() for role, field in zip(FOLIO_ROLES, self._people, strict=True)}
        others = tuple((role, name) for role, name in self._folio.staff if role not in known)
        staff = tuple((role, name) for role, name in known.items() if name) + others
        folio = replace(self._folio, name=self._name.text().strip(), staff=staff)
        if folio != self._folio:
            self._folio = folio
            self.edited.emit(self.tr("改报眉"), plan_edit(edits.set_folio, folio))


def _fill(field: QLineEdit, text: str) -> None:
    if not field.hasFocus():
        field.setText(text)
