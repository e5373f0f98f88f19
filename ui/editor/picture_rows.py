"""A report's pictures in the editor: a row each, with what it is, its caption and credit; added by dialog, drop or paste."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QPixmap, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from ui.icons import dress
from ui.picture_words import gone_words, look_words
from ui.taken_pictures import holds_pictures, taken_pictures

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent

    from ui.editor.text.marked_text import MarkedText
    from workstation.pictures.of_report import ReportPicture

THUMB = QSize(96, 72)


@dataclass(frozen=True, slots=True)
class ShownPicture:
    """A picture with its thumbnail; a null one where the file is gone."""

    picture: ReportPicture
    image: QImage


class PictureRows(QWidget):
    """State enters by `show_…`; captions and credits are lines of the report's text, and are written there."""

    wanted = Signal(tuple)
    """Paths, or bytes that were pasted."""
    unwanted = Signal(int)
    moved = Signal(int, int)
    """Which one, and how far."""
    opened = Signal(int)
    undo_asked = Signal()

    def __init__(self, captions: MarkedText, parent: QWidget) -> None:
        super().__init__(parent)
        self._captions = captions
        self._folder = str(Path.home())
        self.rows: list[PictureRow] = []
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._none = QLabel(self.tr("没有图片。可以把图片拖到这里，或复制后粘贴"), self)
        self._none.setProperty("role", "muted")
        self._none.setWordWrap(True)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self._buttons: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._none)
        column.addLayout(self._list)
        column.addLayout(self._make_buttons())
        captions.edited.connect(self.refresh_captions)

    # -- state

    def count(self) -> int:
        """How many pictures are shown."""
        return len(self.rows)

    def show_pictures(self, shown: Sequence[ShownPicture]) -> None:
        """All of them, in order."""
        while len(self.rows) > len(shown):
            row = self.rows.pop()
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(shown):
            row = PictureRow(len(self.rows), self)
            self.rows.append(row)
            self._list.addWidget(row)
        for row, one in zip(self.rows, shown, strict=True):
            row.show_picture(one, last=row.index == len(shown) - 1)
        self._none.setVisible(not shown)
        self.refresh_captions()

    def show_undo(self, label: str) -> None:
        """What can be taken back; empty for nothing."""
        self._undo.setVisible(bool(label))
        self._undo.setText(label)

    def show_read_only(self, read_only: bool) -> None:
        """Offer nothing that writes."""
        self.setAcceptDrops(not read_only)
        for widget in (*self._buttons, *self.rows):
            widget.setEnabled(not read_only)

    def refresh_captions(self) -> None:
        """The text's lines into the rows' fields."""
        lines = self._captions.text().split("\n")
        for row in self.rows:
            row.show_caption(lines[row.index] if row.index < len(lines) else "")

    def write_caption(self, index: int, line: str) -> None:
        """A line of the report's captions, as one step of its history."""
        document = self._captions.document()
        if self._captions.isReadOnly():
            return
        missing = index + 1 - document.blockCount()
        if missing > 0:
            end = document.characterCount() - 1
            self._captions.replace_spans([(end, end, "\n" * missing + line)])
            return
        block = document.findBlockByNumber(index)
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        if block.text() != line:
            self._captions.replace_spans([(block.position(), cursor.position(), line)])

    # -- pictures that come

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files of pictures, or a picture itself."""
        if holds_pictures(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self.take(event.mimeData())
        event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V takes a picture from the clipboard."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def paste(self) -> None:
        """Take what the clipboard holds."""
        self.take(QGuiApplication.clipboard().mimeData())

    def take(self, data: QMimeData) -> None:
        """Pictures out of a drop or paste; anything else is left alone."""
        pictures = taken_pictures(data)
        if pictures:
            self.wanted.emit(pictures)

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._undo = QPushButton(self)
        self._undo.clicked.connect(self.undo_asked)
        self._undo.hide()
        for words, call in ((self.tr("加图片…"), self._ask), (self.tr("粘贴"), self.paste)):
            button = QPushButton(words, self)
            button.clicked.connect(call)
            self._buttons.append(button)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._undo)
        self._buttons.append(self._undo)
        return row

    def _ask(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        from ui.board.board_pictures import PICTURE_FILTER

        kinds = self.tr("图片") + f" ({PICTURE_FILTER})"
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("加图片"), self._folder, kinds)
        if names:
            self._folder = str(Path(names[0]).parent)
            self.wanted.emit(tuple(Path(name) for name in names))


class PictureRow(QFrame):
    """One picture."""

    def __init__(self, index: int, rows: PictureRows) -> None:
        super().__init__(rows)
        self.index, self._rows, self._line = index, rows, ""
        self.thumb, self.words = QLabel(self), QLabel(self)
        self.thumb.setFixedSize(THUMB)
        self.thumb.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.thumb.setProperty("role", "surface")
        self.words.setWordWrap(True)
        self.caption, self.credit = QLineEdit(self), QLineEdit(self)
        self.caption.setPlaceholderText(self.tr("图注"))
        self.credit.setPlaceholderText(self.tr("署名，如：记者 某某 摄"))
        for field, name in ((self.caption, self.tr("图注")), (self.credit, self.tr("图片署名"))):
            field.setAccessibleName(name)
            field.editingFinished.connect(self._on_edited)
        self._up = self._tool("chevron-up", self.tr("上移"), partial(rows.moved.emit, index, -1))
        self._down = self._tool("chevron-down", self.tr("下移"), partial(rows.moved.emit, index, 1))
        self._open = self._tool("folder", self.tr("打开原图"), partial(rows.opened.emit, index))
        self.remove = self._tool("trash", self.tr("撤下这张图"), partial(rows.unwanted.emit, index))
        self._lay_out()

    def show_picture(self, shown: ShownPicture, *, last: bool) -> None:
        """What it is; what may be the same; a file that is gone."""
        picture = shown.picture
        gone = picture.look is None
        self.thumb.setPixmap(QPixmap() if gone else QPixmap.fromImage(shown.image))
        self.thumb.setText(self.tr("不见了") if gone else "")
        lines = [picture.name, look_words(picture.look) if picture.look else gone_words()]
        if picture.alike:
            lines.append(self.tr("可能与“{0}”是同一张").format("”、“".join(picture.alike[:2])))
        self.words.setText("\n".join(line for line in lines if line))
        self.words.setProperty("role", "fault" if gone else "small")
        self.words.style().polish(self.words)
        self._up.setEnabled(self.index > 0)
        self._down.setEnabled(not last)
        self._open.setEnabled(not gone)

    def show_caption(self, line: str) -> None:
        """The report's line, as caption and credit; a field that is being written is left alone."""
        from workstation.pictures.captions import split_caption

        self._line = line
        for field, text in zip((self.caption, self.credit), split_caption(line), strict=True):
            if not field.hasFocus() and field.text() != text:
                field.setText(text)
                field.setCursorPosition(0)

    def _on_edited(self) -> None:
        from workstation.pictures.captions import joined_caption, split_caption

        if (self.caption.text().strip(), self.credit.text().strip()) != tuple(part.strip() for part in split_caption(self._line)):
            self._rows.write_caption(self.index, joined_caption(self.caption.text(), self.credit.text(), self._line))

    def _tool(self, icon_name: str, words: str, call: object) -> QToolButton:
        button = QToolButton(self)
        dress(button, icon_name)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(call)
        return button

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(0)
        for button in (self._up, self._down, self._open, self.remove):
            tools.addWidget(button)
        tools.addStretch(1)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(self.words)
        told.addLayout(tools)
        above = QHBoxLayout()
        above.addWidget(self.thumb, 0, Qt.AlignmentFlag.AlignTop)
        above.addLayout(told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(above)
        column.addWidget(self.caption)
        column.addWidget(self.credit)
