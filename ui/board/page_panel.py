"""The page's own form: its preset, page name and people in the folio, the faces in use, and how everything fits."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.board.page_session import plan_edit
from ui.board.slots.fit_list import FitList
from ui.section import Section, StillWheel
from workstation.planning import plan as edits
from workstation.planning.presets import preset_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ui.board.slots.fit_words import FitWords
    from workstation.page import Folio, PagePlan, PagePreset

FOLIO_ROLES = ("责编", "校对", "美编")


class PagePanel(QWidget):
    """State enters by `show_plan` and `show_fits`; edits leave as (label, edit)."""

    edited = Signal(str, object)
    slot_wanted = Signal(str)
    preset_wanted = Signal(str)
    masthead_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._folio: Folio | None = None
        self._preset: PagePreset | None = None
        self._presets: Mapping[str, PagePreset] = {}
        self.fits = FitList(self)
        self.fits.slot_wanted.connect(self.slot_wanted)
        self._fonts = QLabel(self)
        self._fonts.setWordWrap(True)
        self._fonts.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 4, 16, 12)
        layout.setSpacing(4)
        layout.addWidget(self._make_page())
        layout.addWidget(self._make_folio())
        heading = Section(self.tr("排文情况"), self)
        layout.addWidget(heading)
        layout.addWidget(self.fits, 1)
        layout.addWidget(self._fonts)

    def _make_page(self) -> Section:
        section = Section(self.tr("纸张"), self)
        self.preset = QComboBox(section)
        StillWheel(self).mind(self.preset)
        self.preset.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.preset.setMinimumContentsLength(6)
        self.preset.setAccessibleName(self.tr("版式"))
        self.preset.activated.connect(lambda at: self.preset_wanted.emit(self.preset.itemData(at)))
        section.row(self.tr("版式"), self.preset)
        return section

    def _make_folio(self) -> Section:
        section = Section(self.tr("报眉"), self)
        self._name = QLineEdit(section)
        self._name.setPlaceholderText(self.tr("如：要闻"))
        self._people = [QLineEdit(section) for _ in FOLIO_ROLES]
        self.masthead = QCheckBox(self.tr("报头（印报名、日期、总期号，代替报眉）"), section)
        self.masthead.clicked.connect(self.masthead_wanted)
        section.wide(self.masthead)
        section.row(self.tr("版名"), self._name)
        for role, field in zip(FOLIO_ROLES, self._people, strict=True):
            field.setPlaceholderText(self.tr("姓名"))
            section.row(role, field)
        for field in (self._name, *self._people):
            field.editingFinished.connect(self._on_edited)
        return section

    def show_plan(self, plan: PagePlan | None) -> None:
        """Show a page's preset and folio; fields that are being typed in are left alone."""
        self._folio = plan.folio if plan else None
        self.setEnabled(plan is not None)
        people = dict(plan.folio.staff) if plan else {}
        _fill(self._name, plan.folio.name if plan else "")
        for role, field in zip(FOLIO_ROLES, self._people, strict=True):
            _fill(field, people.get(role, ""))
        if plan:
            self._preset = preset_of(plan)
            self.masthead.setChecked(bool(self._preset.masthead))
            self._fill_presets()
        else:
            self.fits.show_fits(())

    def show_presets(self, presets: Mapping[str, PagePreset]) -> None:
        """Take the presets to choose from."""
        self._presets = presets
        self._fill_presets()

    def _fill_presets(self) -> None:
        """The desk's presets; the page's own grid stays in the list when the desk has it no more."""
        own = {self._preset.name: self._preset} if self._preset and self._preset.name not in self._presets else {}
        shown = [*self._presets.values(), *own.values()]
        if [self.preset.itemData(at) for at in range(self.preset.count())] != [preset.name for preset in shown]:
            self.preset.clear()
            for preset in shown:
                self.preset.addItem(preset.label, preset.name)
                self.preset.setItemData(self.preset.count() - 1, preset.label, Qt.ItemDataRole.ToolTipRole)
        self.preset.setCurrentIndex(self.preset.findData(self._preset.name) if self._preset else -1)
        self.preset.setToolTip(self.preset.currentText())

    def show_fits(self, fits: Sequence[tuple[str, str, FitWords]]) -> None:
        """Show each report's slug, title and fit."""
        self.fits.show_fits(fits)

    def show_faces(self, text: str) -> None:
        """Say which faces stand in for another; silent where none does."""
        self._fonts.setText(text)
        self._fonts.setVisible(bool(text))

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
