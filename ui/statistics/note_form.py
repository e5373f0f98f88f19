"""A printed report's points in particular: kind, grade, points more or less with a reason, shares by hand."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QSpinBox, QVBoxLayout

from ui.buttons import make_primary
from ui.section import INSET
from ui.told import told_words
from workstation.errors import BadInput
from workstation.fees.amounts import hundredths, number_text
from workstation.fees.scored import TEXT, Note

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.rooms import Surroundings
    from workstation.errors import DeskError
    from workstation.fees.scored import Scored
    from workstation.fees.table import FeeTable


class NoteForm(QDialog):
    """Nothing is written until one accepts; what can't be is said here."""

    def __init__(self, around: Surroundings, table: FeeTable, report: Scored, parent: QWidget) -> None:
        super().__init__(parent)
        self._around, self._table, self._report = around, table, report
        self._note = report.note or Note(report.place.day, report.slug)
        self.setWindowTitle(self.tr("加分、份额"))
        self.setMinimumWidth(480)
        self._make_fields()
        self._lay_out()
        self._show_ready()

    def note(self) -> Note:
        """What stands in the fields; raises `BadInput`."""
        bonus = hundredths(self.bonus.text() or "0", self.tr("加扣分"))
        shares = {name: box.value() for name, box in self.shares.items()} if self.by_hand.isChecked() else {}
        kind, grade = self.kind.currentData(), self.grade.currentData()
        return replace(self._note, kind=kind, grade=grade, bonus=bonus, reason=self.reason.text().strip(), shares=shares)

    def _make_fields(self) -> None:
        guessed = self._table.kinds.get(self._report.guessed)
        self.kind = QComboBox(self)
        self.kind.addItem(self.tr("照程序判断（{0}）").format(guessed.label if guessed else ""), "")
        for code, kind in self._table.kinds.items():
            self.kind.addItem(kind.label, code)
        self.kind.setCurrentIndex(max(0, self.kind.findData(self._note.kind)))
        self.grade = QComboBox(self)
        self.grade.addItem(self.tr("未评（按 {0} 计）").format(self._table.default_grade), "")
        for grade, label in self._table.grades.items():
            self.grade.addItem(f"{grade} {label}", grade)
        self.grade.setCurrentIndex(max(0, self.grade.findData(self._note.grade)))
        self.bonus = QLineEdit(number_text(self._note.bonus) if self._note.bonus else "", self)
        self.bonus.setPlaceholderText(self.tr("如 5 或 -2.5；没有就留空"))
        self.reason = QLineEdit(self._note.reason, self)
        self.reason.setPlaceholderText(self.tr("加扣分的理由，如 独家、获上级表扬、迟交"))
        signed = [entry.signed for entry in self._report.entries if entry.work == TEXT]
        names = dict.fromkeys([*signed, *(asked.name for asked in self._report.asked)])
        self.shares = {name: self._share(name, len(names)) for name in names}
        self.by_hand = QCheckBox(self.tr("按下面的份额分，不照办法"), self)
        self.by_hand.setChecked(bool(self._note.shares))
        self.by_hand.setVisible(len(self.shares) > 1)
        self.by_hand.toggled.connect(self._show_ready)
        self.said = QLabel(self)
        self.said.setProperty("role", "fault")
        self.said.setWordWrap(True)

    def _share(self, name: str, among: int) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(0, 100)
        box.setSuffix(" %")
        box.lineEdit().setTextMargins(INSET, 0, 0, 0)
        box.setValue(self._note.shares.get(name, 100 // among))
        return box

    def _lay_out(self) -> None:
        title = QLabel(f"{self._report.place.page}　{self._report.title}", self)
        title.setProperty("role", "section")
        title.setWordWrap(True)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("种类"), self.kind)
        form.addRow(self.tr("等级"), self.grade)
        form.addRow(self.tr("加扣分"), self.bonus)
        form.addRow(self.tr("理由"), self.reason)
        form.addRow("", self.by_hand)
        for name, box in self.shares.items():
            form.addRow(name, box)
        self.buttons = QDialogButtonBox(self)
        accept = self.buttons.addButton(self.tr("保存"), QDialogButtonBox.ButtonRole.AcceptRole)
        make_primary(accept)
        self.buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(title)
        column.addLayout(form)
        column.addWidget(self.said)
        column.addWidget(self.buttons)

    def _show_ready(self) -> None:
        for box in self.shares.values():
            box.setEnabled(self.by_hand.isChecked())

    def _on_accepted(self) -> None:
        try:
            note = self.note()
        except BadInput as error:
            self._on_failed(error)
            return
        write = partial(self._around.desk.fees.put_note, note)
        self._around.tasks.write(write, lambda _change: self.accept(), self._on_failed)

    def _on_failed(self, error: DeskError) -> None:
        self.said.setText(told_words(error.told))
