"""待认定: signed names that may be several people's, or nobody's that the directories know; one answer holds for the same name below."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout

from ui.buttons import make_primary
from ui.statistics.fee_words import payee_words
from ui.tables import fill_table, read_table, set_widths
from ui.told import told_words
from workstation.fees.people import NOBODY, OUTSIDE

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from ui.rooms import Surroundings
    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.fees.ledger import Ledger, Question

Answers = dict[tuple[str, str], list[tuple["date", str]]]
"""By signed name and key: in which reports."""
_WHO = 5


class QuestionsDialog(QDialog):
    """A row a name and report; what isn't answered stays in question."""

    def __init__(self, around: Surroundings, ledger: Ledger, parent: QWidget) -> None:
        super().__init__(parent)
        self._around, self._ledger = around, ledger
        self._told: set[int] = set()
        self.setWindowTitle(self.tr("待认定的署名"))
        self.resize(900, 460)
        about = QLabel(self.tr("选定一处，下面同名而未选的跟着选；不对的可逐个改。认定只管这几篇稿件，名录不变。"), self)
        about.setProperty("role", "muted")
        heads = [self.tr("日期"), self.tr("版"), self.tr("稿件"), self.tr("署名"), self.tr("为什么问"), self.tr("是谁")]
        self.list = read_table(self, heads, self.tr("待认定的署名"))
        set_widths(self.list, (90, 52, 220, 90, 170, 220))
        rows = [(f"{one.day}", one.page, one.title, one.asked.name, told_words(one.asked.why), "") for one in ledger.questions]
        fill_table(self.list, rows)
        self.boxes = [self._box(at, one) for at, one in enumerate(ledger.questions)]
        for at, box in enumerate(self.boxes):
            self.list.setCellWidget(at, _WHO, box)
            self.list.setRowHeight(at, 32)
        self.buttons = QDialogButtonBox(self)
        self.accept_button = self.buttons.addButton(self.tr("认定"), QDialogButtonBox.ButtonRole.AcceptRole)
        make_primary(self.accept_button)
        self.buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for widget in (about, self.list, self.buttons):
            column.addWidget(widget)
        self._show_ready()

    def _box(self, at: int, question: Question) -> QComboBox:
        box = QComboBox(self.list)
        box.setAccessibleName(question.asked.name)
        box.addItem(self.tr("请选"), "")
        for payee in question.asked.choices:
            box.addItem(payee_words(payee), payee.key)
        box.addItem(self.tr("按外稿计（名录外）"), f"{OUTSIDE}{question.asked.name}")
        box.addItem(self.tr("不计酬"), NOBODY)
        box.setEnabled(not self._around.desk.read_only and self._around.desk.gate.may("fees.grade"))
        box.activated.connect(partial(self._on_picked, at))
        return box

    def _on_picked(self, at: int, _index: int) -> None:
        """The same name below follows, where it hasn't been answered by itself."""
        self._told.add(at)
        name, key = self._ledger.questions[at].asked.name, self.boxes[at].currentData()
        for other, question in enumerate(self._ledger.questions):
            if other not in self._told and question.asked.name == name:
                self.boxes[other].setCurrentIndex(max(0, self.boxes[other].findData(key)))
        self._show_ready()

    def answers(self) -> Answers:
        """What has been answered."""
        found: Answers = {}
        for box, question in zip(self.boxes, self._ledger.questions, strict=True):
            if box.currentData():
                found.setdefault((question.asked.name, box.currentData()), []).append((question.day, question.slug))
        return found

    def _show_ready(self) -> None:
        self.accept_button.setEnabled(bool(self.answers()))

    def _on_accepted(self) -> None:
        self._around.tasks.write(partial(_answer, self._around.desk, self._ledger.month, self.answers()), lambda _change: self.accept())


def _answer(desk: Desk, month: str, answers: Answers) -> Change:
    return desk.act("认定署名", lambda: [desk.fees.answer(month, name, key, where) for (name, key), where in answers.items()])
