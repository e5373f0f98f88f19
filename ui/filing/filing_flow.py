"""From a paste, a chosen file or a drop to the review, and from there to the desk."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.notices import Kind

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from ui.filing.filing_review import FilingReview
    from ui.rooms import Surroundings
    from workstation.archive.submissions import Submission
    from workstation.changes import Change
    from workstation.errors import DeskError
    from workstation.filing.filed import FiledPage


LOOK_MS = 20_000


class FilingFlow(QObject):
    """One source after another: several dropped files wait for their turn."""

    review_opened = Signal(object)
    """FilingReview, to be shown instead of the rooms."""
    review_closed = Signal(object)
    filed = Signal(str)
    """The first report's slug."""

    def __init__(self, around: Surroundings, window: QWidget, place: QWidget) -> None:
        """`place`: where the review will stand."""
        super().__init__(window)
        self._around, self._window, self._place = around, window, place
        self._waiting: list[Path] = []
        self._submission: Submission | None = None
        self._folder = str(Path.home())
        self.review: FilingReview | None = None
        self._watched: set[str] = set()
        """Names of files of the watched folder that were told of: each once while the window is open."""
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.look_for_submissions)
        if not around.desk.read_only:
            self._look.start()
        around.actions.bind("page.paste", self.paste)
        around.actions.bind("page.file", self.choose_files)

    def paste(self) -> None:
        """File what the clipboard holds: text, or files that were copied."""
        data = QGuiApplication.clipboard().mimeData()
        if data is None or not self.take(data):
            self._around.notices.say(self.tr("剪贴板里没有文字；请先复制一版的文字，再粘贴"), Kind.WARNING)

    def choose_files(self) -> None:
        """Ask for files."""
        pattern = self.tr("版面文字 (*.txt *.docx);;所有文件 (*)")
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("导入整版"), self._folder, pattern)
        if names:
            self._folder = str(Path(names[0]).parent)
        self.take_files([Path(name) for name in names])

    def rest(self) -> None:
        """The window closes: look no more."""
        self._look.stop()

    def look_for_submissions(self) -> None:
        """See off the main thread whether the watched folder has new files."""
        if self.review is None:
            self._around.tasks.read(self._around.desk.submissions.waiting, self._on_submissions, key=(self, "submissions"))

    def _on_submissions(self, files: tuple[Path, ...]) -> None:
        fresh = [path for path in files if path.name not in self._watched]
        if fresh and self.review is None:
            self._watched.update(path.name for path in fresh)
            text = self.tr("来稿文件夹里有 %n 个新文件", "", len(fresh))
            self._around.notices.say(text, Kind.DONE, (self.tr("查看来稿"), partial(self.take_files, fresh)))

    def may_take(self, data: QMimeData) -> bool:
        """Whether something can be filed; nothing is read yet."""
        return not self._around.desk.read_only and self.review is None and bool(_files(data) or data.hasText())

    def take(self, data: QMimeData) -> bool:
        """File dropped or pasted data; false when there is nothing in it."""
        files = _files(data)
        if files:
            self.take_files(files)
        elif data.hasText() and data.text().strip():
            self.take_text(data.text())
        else:
            return False
        return True

    def take_files(self, files: list[Path]) -> None:
        """Read the first file and keep the others waiting."""
        self._waiting += files
        self._next()

    def take_text(self, text: str) -> None:
        """Review pasted text."""
        self._submission = None
        self._open(text, self.tr("粘贴的文字"), ())

    def _next(self) -> None:
        if self._waiting and self.review is None:
            path = self._waiting.pop(0)
            self._around.tasks.read(
                partial(self._around.desk.submissions.read, path), self._on_read, key=(self, "read"), failed=self._on_unreadable
            )

    def _on_read(self, submission: Submission) -> None:
        self._submission, source = submission, submission.source
        self._open(source.text, source.name, source.notes)

    def _on_unreadable(self, error: DeskError) -> None:
        self._around.notices.show_error(error)
        self._next()

    def _open(self, text: str, name: str, notes: tuple[str, ...]) -> None:
        """The review's modules are loaded off the main thread, should they not be there yet."""
        self._around.tasks.read(_load_review, partial(self._open_review, text, name, notes), key=(self, "open"))

    def _open_review(self, text: str, name: str, notes: tuple[str, ...], _loaded: None) -> None:
        from ui.filing.filing_review import FilingReview

        self._close()
        self.review = FilingReview(text, name, notes, self._around.tasks, self._place)
        self.review.accepted.connect(self._on_accepted)
        self.review.cancelled.connect(self._on_cancelled)
        self.review.refused.connect(self._on_refused)
        self.review_opened.emit(self.review)

    def _on_accepted(self, page: FiledPage) -> None:
        desk, submission = self._around.desk, self._submission
        step = partial(desk.reports.file, page.reports, page.source)
        if submission is not None and not (submission.is_plain and submission.source.name not in self._watched):
            step = partial(desk.submissions.take, page, submission)
        self._around.tasks.write(step, self._on_filed, self._on_write_failed)

    def _on_filed(self, change: Change) -> None:
        self._close()
        slugs = sorted(change.reports)
        self._around.notices.say(self.tr("已导入 %n 篇稿件", "", len(slugs)), Kind.DONE, *self._around.undo_offers())
        self.filed.emit(slugs[0])
        self._next()

    def _on_write_failed(self, error: DeskError) -> None:
        self._around.notices.show_error(error)
        if self.review is not None:
            self.review.accept_button.setEnabled(True)

    def _on_refused(self, error: DeskError) -> None:
        self._around.notices.show_error(error)
        self._on_cancelled()

    def _on_cancelled(self) -> None:
        self._close()
        self._next()

    def _close(self) -> None:
        if self.review is not None:
            self.review_closed.emit(self.review)
            self.review.deleteLater()
            self.review = None


def _files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _load_review() -> None:
    import_module("ui.filing.filing_review")
