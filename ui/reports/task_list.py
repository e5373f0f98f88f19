"""我的待办: comments of all reports that wait; Enter opens the report at the words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui.editor.comments.rows import CommentRows, comment_view

if TYPE_CHECKING:
    from ui.tasks import Tasks
    from workstation.changes import Change
    from workstation.comments.comment import Comment
    from workstation.desk import Desk

MINE, SAID, EVERY = "mine", "said", "every"


class TaskList(QDialog):
    """Stays open beside the window; it reads again whenever comments or reports change."""

    comment_wanted = Signal(str, int)
    """Slug, comment."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self.setWindowTitle(self.tr("我的待办"))
        self.resize(460, 560)
        self.which = QComboBox(self)
        for label, value in ((self.tr("指给我的"), MINE), (self.tr("我写的，还没解决"), SAID), (self.tr("全部没解决的"), EVERY)):
            self.which.addItem(label, value)
        self.which.setAccessibleName(self.tr("看哪些批注"))
        self.rows = CommentRows(self, with_titles=True)
        self._stack = QStackedWidget(self)
        self.view = comment_view(self.rows, self._stack)
        self.view.setAccessibleName(self.windowTitle())
        self._empty = QLabel(self._stack)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("role", "muted")
        self.settle = QPushButton(self.tr("解决"), self)
        self.go = QPushButton(self.tr("打开稿件"), self)
        self.go.setProperty("primary", True)
        self._lay_out()
        self.which.currentIndexChanged.connect(self.read)
        self.view.activated.connect(self._on_open)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.go.clicked.connect(lambda: self._on_open(self.view.currentIndex()))
        self.settle.clicked.connect(self._on_settle)
        tasks.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.settle, self.go):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self.which)
        column.addWidget(self._stack, 1)
        column.addLayout(buttons)

    @property
    def current(self) -> Comment | None:
        """What is picked."""
        return self.rows.comment(self.view.currentIndex())

    def read(self) -> None:
        """Read the list again; what is picked stays picked."""
        self._tasks.read(partial(_read, self._desk, self.which.currentData()), self._show, key=(self, "tasks"))

    def _show(self, comments: tuple[Comment, ...]) -> None:
        picked = self.current
        self.rows.show(comments, self._desk.today)
        index = self.rows.index_of(picked.id) if picked else QModelIndex()
        self.view.setCurrentIndex(index if index.isValid() else self.rows.index(0))
        self._stack.setCurrentIndex(1 if comments else 0)
        mine = self.tr("没有指给我的批注。同事在批注里选了“指给”我的名字，就会列在这里")
        self._empty.setText(mine if self.which.currentData() == MINE else self.tr("批注都解决了"))
        self._empty.setWordWrap(True)
        self._on_current()

    def _on_current(self) -> None:
        picked = self.current is not None
        self.go.setEnabled(picked)
        self.settle.setEnabled(picked and not self._desk.read_only)

    def _on_open(self, index: QModelIndex) -> None:
        comment = self.rows.comment(index)
        if comment is not None:
            self.comment_wanted.emit(comment.slug, comment.id)

    def _on_settle(self) -> None:
        comment = self.current
        if comment is not None:
            self._tasks.write(partial(self._desk.comments.settle, comment.id))

    def _on_changed(self, change: Change) -> None:
        if self.isVisible() and (change.comments or change.reports or change.accounts):
            self.read()


def _read(desk: Desk, which: str) -> tuple[Comment, ...]:
    if which == MINE:
        return desk.comments.tasks()
    return desk.comments.unsettled(desk.comments.person if which == SAID else "")
