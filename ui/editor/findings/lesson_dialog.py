"""这里印错过: wrong and right words become a house rule, as narrow as the archive and the editor's ticks say."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.buttons import make_primary
from ui.notices import say_fault
from ui.window.trial_list import in_context

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.tasks import Job, Tasks
    from workstation.checks.lesson import Pair
    from workstation.desk import Desk
    from workstation.errors import DeskError
    from workstation.house.lessons import Lesson, Mistake
    from workstation.progress import Progress

PAUSE = 400
"""Milliseconds after the last key before the archive is asked."""
NUMBER = Qt.ItemDataRole.UserRole


class LessonDialog(QDialog):
    """The archive is looked through as soon as both words stand; ticking what is right there narrows the rule."""

    report_wanted = Signal(str)
    mend_asked = Signal(str)
    """What the selected words shall become in the text."""

    def __init__(self, desk: Desk, tasks: Tasks, mistake: Mistake, parent: QWidget, *, may_mend: bool = True) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._mistake = desk, tasks, mistake
        self.lesson: Lesson | None = None
        self._job: Job | None = None
        self._serial = 0
        self.setWindowTitle(self.tr("这里印错过"))
        self.resize(700, 560)
        self._make_parts(may_mend)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self.right.textChanged.connect(self._on_typed)
        self.places.itemChanged.connect(self._on_ticked)
        self.places.itemActivated.connect(lambda item: self.report_wanted.emit(item.data(1, NUMBER)))
        for line in (self.rule_wrong, self.rule_right):
            line.textChanged.connect(self._show_ready)
        self._show_ready()
        if mistake.right:
            self.look()
        (self.reason if mistake.right else self.right).setFocus()

    # -- parts

    def _make_parts(self, may_mend: bool) -> None:
        self.wrong, self.right = QLineEdit(self._mistake.wrong, self), QLineEdit(self._mistake.right, self)
        self.wrong.setReadOnly(True)
        self.right.setPlaceholderText(self.tr("应当是"))
        self.reason = QLineEdit(self.tr("本报印错过（{0}）").format(self._desk.today.isoformat()), self)
        self.mend = QCheckBox(self.tr("同时改正这篇稿件里的这一处"), self)
        self.mend.setChecked(may_mend)
        self.mend.setVisible(may_mend)
        self.rule_wrong, self.rule_right, self.rule_except = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.rule_except.setPlaceholderText(self.tr("在这些字里就不提，用顿号隔开"))
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.places = QTreeWidget(self)
        self.places.setRootIsDecorated(False)
        self.places.setUniformRowHeights(True)
        self.places.setAccessibleName(self.tr("稿库里的同样字样"))
        self.places.setHeaderLabels([self.tr("写得对的打勾"), self.tr("稿库里的同样字样"), self.tr("稿件")])
        self.places.header().setStretchLastSection(False)
        self.places.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.places.setColumnWidth(0, 110)
        self.places.setColumnWidth(2, 180)
        self.buttons = QDialogButtonBox(self)
        self.accept_button = self.buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        self.accept_button.setText(self.tr("记成本报用语"))
        make_primary(self.accept_button)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("取消"))
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("印错的"), self.wrong)
        form.addRow(self.tr("应当是"), self.right)
        form.addRow(self.tr("说明"), self.reason)
        form.addRow("", self.mend)
        rule = QFormLayout()
        rule.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rule.addRow(self.tr("以后查"), self.rule_wrong)
        rule.addRow(self.tr("改成"), self.rule_right)
        rule.addRow(self.tr("例外"), self.rule_except)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.said)
        column.addWidget(self.places, 1)
        column.addLayout(rule)
        column.addWidget(self.buttons)

    # -- evidence

    def _on_typed(self) -> None:
        self._serial += 1
        self._timer.start(PAUSE)
        self._show_ready()

    def look(self) -> None:
        """Look into the archive for what the words would flag."""
        right = self.right.text().strip()
        if not right or right == self._mistake.wrong:
            return
        if self._job is not None:
            self._job.cancel()
        self._timer.stop()
        self.said.setText(self.tr("在稿库里找…"))
        steps = partial(_lesson, self._desk, replace(self._mistake, right=right))
        self._job = self._tasks.job(
            steps, self.tr("在稿库里找"), partial(self._on_lesson, self._serial), failed=partial(say_fault, self.said)
        )
        self._job.ended.connect(partial(self._on_ended, self._job))

    def _on_ended(self, job: Job) -> None:
        if self._job is job:
            self._job = None

    def _on_lesson(self, serial: int, lesson: Lesson) -> None:
        if serial == self._serial:
            self.show_lesson(lesson)

    def show_lesson(self, lesson: Lesson) -> None:
        """Show the evidence and what follows from it."""
        self.lesson = lesson
        with QSignalBlocker(self.places):
            self.places.clear()
            for number in range(len(lesson.places)):
                self._add(number)
        self._propose()

    def _add(self, number: int) -> None:
        assert self.lesson is not None
        place = self.lesson.places[number]
        title = self.tr("本篇：{0}").format(place.title) if place.seen.own else place.title
        item = QTreeWidgetItem(self.places, ["", in_context(place.seen.sentence, place.seen.span), title])
        item.setCheckState(0, Qt.CheckState.Unchecked)
        item.setData(0, NUMBER, number)
        item.setData(1, NUMBER, place.slug)
        item.setToolTip(1, place.seen.sentence)

    def _on_ticked(self) -> None:
        if self.lesson is None:
            return
        items = [self.places.topLevelItem(at) for at in range(self.places.topLevelItemCount())]
        ticked = frozenset(item.data(0, NUMBER) for item in items if item is not None and item.checkState(0) is Qt.CheckState.Checked)
        self.lesson = replace(self.lesson, rightly=ticked)
        self._propose()

    def _propose(self) -> None:
        assert self.lesson is not None
        pair = self.lesson.pair
        self._show_pair(pair)
        self.said.setProperty("role", "")
        self.said.style().polish(self.said)
        self.said.setText(self._told(self.lesson, pair))

    def _told(self, lesson: Lesson, pair: Pair) -> str:
        """How precise a pair would be."""
        wronged, elsewhere = lesson.wronged(pair), lesson.elsewhere(pair)
        if wronged:
            return self.tr("还会标出 {0} 处您说写得对的；请在下面把要查的字写长些，或加例外").format(wronged)
        if not elsewhere:
            words = self.tr("除这一篇外，稿库里没有别处会标出；“{0}”这样写的有 {1} 处")
            return words.format(lesson.pairs[0].right, lesson.rights)
        if lesson.is_cut:
            return self.tr("稿库里另有 {0} 处以上会标出；请看一遍，写得对的请打勾").format(elsewhere)
        return self.tr("稿库里另有 {0} 处会标出；请看一遍，写得对的请打勾").format(elsewhere)

    def _show_pair(self, pair: Pair) -> None:
        self.rule_wrong.setText(pair.wrong)
        self.rule_right.setText(pair.right)
        self.rule_except.setText("、".join(pair.exclude))

    # -- keeping

    def _on_accepted(self) -> None:
        from workstation.checks.house_terms import HouseTerm

        words = tuple(word.strip() for word in self.rule_except.text().split("、") if word.strip())
        wrong, right = self.rule_wrong.text().strip(), self.rule_right.text().strip()
        term = HouseTerm(wrong, right, self.reason.text().strip(), exclude=words)
        self.accept_button.setEnabled(False)
        person = str(self._desk.options.get("paper.person"))
        self._tasks.write(partial(self._desk.house.put, term, person), self._on_kept, self._on_refused)

    def _on_kept(self, _change: object) -> None:
        if self.mend.isChecked():
            self.mend_asked.emit(self.right.text().strip())
        self.accept()

    def _on_refused(self, error: DeskError) -> None:
        say_fault(self.said, error)
        self.accept_button.setEnabled(True)

    def _show_ready(self) -> None:
        self.accept_button.setEnabled(bool(self.rule_wrong.text().strip() and self.right.text().strip()))

    def done(self, result: int) -> None:
        """Nothing goes on when the dialog is gone."""
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
        super().done(result)
        self.deleteLater()


def _lesson(desk: Desk, mistake: Mistake) -> Iterator[Progress[Lesson]]:
    from workstation.house.lessons import lesson  # the checks load off the main thread

    return lesson(desk.archive, mistake)
