"""例: a report as one chooses it, and what it would count by the table being edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from ui.section import INSET
from ui.statistics.fee_words import how_words, work_word
from ui.tables import in_a_row
from workstation.fees.amounts import number_text, yuan_text

if TYPE_CHECKING:
    from workstation.fees.scored import Entry
    from workstation.fees.table import FeeTable


class ExampleBar(QFrame):
    """State enters by `show_table`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._table: FeeTable | None = None
        self.kind, self.grade = QComboBox(self), QComboBox(self)
        self.characters, self.pictures = QSpinBox(self), QSpinBox(self)
        self.characters.setRange(0, 20_000)
        self.characters.setValue(850)
        self.characters.setSuffix(self.tr(" 字"))
        self.pictures.setRange(0, 20)
        self.pictures.setValue(1)
        self.pictures.setSuffix(self.tr(" 幅图"))
        for number in (self.characters, self.pictures):
            number.lineEdit().setTextMargins(INSET, 0, 0, 0)
        self.front, self.leads = QCheckBox(self.tr("头版"), self), QCheckBox(self.tr("头条"), self)
        self.front.setChecked(True)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        title = QLabel(self.tr("例：记者甲一、乙二和通讯员丙三合写，甲一拍照"), self)
        title.setProperty("role", "section")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(title)
        column.addLayout(self._fields())
        column.addWidget(self.said)
        for box in (self.kind, self.grade):
            box.activated.connect(lambda _index: self._reckon())
        for number in (self.characters, self.pictures):
            number.valueChanged.connect(lambda _value: self._reckon())
        for check in (self.front, self.leads):
            check.toggled.connect(lambda _on: self._reckon())

    def _fields(self) -> QHBoxLayout:
        return in_a_row(self.kind, self.grade, self.characters, self.pictures, self.front, self.leads, None)

    def show_table(self, table: FeeTable) -> None:
        """Reckon by this table from now on."""
        self._table = table
        _offer(self.kind, {code: kind.label for code, kind in table.kinds.items()}, "news")
        _offer(self.grade, {grade: f"{grade} {label}" for grade, label in table.grades.items()}, "B")
        self._reckon()

    def _reckon(self) -> None:
        if self._table is None or not self.kind.currentData():
            return
        from workstation.fees.example import example

        told = example(
            self._table,
            self.kind.currentData(),
            self.grade.currentData(),
            (self.characters.value(), self.pictures.value()),
            (self.front.isChecked(), self.leads.isChecked()),
        )
        parts = [f"{entry.signed} {_sum(entry)} ({work_word(entry.work)})" for entry in told.entries]
        self.said.setText("　".join((how_words(told.how), *parts)))


def _sum(entry: Entry) -> str:
    return how_words(f"{number_text(entry.points)} 分" if entry.payee.is_staff else f"{yuan_text(entry.cents)} 元")


def _offer(box: QComboBox, choices: dict[str, str], usual: str) -> None:
    stood = box.currentData() or usual
    with QSignalBlocker(box):
        box.clear()
        for code, words in choices.items():
            box.addItem(words, code)
        box.setCurrentIndex(max(0, box.findData(stood)))
