"""The one excepthook: any exception that is no `DeskError` is a bug, is logged, and is shown with details to copy."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

logger = logging.getLogger(__name__)


class BugReporter(QObject):
    """Catches exceptions of every thread and shows them in the window, one dialog at a time."""

    _caught = Signal(str)

    def __init__(self, window: QWidget, log_folder: Path) -> None:
        super().__init__(window)
        self._window, self._log_folder = window, log_folder
        self._dialog: BugDialog | None = None
        self._caught.connect(self._on_caught, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Become Python's excepthook, for threads as well."""
        sys.excepthook = self.catch
        threading.excepthook = lambda caught: self.catch(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def catch(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Log an exception and show it; Ctrl+C in a terminal still ends the program."""
        if issubclass(kind, KeyboardInterrupt):
            QGuiApplication.quit()
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        logger.error("a bug:\n%s", details)
        self._caught.emit(details)

    def _on_caught(self, details: str) -> None:
        if self._dialog is not None:
            self._dialog.add(details)
            return
        self._dialog = BugDialog(details, self._log_folder, self._window)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()

    def _on_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None


class BugDialog(QDialog):
    """Says that the program, not the editor, made the mistake; the text is safe in the store."""

    def __init__(self, details: str, log_folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._log_folder = log_folder
        self.setWindowTitle(self.tr("程序出错"))
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        advice = QLabel(self.tr("程序内部出错，刚才的操作可能没有完成；已保存的稿件不受影响。请复制下面的详情发给维护人员，然后继续工作。"))
        advice.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(advice)
        layout.addWidget(self.details, 1)
        layout.addWidget(self._buttons())

    def sizeHint(self) -> QSize:
        """Wide enough for a line of a traceback."""
        return QSize(680, 420)

    def add(self, details: str) -> None:
        """Append another exception's details."""
        self.details.appendPlainText("\n" + details)

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        copy = box.addButton(self.tr("复制详情"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.details.toPlainText()))
        folder = box.addButton(self.tr("打开日志文件夹"), QDialogButtonBox.ButtonRole.ActionRole)
        folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_folder))))
        close = box.addButton(self.tr("继续工作"), QDialogButtonBox.ButtonRole.AcceptRole)
        close.clicked.connect(self.accept)
        return box
