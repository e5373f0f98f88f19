"""An entry of the house: a word or a pattern, why, since when; tried on the archive before it is switched on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.buttons import make_primary
from ui.editor.text.marks import severity_label
from ui.notices import say_fault
from ui.told import told_words
from ui.window.trial_list import TrialList
from workstation.checks.engine.finding import Severity
from workstation.errors import BadInput, DeskError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.tasks import Job, Tasks
    from workstation.checks.house_terms import HouseTerm
    from workstation.desk import Desk
    from workstation.house.trial import Trial
    from workstation.progress import Progress


class TermDialog(QDialog):
    """A pattern can be kept only after it was tried as it stands; a word may be."""

    report_wanted = Signal(str)

    def __init__(self, desk: Desk, tasks: Tasks, term: HouseTerm, person: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._before, self._person = desk, tasks, term, person
        self._tried: HouseTerm | None = None
        self._job: Job | None = None
        titles = (self.tr("加式子"), self.tr("改式子")) if term.regex else (self.tr("加用语"), self.tr("改用语"))
        self.setWindowTitle(titles[term.id is not None])
        self.resize(720, 620 if term.regex else 560)
        self._make_fields()
        self._make_buttons()
        self._lay_out()
        self.show_term(term)

    def show_term(self, term: HouseTerm) -> None:
        """Fill the fields."""
        texts = {self.word: term.term, self.right_word: term.replacement, self.reason: term.reason, self.exclude: "、".join(term.exclude)}
        texts |= {self.wrong: term.wrong, self.right: term.right}
        texts |= {self.since: str(term.since or ""), self.until: str(term.until or "")}
        for line, text in texts.items():
            line.setText(text)
        self.severity.setCurrentIndex(list(Severity).index(term.severity))
        self._show_ready()

    def term(self) -> HouseTerm:
        """The entry as it stands in the fields; raises `BadInput` for a date that can't be read."""
        words = tuple(word.strip() for word in self.exclude.text().replace("，", "、").replace(" ", "、").split("、"))
        return replace(
            self._before,
            term=self.word.text() if self._before.regex else self.word.text().strip(),
            replacement=self.right_word.text() if self._before.regex else self.right_word.text().strip(),
            reason=self.reason.text().strip(),
            exclude=tuple(word for word in words if word),
            wrong=self.wrong.text().strip(),
            right=self.right.text().strip(),
            since=_day(self.since.text()),
            until=_day(self.until.text()),
            severity=list(Severity)[self.severity.currentIndex()],
            switched_on=True,
        )

    # -- parts

    def _make_fields(self) -> None:
        regex = self._before.regex
        self.word = self._line(self.tr("式子（正则表达式），如 (\\d+)年年底") if regex else self.tr("不该这样写的字"))
        self.right_word = self._line(self.tr("改成，如 \\1年底；不填则只提示") if regex else self.tr("应当写成；不填就是禁用语"))
        self.reason = self._line(self.tr("为什么，编辑看到的就是这一句"))
        self.exclude = self._line(self.tr("在这些字里就不提，用顿号隔开"))
        self.wrong = self._line(self.tr("一句写错的"))
        self.right = self._line(self.tr("同一句写对的"))
        self.since, self.until = self._line("2026-01-31"), self._line("2026-12-31")
        self.severity = QComboBox(self)
        self.severity.addItems([severity_label(severity) for severity in Severity])
        self.severity.currentIndexChanged.connect(self._show_ready)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.hits = TrialList(self)
        self.hits.report_wanted.connect(self.report_wanted)

    def _line(self, hint: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(hint)
        line.textChanged.connect(self._show_ready)
        return line

    def _make_buttons(self) -> None:
        self.try_button = QPushButton(self.tr("在稿库里试"), self)
        self.try_button.clicked.connect(self.try_out)
        self.buttons = QDialogButtonBox(self)
        self.accept_button = self.buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        self.accept_button.setText(self.tr("启用"))
        make_primary(self.accept_button)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("取消"))
        self.buttons.addButton(self.try_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("式子") if self._before.regex else self.tr("误"), self.word)
        form.addRow(self.tr("改成") if self._before.regex else self.tr("正"), self.right_word)
        form.addRow(self.tr("说明"), self.reason)
        if self._before.regex:
            form.addRow(self.tr("误例"), self.wrong)
            form.addRow(self.tr("正例"), self.right)
        form.addRow(self.tr("例外"), self.exclude)
        days = QHBoxLayout()
        for part in (self.since, QLabel(self.tr("至"), self), self.until, QLabel(self.tr("级别"), self), self.severity):
            days.addWidget(part, 1 if isinstance(part, QLineEdit) else 0)
        form.addRow(self.tr("有效期"), days)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.said)
        column.addWidget(self.hits, 1)
        column.addWidget(self.buttons)
        if not self._before.regex:
            self.wrong.hide()
            self.right.hide()

    # -- trying

    def try_out(self) -> None:
        """Read the newest reports; what was found so far is shown as it goes."""
        if self._job is not None:
            self._job.cancel()
            return
        try:
            term = self.term()
        except DeskError as error:
            say_fault(self.said, error)
            return
        self._tried = None
        self.hits.clear()
        self.try_button.setText(self.tr("停下"))
        steps = partial(_trial, self._desk, term)
        self._job = self._tasks.job(steps, self.tr("在稿库里试"), partial(self._on_tried, term), failed=partial(say_fault, self.said))
        self._job.progressed.connect(self._on_step)
        self._job.ended.connect(self._on_ended)

    def _on_step(self, step: Progress[Trial]) -> None:
        if step.result is None:
            self.said.setText(f"{told_words(step.text)}…")

    def _on_tried(self, term: HouseTerm, found: Trial) -> None:
        self._tried = term
        self.hits.show_hits(found.hits)
        self._show_ready()
        self.said.setText(self._told(found))

    def _told(self, found: Trial) -> str:
        if not found.reports:
            return self.tr("稿库里还没有稿件，没有可试的")
        if not found.count:
            return self.tr("在最近 {0} 篇里一处也不会标出").format(found.reports)
        return self.tr("在最近 {0} 篇里会标出 {1} 处，在 {2} 篇中").format(found.reports, found.count, found.hit_reports)

    def _on_ended(self) -> None:
        self._job = None
        self.try_button.setText(self.tr("在稿库里试"))
        self._show_ready()

    # -- keeping

    def _on_accepted(self) -> None:
        try:
            term = self.term()
        except DeskError as error:
            say_fault(self.said, error)
            return
        self.accept_button.setEnabled(False)
        self._tasks.write(partial(self._desk.house.put, term, self._person), lambda _change: self.accept(), self._on_refused)

    def _on_refused(self, error: DeskError) -> None:
        say_fault(self.said, error)
        self.accept_button.setEnabled(True)

    def _show_ready(self) -> None:
        self.said.setProperty("role", "")
        self.said.style().polish(self.said)
        full = bool(self.word.text().strip())
        self.try_button.setEnabled(full)
        self.accept_button.setEnabled(full and (not self._before.regex or self._is_tried()))
        hint = self.tr("先在稿库里试过才能启用") if self._before.regex and full and not self._is_tried() else ""
        self.accept_button.setToolTip(hint)

    def _is_tried(self) -> bool:
        try:
            return self._tried is not None and self.term() == self._tried
        except DeskError:
            return False

    def done(self, result: int) -> None:
        """Nothing goes on when the dialog is gone."""
        if self._job is not None:
            self._job.cancel()
        super().done(result)
        self.deleteLater()


def _day(text: str) -> date | None:
    if not text.strip():
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise BadInput("日期“{0}”不对，请写成 2026-01-31 的样子", text.strip()) from None


def _trial(desk: Desk, term: HouseTerm) -> Iterator[Progress[Trial]]:
    from workstation.house.trial import trial  # the checks load off the main thread

    return trial(desk, term)
