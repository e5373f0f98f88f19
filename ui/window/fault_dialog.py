"""登记差错: one fault, with what it counts shown as it is entered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui.buttons import make_primary
from ui.told import bracketed, told_words
from ui.window.register_words import how_words, register_word
from workstation.register.correction import PRINTED, enter_and_correct
from workstation.register.fault import Fault, guessed_grade, guessed_kind
from workstation.register.method import method
from workstation.register.reckoning import reckon

if TYPE_CHECKING:
    from ui.tasks import Tasks
    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.errors import DeskError


@dataclass(frozen=True, slots=True)
class FaultMatter:
    """What the dialog offers: issues with their pages, and the house's people."""

    issues: dict[date, tuple[str, ...]]
    people: tuple[str, ...]


def read_fault_matter(desk: Desk) -> FaultMatter:
    """For a worker thread."""
    issues = {issue.day: issue.pages for issue in desk.issues.listing()}
    people = sorted({staff.name for staff in desk.roster.roster().staff if staff.left is None})
    return FaultMatter(issues, tuple(people))


class FaultDialog(QDialog):
    """Kind and grade follow words and place until an editor chooses them."""

    correction_wanted = Signal(str)
    """The slug of the notice that was written with the fault."""

    def __init__(self, desk: Desk, tasks: Tasks, fault: Fault, matter: FaultMatter, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._before, self._matter = desk, tasks, fault, matter
        self._chosen = {"kind", "grade"} if fault.id is not None else set()
        self.setWindowTitle(self.tr("登记差错") if fault.id is None else self.tr("修改差错"))
        self.setMinimumWidth(560)
        self._make_fields()
        self._lay_out()
        self._show_fault(fault)
        self._connect()
        self._show_points()

    def fault(self) -> Fault:
        """The fault as it stands in the fields."""
        return replace(
            self._before,
            day=date.fromisoformat(self.day.currentText().strip()),
            page=self.page.currentText().strip(),
            title=self.title_line.text().strip(),
            wrong=self.wrong.text().strip(),
            right=self.right.text().strip(),
            kind=self.kind.currentData(),
            grade=self.grade.currentData(),
            place=self.place.currentData(),
            stage=self.stage.currentData(),
            weighty=self.weighty.isChecked(),
            count=self.count.value() or None,
            missed_by=self.missed_by.currentText().strip(),
            note=self.note.text().strip(),
        )

    # -- parts

    def _make_fields(self) -> None:
        by = method()
        self.day = _editable(self, [day.isoformat() for day in self._matter.issues], self.tr("哪一期，如 2026-01-31"))
        self.page = _editable(self, [], self.tr("版号"))
        self.title_line, self.wrong, self.right = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.wrong.setPlaceholderText(self.tr("印错的字；漏字时可不填"))
        self.right.setPlaceholderText(self.tr("应当是；多字时可不填"))
        self.kind = _choice(self, {code: kind.label for code, kind in by.kinds.items()})
        self.grade, self.place, self.stage = _choice(self, by.grades), _choice(self, by.places), _choice(self, by.stages)
        self.weighty = QCheckBox(self.tr("重要的名称、时间或图片（加倍）"), self)
        self.count = QSpinBox(self)
        self.count.setRange(0, 9_999)
        self.count.setSpecialValueText(self.tr("按误正两栏算"))
        self.missed_by = _editable(self, list(self._matter.people), self.tr("可不填"))
        self.note = QLineEdit(self)
        self.correct = QCheckBox(self.tr("同时写一篇更正启事（草稿，照常送审）"), self)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.buttons = QDialogButtonBox(self)
        self.accept_button = self.buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        self.accept_button.setText(self.tr("登记") if self._before.id is None else self.tr("保存"))
        make_primary(self.accept_button)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("取消"))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("期和版"), _beside(self.day, self.page))
        form.addRow(self.tr("稿件"), self.title_line)
        form.addRow(self.tr("误"), self.wrong)
        form.addRow(self.tr("正"), self.right)
        form.addRow(self.tr("类别和位置"), _beside(self.kind, self.place))
        form.addRow("", self.weighty)
        form.addRow(self.tr("等级"), self.grade)
        form.addRow(self.tr("何时发现"), self.stage)
        form.addRow(self.tr("涉及字数"), self.count)
        form.addRow(self.tr("漏看的人"), self.missed_by)
        form.addRow(self.tr("备注"), self.note)
        column = QVBoxLayout(self)
        form.addRow("", self.correct)
        column.addLayout(form)
        column.addWidget(self.said)
        column.addWidget(self.buttons)

    def _show_fault(self, fault: Fault) -> None:
        self.day.setEditText(fault.day.isoformat())
        self._show_pages()
        self.page.setEditText(fault.page)
        for line, text in ((self.title_line, fault.title), (self.wrong, fault.wrong), (self.right, fault.right), (self.note, fault.note)):
            line.setText(text)
            line.setCursorPosition(0)
        chosen = {self.kind: fault.kind, self.grade: fault.grade, self.place: fault.place, self.stage: fault.stage}
        for box, code in chosen.items():
            box.setCurrentIndex(box.findData(code))
        self.weighty.setChecked(fault.weighty)
        self.count.setValue(fault.count or 0)
        self.missed_by.setEditText(fault.missed_by)

    def _connect(self) -> None:
        self.day.editTextChanged.connect(self._show_pages)
        for line in (self.wrong, self.right):
            line.textChanged.connect(self._guess)
        self.place.currentIndexChanged.connect(self._guess)
        self.weighty.toggled.connect(self._guess)
        self.kind.activated.connect(partial(self._on_chosen, "kind"))
        self.grade.activated.connect(partial(self._on_chosen, "grade"))
        self.count.valueChanged.connect(self._show_points)
        self.stage.currentIndexChanged.connect(self._show_correctable)
        self._show_correctable()
        self.day.editTextChanged.connect(self._show_points)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)

    # -- what follows what

    def _show_pages(self) -> None:
        kept = self.page.currentText()
        day = _day(self.day.currentText())
        with QSignalBlocker(self.page):
            self.page.clear()
            self.page.addItems(list(self._matter.issues.get(day, ())) if day else [])
            self.page.setEditText(kept)

    def _show_correctable(self) -> None:
        """Only what readers saw is put right in the paper, and once."""
        may = self._before.id is None and self.stage.currentData() in PRINTED
        self.correct.setVisible(may)
        self.correct.setChecked(self.correct.isChecked() and may)

    def _on_chosen(self, what: str, _at: int) -> None:
        self._chosen.add(what)
        self._show_points()

    def _guess(self) -> None:
        if "kind" not in self._chosen:
            self.kind.setCurrentIndex(self.kind.findData(guessed_kind(self.wrong.text().strip(), self.right.text().strip())))
        if "grade" not in self._chosen:
            grade = guessed_grade(self.place.currentData(), weighty=self.weighty.isChecked())
            self.grade.setCurrentIndex(self.grade.findData(grade))
        self._show_points()

    def _show_points(self) -> None:
        self.said.setProperty("role", "muted")
        self.said.style().polish(self.said)
        ready = bool(_day(self.day.currentText()) and (self.wrong.text().strip() or self.right.text().strip()))
        self.accept_button.setEnabled(ready)
        if not ready:
            self.said.setText(self.tr("写明哪一期，误、正至少填一栏"))
            return
        counted = reckon(self.fault().day, [self.fault()], {}).counted[0]
        how = bracketed("", how_words(counted.how)) if counted.how else ""
        self.said.setText(self.tr("涉及 {0} 个字，计 {1} 个差错{2}").format(counted.fault.characters, f"{counted.points:g}", how))

    def _on_accepted(self) -> None:
        self.accept_button.setEnabled(False)
        person = self._desk.accounts.actor.name or str(self._desk.options.get("paper.person"))
        enter = partial(_enter, self._desk, self.fault(), person, correct=self.correct.isChecked())
        self._tasks.write(enter, self._on_entered, self._on_refused)

    def _on_entered(self, change: Change) -> None:
        self.accept()
        for slug in change.reports:
            self.correction_wanted.emit(slug)

    def _on_refused(self, error: DeskError) -> None:
        self.said.setText(told_words(error.told))
        self.said.setProperty("role", "fault")
        self.said.style().polish(self.said)
        self.accept_button.setEnabled(True)

    def done(self, result: int) -> None:
        """Gone with its end."""
        super().done(result)
        self.deleteLater()


def _enter(desk: Desk, fault: Fault, person: str, *, correct: bool) -> Change:
    """Enter it, and write the notice with it where that is wished: one action."""
    return enter_and_correct(desk, fault, person) if correct else desk.register.put(fault, person)


def _choice(parent: QWidget, choices: dict[str, str]) -> QComboBox:
    box = QComboBox(parent)
    for code, label in choices.items():
        box.addItem(register_word(label), code)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box


def _editable(parent: QWidget, choices: list[str], hint: str) -> QComboBox:
    box, line = QComboBox(parent), QLineEdit(parent)
    line.setPlaceholderText(hint)
    box.setEditable(True)
    box.setLineEdit(line)
    box.addItems(choices)
    box.setEditText("")
    return box


def _beside(one: QWidget, other: QWidget) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.addWidget(one, 0, 0)
    grid.addWidget(other, 0, 1)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None
