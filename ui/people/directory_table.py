"""The table of a directory: cells edited in place, group headings over the whole width, rows copied as a spreadsheet takes them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QFrame,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.people.directory_rows import HEADING, DirectoryRows
from ui.theme import colours_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ui.people.arrangement import Heading, Row
    from ui.people.fields import Field

ROW_HEIGHT = 30
FORMULA = re.compile(r"[=@]|[+-](?![\d -]*$)")
LEFT = 10
"""Where a heading's words begin."""
Index = QModelIndex | QPersistentModelIndex


class DirectoryTable(QTableView):
    """Shows the rows; Delete, Return and the menu key say what is wanted of those that are selected."""

    remove_wanted = Signal()
    form_wanted = Signal()
    search_wanted = Signal(str)
    """A key was typed that begins a search."""
    chosen = Signal()
    """The current row is another one, or none."""

    def __init__(self, rows: DirectoryRows, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = rows
        self.delegate = CellDelegate(rows, self)
        self.setObjectName(f"{name}_table")
        self.setModel(rows)
        self.setItemDelegate(self.delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)  # a letter begins a search, it overwrites no name
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self._dress_headers(name)
        self.selectionModel().selectionChanged.connect(lambda: self.chosen.emit())
        rows.modelReset.connect(self.chosen)

    def _dress_headers(self, name: str) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setObjectName(name)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSelectionModel(QItemSelectionModel(self.rows, header))  # else it asks each row whether its column is selected
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        for column, field in enumerate(self.rows.fields):
            self.setColumnWidth(column, field.width)

    def selected(self) -> list[Row]:
        """The rows that are selected, from the top; else the current one."""
        current = self.currentIndex().row()
        stretches = sorted((part.top(), part.bottom()) for part in self.selectionModel().selection().toList())
        return self.rows.rows_between(stretches or [(current, current)])

    def choose(self, idents: list[int]) -> None:
        """Select rows by their ids and bring the first into sight."""
        model, wanted = self.selectionModel(), QItemSelection()
        lines, last = self.rows.lines_of(idents), len(self.rows.fields) - 1
        for first, end in _stretches(lines):
            wanted.select(self.rows.index(first, 0), self.rows.index(end, last))
        model.clear()
        if lines:
            self.setCurrentIndex(self.rows.index(lines[0], 0))
        model.select(wanted, model.SelectionFlag.Select)

    def copy(self) -> None:
        """Put the selected rows on the clipboard, a tab between cells, in the order in which the columns stand."""
        header = self.horizontalHeader()
        columns = [header.logicalIndex(at) for at in range(header.count())]
        fields = [self.rows.fields[column] for column in columns if not header.isSectionHidden(column)]
        lines = ["\t".join(_cell(field, row) for field in fields if field.read) for row in self.selected()]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def keyboardSearch(self, search: str) -> None:
        """Looking through the cells one by one would take long, and finds only beginnings: the search field does better."""
        if search.strip():
            self.search_wanted.emit(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that concern whole rows."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.form_wanted.emit()
        else:
            super().keyPressEvent(event)


def _stretches(lines: list[int]) -> Iterator[tuple[int, int]]:
    """First and last of lines that follow one another."""
    first = last = None
    for line in lines:
        if first is None or last is None or line != last + 1:
            if first is not None and last is not None:
                yield first, last
            first = line
        last = line
    if first is not None and last is not None:
        yield first, last


def _cell(field: Field, row: Row) -> str:
    """A cell's text; one that a spreadsheet would run as a formula is made text. A telephone number may begin with +."""
    text = field.text(row).replace("\t", " ").replace("\n", " ")
    return f"'{text}" if FORMULA.match(text) else text


class CellDelegate(QStyledItemDelegate):
    """Says when no cell is being edited: the rows are not changed under somebody's hands. Paints headings."""

    idle = Signal()

    def __init__(self, rows: DirectoryRows, table: QTableView) -> None:
        super().__init__(table)
        self._rows, self._table = rows, table
        self.editor: QWidget | None = None
        self.values_of: Callable[[Field], list[str]] = lambda _field: []

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = self.editor = super().createEditor(parent, option, index)
        field = self._rows.fields[index.column()]
        if field.suggests and isinstance(editor, QLineEdit):
            suggest(editor, self.values_of(field))
        return editor

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        super().destroyEditor(editor, index)
        if editor is self.editor:  # else the next cell is already being edited
            self.editor = None
            self.idle.emit()

    @property
    def is_editing(self) -> bool:
        """Whether a cell is open."""
        return self.editor is not None

    def finish(self) -> None:
        """Take what stands in the open cell."""
        if self.editor is not None:
            self.commitData.emit(self.editor)
            self.closeEditor.emit(self.editor)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.decorationPosition = QStyleOptionViewItem.Position.Right

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        heading = index.data(HEADING)
        if heading is None:
            super().paint(painter, option, index)
        else:
            self._paint_heading(painter, option.rect, heading)

    def _paint_heading(self, painter: QPainter, cell: QRect, heading: Heading) -> None:
        """Each cell paints its own piece of one line of words, so that no cells need be joined."""
        colours = colours_of(self._table)
        left = -self._table.horizontalHeader().offset() + LEFT
        painter.save()
        painter.setClipRect(cell)
        painter.fillRect(cell, QColor(colours.window))
        painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), QColor(colours.line))
        bold = QFont(self._table.font())
        bold.setWeight(QFont.Weight.DemiBold)
        for text, font, colour in ((heading.text, bold, colours.text), (str(heading.count), self._table.font(), colours.faint)):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(QRect(left, cell.top(), 2000, cell.height()), Qt.AlignmentFlag.AlignVCenter, text)
            left += painter.fontMetrics().horizontalAdvance(text) + 8
        painter.restore()


def suggest(editor: QLineEdit, values: list[str]) -> None:
    """Offer values while one types into a field."""
    completer = QCompleter(values[:500], editor)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    editor.setCompleter(completer)
