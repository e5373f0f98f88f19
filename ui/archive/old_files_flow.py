"""Old files into the archive: in the background, paused, stopped and gone on with at will; afterwards what could not be read."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.notices import Kind
from ui.tables import fill_table, read_table
from ui.told import told_words
from workstation.archive.old_files import Account

if TYPE_CHECKING:
    from ui.rooms import Surroundings
    from ui.tasks import Job, Tasks
    from workstation.progress import Progress

WIDTHS = (90, 330)
CSV = "旧稿导入清单.csv"


class ImportBar(QFrame):
    """How far an import is, and what may be done with it; away while there is none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.words, self.bar = QLabel(self), QProgressBar(self)
        self.pause, self.stop = QPushButton(self), QPushButton(self.tr("停止"), self)
        self.bar.setFixedSize(160, 6)
        self.bar.setTextVisible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.addWidget(self.words, 1)
        for part in (self.bar, self.pause, self.stop):
            row.addWidget(part)
        self.hide()

    def show_progress(self, step: Progress[Account]) -> None:
        """A step of a running import."""
        self.show_state(told_words(step.text), step.done, step.total, is_paused=False)

    def show_state(self, text: str, done: int, total: int, *, is_paused: bool) -> None:
        """How an import stands."""
        self.words.setText(text)
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.pause.setText(self.tr("继续") if is_paused else self.tr("暂停"))
        self.show()


class OldFilesFlow(QObject):
    """One folder at a time; typing and saving go on meanwhile, since each file is a short write of its own.

    A pause ends the job and keeps its account, so that no other work waits for a paused one.
    """

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        super().__init__(window)
        self._around, self._window = around, window
        self._account: Account | None = None
        self._folder = Path()
        self._pauses = False
        self.bar = ImportBar(window)
        self.bar.pause.clicked.connect(self._on_pause)
        self.bar.stop.clicked.connect(self.stop)
        self.job: Job | None = None
        self.dialog: AccountDialog | None = None

    @property
    def is_paused(self) -> bool:
        """Whether an import waits to be gone on with."""
        return self.job is None and self._account is not None

    def take(self, folder: Path) -> None:
        """Begin; what was taken before is passed over, so that a stopped import goes on."""
        if self.job is not None or self.is_paused:
            self._around.notices.say(self.tr("正在导入旧稿；请等它做完，或先停止它"), Kind.WARNING)
            return
        self._account, self._folder = Account(), folder
        self._run()

    def _run(self) -> None:
        account, folder, old_files = self._account, self._folder, self._around.desk.old_files
        self._pauses = False
        self.job = self._around.tasks.job(lambda: old_files.take(folder, account), self.tr("导入旧稿"))
        self.job.progressed.connect(self.bar.show_progress)
        self.job.ended.connect(self._on_ended)

    def _on_pause(self) -> None:
        if self.job is not None:
            self._pauses = True
            self.bar.pause.setEnabled(False)
            self.job.cancel()
        elif self.is_paused:
            self._run()

    def stop(self) -> None:
        """End it for good, running or paused, and show its account."""
        self._pauses = False
        if self.job is not None:
            self.job.cancel()
        elif self._account is not None:
            self._tell(self._account, was_stopped=True)

    def _on_ended(self) -> None:
        account, job = self._account, self.job
        self.job = None
        self.bar.pause.setEnabled(True)
        if account is None or job is None:
            return
        if account.slugs:
            self._around.tasks.changed.emit(account.change)
        if self._pauses and account.done < account.files:
            text = self.tr("导入旧稿已暂停：%1").replace("%1", told_words(account.summary))
            self.bar.show_state(text, account.done, account.files, is_paused=True)
        else:
            self._tell(account, was_stopped=job.is_cancelled)

    def _tell(self, account: Account, *, was_stopped: bool) -> None:
        self._account = None
        self.bar.hide()
        if account.files:
            self.dialog = AccountDialog(account, was_stopped, self._around.tasks, self._window)
            self.dialog.open()
        else:
            self._around.notices.say(self.tr("这个文件夹里没有 Word 和文本文件"), Kind.WARNING)


class AccountDialog(QDialog):
    """The account of an import."""

    def __init__(self, account: Account, was_stopped: bool, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._account, self._tasks = account, tasks
        self.setWindowTitle(self.tr("导入旧稿"))
        self.resize(860, 480)
        stopped = self.tr("中途停下了；再选同一个文件夹即接着导入。") if was_stopped else ""
        rows = [tuple(told_words(part).lstrip("：: ") for part in row) for row in account.rows()]
        words = "" if rows else self.tr("没有读不出的文件，没有重复，日期都明确。")
        self.summary = QLabel(self.tr("{0}。").format(told_words(account.summary)) + stopped + words, self)
        self.summary.setWordWrap(True)
        heads = [self.tr("结果"), self.tr("文件"), self.tr("说明")]
        self.table = read_table(self, heads, self.tr("没有收入的文件与原因"), one=True)
        for at, width in enumerate(WIDTHS):
            self.table.setColumnWidth(at, width)
        fill_table(self.table, rows)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("复制清单"), QDialogButtonBox.ButtonRole.ActionRole)
        export = buttons.addButton(self.tr("导出清单…"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText("\n".join(account.lines())))
        export.clicked.connect(self._on_export)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.summary, self.table, buttons):
            column.addWidget(widget)

    def _on_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("导出清单"), str(Path.home() / CSV), self.tr("表格 (*.csv)"))
        if name:
            self._tasks.read(partial(self._account.write, Path(name)), lambda _none: None)
