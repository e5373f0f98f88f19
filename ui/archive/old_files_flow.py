"""Old files into the archive: in the background, stopped and gone on with at will, and afterwards what could not be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ui.notices import Kind
from workstation.archive.old_files import Account

if TYPE_CHECKING:
    from pathlib import Path

    from ui.rooms import Surroundings
    from ui.tasks import Job


class OldFilesFlow(QObject):
    """One folder at a time; typing and saving go on meanwhile, since each file is a short write of its own."""

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        super().__init__(window)
        self._around, self._window = around, window
        self._account: Account | None = None
        self.job: Job | None = None
        self.dialog: AccountDialog | None = None

    def take(self, folder: Path) -> None:
        """Begin; what was taken before is passed over, so that a stopped import goes on."""
        if self.job is not None:
            self._around.notices.say(self.tr("正在导入旧稿；请等它做完，或在窗口右下角取消"), Kind.WARNING)
            return
        account = self._account = Account()
        old_files = self._around.desk.old_files
        self.job = self._around.tasks.job(lambda: old_files.take(folder, account), self.tr("导入旧稿"))
        self.job.ended.connect(self._on_ended)

    def _on_ended(self) -> None:
        account, job = self._account, self.job
        self.job = None
        if account is None or job is None:
            return
        if account.slugs:
            self._around.tasks.changed.emit(account.change)
        if account.files:
            self.dialog = AccountDialog(account, job.is_cancelled, self._window)
            self.dialog.open()


class AccountDialog(QDialog):
    """The account of an import."""

    def __init__(self, account: Account, was_stopped: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("导入旧稿"))
        self.resize(720, 420)
        first, *rest = account.lines()
        stopped = self.tr("中途停下了；再选同一个文件夹即接着导入。") if was_stopped else ""
        self.summary, self.lines = QLabel(f"{first}。{stopped}", self), QPlainTextEdit(self)
        self.summary.setWordWrap(True)
        self.lines.setReadOnly(True)
        self.lines.setPlainText("\n".join(rest) or self.tr("全部读入，没有重复，日期都明确。"))
        self.lines.setAccessibleName(self.tr("没有收入的文件与原因"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("复制清单"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText("\n".join((first, *rest))))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.summary, self.lines, buttons):
            column.addWidget(widget)
