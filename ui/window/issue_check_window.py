"""查整期: the findings of a whole issue in a window of their own, beside the one where they are mended."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.editor.text.marks import LOOKS, severity_label
from ui.told import told_words
from ui.window.issue_tree import IssueTree

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from ui.tasks import Job, Tasks
    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.errors import DeskError
    from workstation.issue import Issue
    from workstation.issues.listing import IssueList, Listed
    from workstation.progress import Progress

AGAIN = 1500
"""Milliseconds after a change before the issue is checked again."""


class IssueCheckWindow(QDialog):
    """Checks when it opens and when something of the issue has changed; F5 checks at once, Esc stops, then closes."""

    finding_wanted = Signal(str, object)
    """Slug and Finding to show."""
    page_wanted = Signal(object, str)
    """Day and number of a page to show."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._job: Job | None = None
        self._found: IssueList | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("查整期"))
        self.resize(900, 620)
        self._make_parts()
        self._lay_out()
        self._connect()

    # -- state

    @property
    def day(self) -> date | None:
        """The issue that is checked."""
        found: date | None = self.issue.currentData()
        return found

    @property
    def rows(self) -> tuple[Listed, ...]:
        """What is shown, after the filters."""
        return tuple(row for row in self._found.rows if self._fits(row)) if self._found else ()

    def begin(self, day: date | None = None) -> None:
        """Check this issue, or the one that was chosen before, or the newest."""
        self._tasks.read(self._desk.issues.listing, partial(self._show_issues, day), key=(id(self), "issues"))

    def check(self) -> None:
        """Check again, from the beginning."""
        self._stop()
        if self.day is None:
            self._show_empty(self.tr("还没有一期报纸；先新建一期，排上稿件"))
            return
        self._again.stop()
        self._job = job = self._tasks.job(partial(_steps, self._desk, self.day), self.tr("查整期"), self._on_found, failed=self._on_failed)
        job.progressed.connect(self._on_progress)
        job.ended.connect(partial(self._on_ended, job))
        self._show_running(True)

    # -- parts

    def _make_parts(self) -> None:
        self.issue, self.family, self.severity = QComboBox(self), QComboBox(self), QComboBox(self)
        for box in (self.issue, self.family, self.severity):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.issue.setMinimumWidth(150)
        self.issue.setAccessibleName(self.tr("哪一期"))
        self.family.setAccessibleName(self.tr("门类"))
        self.severity.setAccessibleName(self.tr("轻重"))
        self.severity.addItem(self.tr("各种轻重"), None)
        for severity in LOOKS:
            self.severity.addItem(severity_label(severity), severity)
        self.family.addItem(self.tr("各种门类"), None)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("在结果中查找"))
        self.search.setClearButtonEnabled(True)
        self.tree = IssueTree(self)
        self.empty = QLabel(self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("role", "muted")
        self.counts = QLabel(self)
        self.counts.setProperty("role", "muted")
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.again = QPushButton(self.tr("重查"), self)
        self.again.setToolTip("F5")
        self.export = QPushButton(self.tr("导出…"), self)
        for button in (self.again, self.export):
            button.setAutoDefault(False)
        self._again = QTimer(self, singleShot=True, interval=AGAIN)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        for widget in (self.issue, self.severity, self.family):
            top.addWidget(widget)
        top.addWidget(self.search, 1)
        top.addWidget(self.again)
        top.addWidget(self.export)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.tree)
        hint = QLabel(self.tr("回车到稿件中的那一处　F5 重查　Esc 停止、关闭"), self)
        hint.setProperty("role", "muted")
        foot = QHBoxLayout()
        foot.addWidget(self.counts, 1)
        foot.addWidget(hint)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.issue.currentIndexChanged.connect(self.check)
        self.family.currentIndexChanged.connect(self._show_rows)
        self.severity.currentIndexChanged.connect(self._show_rows)
        self.search.textChanged.connect(self._show_rows)
        self.again.clicked.connect(self._on_again)
        self.export.clicked.connect(self._on_export)
        self.tree.entered.connect(lambda row: self.finding_wanted.emit(row.place.slug, row.place.finding))
        self.tree.page_entered.connect(self._on_page)
        self._again.timeout.connect(self.check)
        self._tasks.changed.connect(self._on_changed)
        QShortcut(QKeySequence(Qt.Key.Key_F5), self, self.check)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)

    # -- what happens

    def reject(self) -> None:
        """Esc stops the check first."""
        if self._job is not None:
            self._stop()
            return
        super().reject()

    def done(self, result: int) -> None:
        """Nothing goes on behind a closed window."""
        self._stop()
        super().done(result)

    def _show_issues(self, day: date | None, issues: Sequence[Issue], *, at_once: bool = True) -> None:
        wanted = day or self.day
        with QSignalBlocker(self.issue):
            self.issue.clear()
            for issue in issues:
                number = self.tr("　总第 {0} 期").format(issue.number) if issue.number else ""
                self.issue.addItem(f"{issue.day.isoformat()}{number}", issue.day)
            days = [issue.day for issue in issues]  # Qt finds a Python object by identity, not by what it equals
            self.issue.setCurrentIndex(days.index(wanted) if wanted in days else min(0, len(days) - 1))
        if at_once or self.day != wanted:
            self.check()
        else:
            self._again.start()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._show_running(False)
            self._show_counts()

    def _on_again(self) -> None:
        if self._job is not None:
            self._stop()
        else:
            self.check()

    def _on_progress(self, step: Progress[IssueList]) -> None:
        if self.sender() is self._job or self._job is not None:
            self.bar.setRange(0, max(step.total, 1))
            self.bar.setValue(step.done)
            if step.text:
                self.counts.setText(self.tr("正在查 {0}").format(told_words(step.text)))

    def _on_ended(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self._show_running(False)

    def _on_found(self, found: IssueList) -> None:
        if found.day == self.day:
            self._found = found
            if not self._desk.read_only:
                self._tasks.write(partial(_note, self._desk, found))
            self._show_families()
            self._show_rows()

    def _on_failed(self, error: DeskError) -> None:
        self._found = None
        self._show_empty(told_words(error.told))

    def _on_changed(self, change: Change) -> None:
        if change.issues:
            show = partial(self._show_issues, None, at_once=False)
            self._tasks.read(self._desk.issues.listing, show, key=(id(self), "issues"))
        elif change.reports or change.people or change.house_waivers or change.house_rules:
            self._again.start()

    def _on_page(self, number: str) -> None:
        if self.day is not None and number:
            self.page_wanted.emit(self.day, number)

    def _on_export(self) -> None:
        if self._found is None:
            return
        kind = self.tr("整期检查")
        offered = str(Path.home() / f"{self._found.day.isoformat()}{kind}.csv")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("导出检查结果"), offered, self.tr("表格 (*.csv);;文本 (*.txt)"))
        if name:
            self.write_to(Path(name) if Path(name).suffix else Path(name).with_suffix(".csv"))

    def write_to(self, path: Path) -> None:
        """Write what is shown into a file: .csv, or text."""
        if self._found is not None:
            write = partial(_write, path, self._found.day, self.rows)
            self._tasks.read(write, self._on_written)

    def _on_written(self, path: Path) -> None:
        self.counts.setText(self.tr("已导出 {0}").format(path.name))

    # -- showing

    def _show_families(self) -> None:
        wanted = self.family.currentData()
        families = dict.fromkeys(row.family for row in self._found.rows) if self._found else {}
        with QSignalBlocker(self.family):
            self.family.clear()
            self.family.addItem(self.tr("各种门类"), None)
            for family in families:
                self.family.addItem(family, family)
            self.family.setCurrentIndex(max(self.family.findData(wanted), 0) if wanted else 0)

    def _fits(self, row: Listed) -> bool:
        family, severity, words = self.family.currentData(), self.severity.currentData(), self.search.text().split()
        finding = row.place.finding
        told = f"{row.title}{row.before}{finding.found}{row.after}{told_words(finding.message)}{finding.fix or ''}"
        return family in (None, row.family) and severity in (None, finding.severity) and all(word in told for word in words)

    def _show_rows(self) -> None:
        rows = self.rows
        self.tree.show_rows(rows)
        self.export.setEnabled(bool(rows))
        if rows:
            self._stack.setCurrentWidget(self.tree)
        elif self._found is not None:
            self._show_empty(self.tr("没有符合筛选的问题") if self._found.rows else self._none_text(self._found))
        self._show_counts()

    def _none_text(self, found: IssueList) -> str:
        if not found.reports:
            return self.tr("这一期还没有排上稿件")
        return self.tr("{0} 个版 {1} 篇稿件，没有查出问题").format(len(found.pages), found.reports)

    def _show_counts(self) -> None:
        if self._found is None:
            self.counts.clear()
            return
        rows = self.rows
        counts = [(severity, sum(row.place.finding.severity is severity for row in rows)) for severity in LOOKS]
        told = "　".join(f"{severity_label(severity)} {count}" for severity, count in counts if count)
        read = self.tr("查了 {0} 个版 {1} 篇稿件").format(len(self._found.pages), self._found.reports)
        self.counts.setText(f"{told}　{read}" if told else read)

    def _show_empty(self, text: str) -> None:
        self.empty.setText(text)
        self._stack.setCurrentWidget(self.empty)
        self.export.setEnabled(False)

    def _show_running(self, running: bool) -> None:
        self.again.setText(self.tr("停止") if running else self.tr("重查"))
        self.bar.setRange(0, 0 if running else 1)
        self.bar.setValue(0)
        if running and self._found is None:
            self._show_empty(self.tr("正在检查…"))


def _steps(desk: Desk, day: date) -> Iterator[Progress[IssueList]]:
    from workstation.issues.listing import list_issue

    return list_issue(desk, day)


def _note(desk: Desk, found: IssueList) -> Change:
    """For the statistics."""
    from workstation.statistics.noting import tallies_of_list

    return desk.tally.note(tallies_of_list(desk, found))


def _write(path: Path, day: date, rows: Sequence[Listed]) -> Path:
    from workstation.issues.listing import write_list

    write_list(path, day, rows)
    return path
