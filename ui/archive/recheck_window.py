"""整库复查: every report of the store checked again in the background; by rule, what was found, and from there to the report."""

from __future__ import annotations

from collections import Counter
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QLabel, QProgressBar, QPushButton, QSplitter, QVBoxLayout, QWidget

from ui.editor.findings.rows import explanation_of, rule_title, shown
from ui.tables import chosen_rows, fill_table, in_a_row, read_table, set_widths
from ui.told import told_words
from workstation.inspection.recheck import recheck
from workstation.inspection.rechecked import last_recheck

if TYPE_CHECKING:
    from ui.tasks import Job, Tasks
    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.errors import DeskError
    from workstation.inspection.rechecked import FiledFinding, Rechecked
    from workstation.progress import Progress

MOST = 1_000
"""Findings of a rule that are listed; all of them go into the exported file."""
RULE_WIDTHS, FOUND_WIDTHS = (210, 64), (92, 190)


class RecheckWindow(QDialog):
    """Stopped, it goes on where it stopped, even after the program was closed. Esc stops it, then closes the window."""

    finding_wanted = Signal(str, object)
    """Slug and Finding to show."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._job: Job | None = None
        self._result: Rechecked | None = None
        self._codes: list[str] = []
        self._filed: list[FiledFinding] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("整库复查"))
        self.resize(980, 620)
        self._make_parts()
        self._lay_out()
        self._connect()
        self._show_running(False)

    # -- state

    def begin(self) -> None:
        """Show what the last whole check found."""
        self._tasks.read(partial(last_recheck, self._desk.path), self._show_last, key=(id(self), "last"))

    def check(self) -> None:
        """Begin, or go on where it was stopped."""
        if self._job is None:
            steps = partial(recheck, self._desk.path, afresh=self.afresh.isChecked())
            self._job = job = self._tasks.job(steps, self.tr("整库复查"), self._on_done, failed=self._on_failed)
            job.progressed.connect(self._on_progress)
            job.ended.connect(partial(self._on_ended, job))
            self._show_running(True)

    # -- parts

    def _make_parts(self) -> None:
        self.words, self.listed = QLabel(self), QLabel(self)
        self.words.setWordWrap(True)
        self.listed.setProperty("role", "muted")
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.afresh = QCheckBox(self.tr("从头查起"), self)
        self.afresh.setToolTip(self.tr("不接着上次停下的地方"))
        self.go, self.export = QPushButton(self), QPushButton(self.tr("导出…"), self)
        for button in (self.go, self.export):
            button.setAutoDefault(False)
        self.rules = read_table(self, [self.tr("规则"), self.tr("处"), self.tr("篇")], self.tr("查出问题的规则"), one=True)
        set_widths(self.rules, RULE_WIDTHS)
        self.found = read_table(self, [self.tr("日期"), self.tr("稿件"), self.tr("查出")], self.tr("这条规则查出的问题"), one=True)
        set_widths(self.found, FOUND_WIDTHS)

    def _lay_out(self) -> None:
        halves = QSplitter(self)
        halves.addWidget(self.rules)
        halves.addWidget(self.found)
        halves.setStretchFactor(1, 1)
        halves.setSizes([390, 590])
        hint = QLabel(self.tr("回车到稿件中的那一处　Esc 停止、关闭"), self)
        hint.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.addLayout(in_a_row(self.words, None, self.afresh, self.go, self.export))
        column.addWidget(self.bar)
        column.addWidget(halves, 1)
        column.addLayout(in_a_row(self.listed, None, hint))

    def _connect(self) -> None:
        self.go.clicked.connect(self._on_go)
        self.export.clicked.connect(self._on_export)
        self.rules.itemSelectionChanged.connect(self._on_rule)
        self.found.itemActivated.connect(lambda _item: self._enter())

    # -- what happens

    def reject(self) -> None:
        """Esc stops the check first."""
        if self._job is not None:
            self._stop()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Nothing goes on behind a closed window; the next one goes on from there."""
        self._stop()
        super().done(result)

    def _on_go(self) -> None:
        if self._job is None:
            self.check()
        else:
            self._stop()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.go.setEnabled(False)

    def _on_progress(self, step: Progress[Rechecked]) -> None:
        self.bar.setRange(0, max(step.total, 1))
        self.bar.setValue(step.done)
        self.words.setText(told_words(step.text))

    def _on_ended(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self._show_running(False)
            if job.is_cancelled:
                self.words.setText(self.tr("停下了；再按“继续”，从这里接着查"))
                self.go.setText(self.tr("继续"))

    def _on_failed(self, error: DeskError) -> None:
        self.words.setText(told_words(error.told))

    def _on_done(self, result: Rechecked) -> None:
        self._job = None  # even if it was to stop: it was done before
        self.afresh.setChecked(False)
        self._show_running(False)
        self._show(result)
        if not self._desk.read_only:
            self._tasks.write(partial(_note, self._desk, result))

    def _on_rule(self) -> None:
        """What a rule found is looked for in the file as soon as the rule is chosen."""
        rule = self._rule
        if self._result is not None and rule:
            self.listed.setText(self.tr("正在读…"))
            self._tasks.read(partial(_first, self._result, rule), self._show_filed, key=(id(self), "found"))

    def _enter(self) -> None:
        for row in chosen_rows(self.found)[:1]:
            self.finding_wanted.emit(self._filed[row].slug, self._filed[row].finding)

    def _on_export(self) -> None:
        offered = str(Path.home() / f"{self.windowTitle()}.csv")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("导出检查结果"), offered, self.tr("表格 (*.csv)"))
        if name and self._result is not None:
            self._tasks.read(partial(self._result.write, Path(name).with_suffix(".csv")), self._on_written)

    def _on_written(self, path: Path) -> None:
        self.listed.setText(self.tr("已导出 {0}").format(path.name))

    # -- showing

    @property
    def _rule(self) -> str:
        rows = chosen_rows(self.rules)
        return self._codes[rows[0]] if rows else ""

    def _show_last(self, result: Rechecked | None) -> None:
        if result is not None:
            self._show(result)
        elif self._job is None:
            self.words.setText(self.tr("按现在的规则把稿库里的稿件全部再查一遍；可以随时停下，写稿不受影响"))

    def _show(self, result: Rechecked) -> None:
        self._result = result
        reports = Counter(rule for _, _, rules in result.by_report for rule in set(rules))
        counted = result.by_rule
        self._codes = [rule for rule, _ in counted]
        fill_table(self.rules, [(rule_title(rule), f"{count:,}", f"{reports[rule]:,}") for rule, count in counted], (1, 2))
        for row, rule in enumerate(self._codes):
            self.rules.model().setData(self.rules.model().index(row, 0), explanation_of(rule), Qt.ItemDataRole.ToolTipRole)
        found = sum(count for _, count in counted)
        self.words.setText(self.tr("查了 {0} 篇，查出 {1} 处").format(f"{result.reports:,}", f"{found:,}"))
        self.export.setEnabled(bool(counted))
        self._show_filed([])
        if counted:
            self.rules.selectRow(0)

    def _show_filed(self, filed: list[FiledFinding]) -> None:
        self._filed = filed
        fill_table(self.found, [(each.day, each.title, shown(each.in_context)) for each in filed])
        more = self.tr("只列出前 {0} 处，导出的表里是全部").format(f"{MOST:,}") if len(filed) == MOST else ""
        self.listed.setText(more)

    def _show_running(self, running: bool) -> None:
        self.go.setEnabled(True)
        self.go.setText(self.tr("停止") if running else self.tr("开始复查"))
        self.afresh.setEnabled(not running)
        self.bar.setRange(0, 0 if running else 1)
        self.bar.setValue(0)
        self.export.setEnabled(not running and self._result is not None)


def _first(result: Rechecked, rule: str) -> list[FiledFinding]:
    return list(islice(result.findings(rule), MOST))


def _note(desk: Desk, result: Rechecked) -> Change:
    """For the statistics."""
    from workstation.statistics.noting import tallies_of_recheck

    return desk.tally.note_recheck(tallies_of_recheck(result.by_report))
