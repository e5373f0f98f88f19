"""Comments as rows of a list: the words in their corners, what is said of them, who said it when, to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme import colours_of
from ui.words import when

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from workstation.comments.comment import Comment

Index = QModelIndex | QPersistentModelIndex
LINES = 3
_AIR = 8


def quoted(comment: Comment) -> str:
    """The words that it is about, in their corners; that they are gone, where they are."""
    words = comment.words.replace("\n", "↵")
    gone = QCoreApplication.translate("Comments", "原处已删")
    return f"⌜{words}⌟" if comment.anchor is not None else f"{gone}　⌜{words}⌟"


def facts(comment: Comment, today: date) -> str:
    """Who, when, to whom, until when, how many answers, and whether it is settled."""
    translate = QCoreApplication.translate
    told = [comment.person or translate("Comments", "本机"), when(comment.at)]
    if comment.assigned:
        told.append(translate("Comments", "指给 {0}").format(comment.assigned))
    if comment.due is not None:
        late = translate("Comments", "（已过期）") if comment.is_late(today) else ""
        told.append(translate("Comments", "{0} 前").format(f"{comment.due.month}月{comment.due.day}日") + late)
    if comment.replies:
        told.append(translate("Comments", "{0} 条回复").format(len(comment.replies)))
    if not comment.is_open:
        told.append(translate("Comments", "✓ {0} 已解决").format(comment.settled_by))
    return "　".join(told)


class CommentRows(QAbstractListModel):
    """A row a comment; `UserRole` gives it. `with_titles`: of several reports, whose titles come first."""

    def __init__(self, parent: QObject | None = None, *, with_titles: bool = False) -> None:
        super().__init__(parent)
        self.comments: tuple[Comment, ...] = ()
        self.with_titles = with_titles
        self.today: date | None = None

    def show(self, comments: Sequence[Comment], today: date) -> None:
        """Show these, in this order."""
        self.beginResetModel()
        self.comments, self.today = tuple(comments), today
        self.endResetModel()

    def comment(self, index: Index) -> Comment | None:
        """A row's comment."""
        return self.comments[index.row()] if index.isValid() and index.row() < len(self.comments) else None

    def index_of(self, ident: int) -> QModelIndex:
        """Where a comment stands; invalid where it isn't shown."""
        row = next((row for row, comment in enumerate(self.comments) if comment.id == ident), -1)
        return self.index(row) if row >= 0 else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        """Qt's call."""
        return 0 if parent.isValid() else len(self.comments)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text for screen readers and tests; the delegate paints its own."""
        comment = self.comment(index)
        if comment is None or self.today is None:
            return None
        if role == Qt.ItemDataRole.UserRole:
            return comment
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return "　".join((quoted(comment), comment.text, facts(comment, self.today)))
        return comment.text if role == Qt.ItemDataRole.ToolTipRole else None


class CommentDelegate(QStyledItemDelegate):
    """Paints a comment in three lines."""

    def __init__(self, view: QListView, rows: CommentRows) -> None:
        super().__init__(view)
        self._view, self._rows = view, rows

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Three lines, four with a title, and air."""
        return QSize(120, (LINES + self._rows.with_titles) * (QFontMetrics(option.font).height() + 2) + 2 * _AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt's call."""
        comment = self._rows.comment(index)
        if comment is None or self._rows.today is None:
            return
        painter.save()
        colours = colours_of(self._view)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.accent_tint))
        is_late = comment.is_late(self._rows.today)
        title = [(comment.title, colours.text, True)] if self._rows.with_titles else []
        words = colours.accent if comment.is_open and comment.anchor is not None else colours.muted
        said = colours.text if comment.is_open else colours.muted
        lines = [
            *title,
            (quoted(comment), words, False),
            (comment.text.replace("\n", " "), said, not title),
            (facts(comment, self._rows.today), colours.error if is_late else colours.muted, False),
        ]
        self._write(painter, option.rect.adjusted(14, _AIR, -8, -_AIR), lines)
        painter.setPen(QColor(colours.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _write(self, painter: QPainter, room: QRect, lines: Sequence[tuple[str, str, bool]]) -> None:
        height = room.height() // len(lines)
        for number, (text, colour, bold) in enumerate(lines):
            font = QFont(painter.font())
            font.setBold(bold)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            line = QRect(room.left(), room.top() + number * height, room.width(), height)
            fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, fitting)


def comment_view(rows: CommentRows, parent: object) -> QListView:
    """A list of comments."""
    from PySide6.QtWidgets import QWidget

    view = QListView(parent if isinstance(parent, QWidget) else None)
    view.setModel(rows)
    view.setItemDelegate(CommentDelegate(view, rows))
    view.setUniformItemSizes(True)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    return view
