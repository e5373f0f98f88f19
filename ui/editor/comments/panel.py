"""批注: what is said about the report's words, in their order; the picked thread whole, and a place to answer."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.editor.comments.composer import CommentComposer
from ui.editor.comments.rows import CommentRows, comment_view, facts, quoted
from ui.flow_layout import FlowLayout
from ui.icons import dress
from ui.theme import colours_of
from ui.words import when

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from workstation.comments.comment import Comment

OPEN, EVERY, MINE = "open", "every", "mine"


class CommentsPanel(QWidget):
    """State enters by `show_comments`; what to do leaves as signals."""

    chosen = Signal(object)
    """A comment that the user walked to here."""
    add_asked = Signal()
    reply_asked = Signal(object)
    settle_asked = Signal(object)
    assign_asked = Signal(object)
    withdraw_asked = Signal(object)
    counted = Signal(int)
    """How many are open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._every: tuple[Comment, ...] = ()
        self._person = ""
        self._today: date | None = None
        self.which = QComboBox(self)
        for label, value in ((self.tr("未解决"), OPEN), (self.tr("全部"), EVERY), (self.tr("指给我的"), MINE)):
            self.which.addItem(label, value)
        self.rows = CommentRows(self)
        self._stack = QStackedWidget(self)
        self.view = comment_view(self.rows, self._stack)
        self.composer = CommentComposer(self)
        self._build()
        self.which.currentIndexChanged.connect(self._on_filter)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.installEventFilter(self)
        self._show_detail()

    # -- state

    @property
    def current(self) -> Comment | None:
        """The comment that is picked out."""
        return self.rows.comment(self.view.currentIndex())

    def show_comments(self, comments: Sequence[Comment], person: str, today: date) -> None:
        """Show a report's comments in the order of its text; the picked one stays picked where it is still shown."""
        self._every, self._person, self._today = tuple(comments), person, today
        self._filter()
        self.counted.emit(sum(comment.is_open for comment in comments))

    def show_current(self, ident: int | None) -> None:
        """Pick a comment without asking for its place to be shown; a settled one that the filter hides brings all up."""
        if ident is not None and not self.rows.index_of(ident).isValid() and any(comment.id == ident for comment in self._every):
            self.which.setCurrentIndex(self.which.findData(EVERY))
        index = self.rows.index_of(ident) if ident is not None else QModelIndex()
        if index.isValid() and index != self.view.currentIndex():
            self.view.selectionModel().blockSignals(True)
            self.view.setCurrentIndex(index)
            self.view.selectionModel().blockSignals(False)
            self.view.scrollTo(index)
            self.view.viewport().update()
        self._show_detail()

    def next_of(self, ident: int | None, step: int) -> Comment | None:
        """The comment after or before another, round and round; the first or last where none is picked."""
        shown = self.rows.comments
        at = next((row for row, comment in enumerate(shown) if comment.id == ident), -1 if step > 0 else 0)
        return shown[(at + step) % len(shown)] if shown else None

    def show_read_only(self, read_only: bool) -> None:
        """Nothing can be said."""
        self._box.setDisabled(read_only)
        self.add.setDisabled(read_only)
        self.composer.setDisabled(read_only)

    def show_begun(self, words: str) -> None:
        """Whether a comment was begun and not sent: one can go on with it."""
        hint = self.tr("选中文字，按 Ctrl+Alt+M")
        self.add.setText(self.tr("接着写批注") if words else self.tr("加批注"))
        self.add.setToolTip(self.tr("没写完的：{0}").format(words) if words else hint)

    # -- parts

    def _build(self) -> None:
        self._empty = QLabel(self._stack)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "muted")
        self._empty.setContentsMargins(24, 0, 24, 0)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        self.view.setAccessibleName(self.tr("批注"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head())
        layout.addWidget(self._stack, 3)
        layout.addWidget(self._detail(), 2)
        layout.addWidget(self.composer)

    def _head(self) -> QWidget:
        head = QFrame(self)
        head.setProperty("role", "bar")
        self.which.setAccessibleName(self.tr("看哪些批注"))
        self.add = QPushButton(head)
        self.show_begun("")
        self.add.clicked.connect(self.add_asked)
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self.which, 1)
        row.addWidget(self.add)
        return head

    def _detail(self) -> QWidget:
        box = QFrame(self)
        box.setProperty("role", "bar")
        self.thread_text = QTextBrowser(box)
        self.thread_text.setFrameShape(QFrame.Shape.NoFrame)
        self.thread_text.viewport().setAutoFillBackground(False)
        self.thread_text.setAccessibleName(self.tr("批注与回复"))
        self._reply, self._settle = QPushButton(self.tr("回复"), box), QPushButton(self.tr("解决"), box)
        self._assign, self._withdraw = QPushButton(self.tr("指给…"), box), QToolButton(box)
        self._settle.setProperty("primary", True)
        dress(self._withdraw, "trash")
        self._withdraw.setToolTip(self.tr("删除这条批注"))
        self._withdraw.setAccessibleName(self._withdraw.toolTip())
        signals = (self.reply_asked, self.settle_asked, self.assign_asked, self.withdraw_asked)
        row = QWidget(box)
        buttons = FlowLayout(row)
        for button, signal in zip((self._reply, self._settle, self._assign, self._withdraw), signals, strict=True):
            button.clicked.connect(lambda _=False, signal=signal: self.current and signal.emit(self.current))
            buttons.addWidget(button)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.addWidget(self.thread_text, 1)
        layout.addWidget(row)
        self._box = box
        return box

    # -- events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter answers, Delete takes away."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.current is not None:
            signals = {Qt.Key.Key_Return: self.reply_asked, Qt.Key.Key_Enter: self.reply_asked, Qt.Key.Key_Delete: self.withdraw_asked}
            signal = signals.get(Qt.Key(event.key()))
            if signal is not None:
                signal.emit(self.current)
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: the thread in its colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_detail()

    def _on_current(self, current: QModelIndex) -> None:
        comment = self.rows.comment(current)
        if comment is not None:
            self.chosen.emit(comment)
        self._show_detail()

    def _on_filter(self) -> None:
        self._filter()

    # -- showing

    def _filter(self) -> None:
        if self._today is None:
            return
        which, picked = self.which.currentData(), self.current
        kept = [comment for comment in self._every if self._fits(comment, which)]
        self.view.selectionModel().blockSignals(True)
        self.rows.show(kept, self._today)
        self.view.selectionModel().blockSignals(False)
        self._stack.setCurrentIndex(1 if kept else 0)
        self._empty.setText(self._none_text())
        if picked is not None and self.rows.index_of(picked.id).isValid():
            self.show_current(picked.id)
        self._show_detail()

    def _fits(self, comment: Comment, which: str) -> bool:
        if which == MINE:
            return comment.is_open and comment.assigned == self._person
        return which == EVERY or comment.is_open

    def _none_text(self) -> str:
        if not self._every:
            return self.tr("还没有批注。选中文字，按 Ctrl+Alt+M，写给同事看；批注不会印出来")
        return (
            self.tr("没有指给我的批注")
            if self.which.currentData() == MINE
            else self.tr("批注都解决了（共 {0} 条）").format(len(self._every))
        )

    def _show_detail(self) -> None:
        comment = self.current
        self._box.setVisible(comment is not None)
        if comment is None or self._today is None:
            return
        colours = colours_of(self)
        self.thread_text.setHtml(_thread(comment, facts(comment, self._today), colours.muted))
        self._settle.setText(self.tr("解决") if comment.is_open else self.tr("重新打开"))


def _thread(comment: Comment, told: str, muted: str) -> str:
    said = [(told, comment.text), *((f"{reply.person}　{when(reply.at)}", reply.text) for reply in comment.replies)]
    head = f'<p style="color:{muted}">{escape(quoted(comment))}</p>'
    return head + "".join(f'<p>{_lines(text)}<br><span style="color:{muted}">{escape(by)}</span></p>' for by, text in said)


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
