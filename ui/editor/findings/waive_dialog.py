"""放行: a finding may stand, for a reason, by a person, here or in every report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui.editor.findings.rows import shown
from ui.told import told_words

if TYPE_CHECKING:
    from workstation.checks.engine.finding import Finding
    from workstation.desk import Desk


@dataclass(frozen=True, slots=True)
class WaivingMatter:
    """What the dialog offers: who may let pass, and the reasons that were given last, then the usual ones."""

    people: tuple[str, ...]
    reasons: tuple[str, ...]


def read_matter(desk: Desk) -> WaivingMatter:
    """For a worker thread."""
    from workstation.resources import read_toml

    people = dict.fromkeys(staff.name for staff in desk.roster.roster().staff if staff.left is None)
    usual: list[str] = read_toml("waivers.toml")["reasons"]
    return WaivingMatter(tuple(sorted(people)), tuple(dict.fromkeys((*desk.reports.waiver_reasons(), *usual))))


class WaiveDialog(QDialog):
    """Reason and person are asked for; it holds for this place, unless the house shall let the words pass everywhere."""

    def __init__(self, finding: Finding, matter: WaivingMatter, person: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._finding = finding
        self.setWindowTitle(self.tr("放行"))
        self.setMinimumWidth(460)
        self.reason_box = self._box(matter.reasons, self.tr("为什么可以不改，如：引文原样"), self.tr("理由"))
        self.person_box = self._box(matter.people, self.tr("谁放行"), self.tr("放行人"))
        self.person_box.setCurrentText(person)
        self.here, self.house = QRadioButton(self.tr("只放行这一处，文字改了就失效"), self), QRadioButton(self)
        self.house.setText(self.tr("全报放行：各稿中的“{0}”都不再提").format(shown(finding.found)))
        self.here.setChecked(True)
        self.context_line = QLineEdit(self)
        self.context_line.setPlaceholderText(self.tr("只在这些字里放行，须含“{0}”；不填则处处放行").format(shown(finding.found)))
        self.context_line.setAccessibleName(self.tr("限于"))
        self._make_buttons()
        self._lay_out()
        for signal in (self.reason_box.editTextChanged, self.person_box.editTextChanged, self.context_line.textChanged):
            signal.connect(self._show_ready)
        self.house.toggled.connect(self._show_ready)
        self._show_ready()

    @property
    def reason(self) -> str:
        """Why it may stand."""
        return self.reason_box.currentText().strip()

    @property
    def person(self) -> str:
        """Who answers for it."""
        return self.person_box.currentText().strip()

    @property
    def for_house(self) -> bool:
        """Whether it shall pass in every report."""
        return self.house.isChecked()

    @property
    def context(self) -> str:
        """The words that it must stand in to pass; empty: wherever it stands."""
        return self.context_line.text().strip() if self.for_house else ""

    def _box(self, choices: tuple[str, ...], hint: str, name: str) -> QComboBox:
        box, line = QComboBox(self), QLineEdit(self)
        line.setPlaceholderText(hint)
        box.setEditable(True)
        box.setLineEdit(line)
        box.addItems(list(choices))
        box.setCurrentIndex(-1)  # so that the first ↓ takes the first
        box.setAccessibleName(name)
        box.setMaxVisibleItems(14)
        return box

    def _make_buttons(self) -> None:
        self.buttons = QDialogButtonBox(self)
        self.accept_button = self.buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        self.accept_button.setText(self.tr("放行"))
        self.accept_button.setProperty("primary", True)
        self.accept_button.setDefault(True)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("取消"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        message = told_words(self._finding.message)
        words = QLabel(self.tr("“{found}”：{message}").format(found=shown(self._finding.found), message=message), self)
        words.setWordWrap(True)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("理由"), self.reason_box)
        form.addRow(self.tr("放行人"), self.person_box)
        form.addRow(self.tr("范围"), self.here)
        form.addRow("", self.house)
        form.addRow("", self.context_line)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addLayout(form)
        layout.addWidget(self.buttons)

    def _show_ready(self) -> None:
        self.context_line.setEnabled(self.for_house)
        fits = not self.context or self._finding.found in self.context
        self.accept_button.setEnabled(bool(self.reason and self.person) and fits)
