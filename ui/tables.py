"""Plain tables of text and rows of widgets, as several windows have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QTableWidget, QTableWidgetItem

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtWidgets import QWidget

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def read_table(parent: QWidget | None, heads: Sequence[str], name: str, *, one: bool = False) -> QTableWidget:
    """A table to read: whole rows are chosen (`one`: one at a time), no cell is edited, Tab leaves it."""
    table = QTableWidget(0, len(heads), parent)
    table.setHorizontalHeaderLabels(list(heads))
    table.setAccessibleName(name)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.horizontalHeader().setStretchLastSection(True)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.setTabKeyNavigation(False)
    if one:
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    return table


def one_column(view: QTableView, height: int) -> None:
    """Make a list of a table: rows of one height, scrolled smoothly.

    A QListView places every row anew when more come in, which is seen when there are a hundred thousand.
    """
    view.horizontalHeader().hide()
    view.horizontalHeader().setStretchLastSection(True)
    rows = view.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setMinimumSectionSize(height)
    rows.setDefaultSectionSize(height)
    view.setShowGrid(False)
    view.setTabKeyNavigation(False)
    view.setMouseTracking(True)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)


def set_widths(table: QTableWidget, widths: Sequence[int]) -> None:
    """Column widths in pixels, none narrower than its head."""
    for column, width in enumerate(widths):
        table.setColumnWidth(column, max(width, table.horizontalHeader().sectionSizeHint(column)))


def fill_table(table: QTableWidget, rows: Sequence[Sequence[str]], numbers: Collection[int] = ()) -> None:
    """Write all cells anew; the columns of `numbers` stand to the right."""
    table.setRowCount(len(rows))
    for row, cells in enumerate(rows):
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            if column in numbers:
                item.setTextAlignment(RIGHT)
            table.setItem(row, column, item)


def chosen_rows(table: QTableWidget) -> list[int]:
    """The chosen rows from top to bottom, hidden ones left out."""
    return [row for row in sorted({index.row() for index in table.selectedIndexes()}) if not table.isRowHidden(row)]


def in_a_row(*parts: QWidget | None) -> QHBoxLayout:
    """Widgets in a row; null takes the room that is left."""
    row = QHBoxLayout()
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part)
    return row
