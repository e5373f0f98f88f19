"""The board room's widgets and where they stand: bar, waiting reports, what is looked at in the middle, panels at the side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from ui.board.board_bar import BoardBar
from ui.board.empty_board import EmptyBoard
from ui.board.flat.plan import FlatPlan
from ui.board.page_board import PageBoard
from ui.board.page_panel import PagePanel
from ui.board.page_sign_bar import PageSignBar
from ui.board.slots.panel import SlotPanel
from ui.board.waiting_list import WaitingList
from ui.tabs import tab_stack

if TYPE_CHECKING:
    from ui.actions import ActionBook
    from ui.board.page_painter import PagePainter
    from ui.board.page_thumbnails import PageThumbnails


class BoardParts(QWidget):
    """Made and laid out; what they do together is the room's affair. More panels come by `add_panel`, more views by `add_view`."""

    def __init__(self, actions: ActionBook, painter: PagePainter, thumbnails: PageThumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        # each part is made where it will stand: Qt styles a widget anew each time it gets another parent
        self.bar = BoardBar(actions, self)
        self.sign_bar = PageSignBar(self)
        self.splitter = QSplitter(self)
        column = self._waiting_column()
        self.middle = QStackedWidget(self.splitter)
        self.middle.addWidget(QWidget(self.middle))  # nothing is said until it is known whether there is an issue
        self.empty = EmptyBoard(actions["issue.new"], self.middle)
        self.board = PageBoard(painter, self.middle)
        self.flat = FlatPlan(thumbnails, self.middle)
        self.panels = QTabWidget(self.splitter)
        self._make_panels()
        for view in (self.empty, self.board, self.flat):
            self.add_view(view)
        self._lay_out(column)

    def _waiting_column(self) -> QWidget:
        column = QWidget(self.splitter)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.waiting_label = QLabel(self.tr("待编稿件"), column)
        self.waiting_label.setProperty("role", "section")
        self.waiting_label.setContentsMargins(14, 8, 14, 8)
        self.waiting = WaitingList(column)
        layout.addWidget(self.waiting_label)
        layout.addWidget(self.waiting, 1)
        return column

    def _make_panels(self) -> None:
        self.panels.setDocumentMode(True)
        slot_area = scroll_area(tab_stack(self.panels))
        self.slot_panel, self.page_panel = SlotPanel(slot_area.viewport()), PagePanel(tab_stack(self.panels))
        slot_area.setWidget(self.slot_panel)
        self.slot_panel.emptied.connect(lambda: slot_area.verticalScrollBar().setValue(0))
        self.add_panel(slot_area, self.tr("版位"))
        self.add_panel(self.page_panel, self.tr("本版"))

    def _lay_out(self, column: QWidget) -> None:
        self.splitter.setObjectName("board")
        for widget, size in ((column, 240), (self.middle, 900), (self.panels, 300)):
            self.splitter.addWidget(widget)
            widget.setMinimumWidth(size // 2)
        self.splitter.setSizes([240, 900, 300])
        self.splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.sign_bar)
        layout.addWidget(self.splitter, 1)

    @property
    def panel_parent(self) -> QWidget:
        """The parent to make a panel with, before it is added."""
        return tab_stack(self.panels)

    def add_panel(self, panel: QWidget, title: str) -> None:
        """One more tab at the right."""
        self.panels.addTab(panel, title)

    def add_view(self, view: QWidget) -> None:
        """One more view for the middle; `show_view` brings it to the front."""
        self.middle.addWidget(view)

    def show_view(self, view: QWidget) -> None:
        """Show one of the middle's views."""
        self.middle.setCurrentWidget(view)

    def show_waiting_count(self, count: int) -> None:
        """Say how many reports wait."""
        self.waiting_label.setText(self.tr("待编稿件（{0}）").format(count))

    def show_read_only(self, read_only: bool) -> None:
        """Look at pages, without touching them."""
        self.board.editable = self.flat.sheet.editable = not read_only
        for widget in (self.slot_panel, self.page_panel):
            widget.setEnabled(not read_only)


def scroll_area(parent: QWidget) -> QScrollArea:
    """A panel's frame that scrolls downwards only."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
