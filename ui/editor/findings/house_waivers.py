"""All that the house lets pass in every report: what, within which words, why, who, since when; and the way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.editor.findings.rows import rule_title, shown

if TYPE_CHECKING:
    from ui.tasks import Tasks
    from workstation.changes import Change
    from workstation.checks.engine.finding import Waiver
    from workstation.desk import Desk

WIDTHS = (150, 110, 150, 190, 80, 90)


class HouseWaiversDialog(QDialog):
    """Reads the waivers when it opens and whenever one is given or taken back."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._waivers: tuple[Waiver, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("全报放行"))
        self.resize(840, 460)
        self.table = self._make_table()
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(self.tr("在放行中查找"))
        self._search.textChanged.connect(self._show_matching)
        self._lay_out()
        tasks.changed.connect(self._on_changed)
        self._read()

    def show_waivers(self, waivers: tuple[Waiver, ...]) -> None:
        """Show these, the newest first."""
        self._waivers = tuple(reversed(waivers))
        self.table.setRowCount(len(self._waivers))
        for row, waiver in enumerate(self._waivers):
            within = f"{waiver.before}{waiver.found}{waiver.after}" if waiver.before or waiver.after else self.tr("处处")
            cells = (rule_title(waiver.rule), shown(waiver.found), within, waiver.reason, waiver.person, f"{waiver.at:%Y-%m-%d}")
            for column, text in enumerate(cells):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self._stack.setCurrentIndex(0 if waivers else 1)
        self._show_matching()
        self._show_ready()

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 6, self)
        heads = (self.tr("规则"), self.tr("放行的字"), self.tr("限于"), self.tr("理由"), self.tr("放行人"), self.tr("日期"))
        table.setHorizontalHeaderLabels(list(heads))
        table.verticalHeader().hide()
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setAccessibleName(self.tr("全报放行"))
        for column, width in enumerate(WIDTHS):
            table.setColumnWidth(column, width)
        table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        table.itemSelectionChanged.connect(self._show_ready)
        return table

    def _lay_out(self) -> None:
        empty = QLabel(self.tr("还没有全报放行。放行一处问题时选“全报放行”，就会列在这里"), self)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setWordWrap(True)
        empty.setProperty("role", "muted")
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(empty)
        buttons = QDialogButtonBox(self)
        self.back = QPushButton(self.tr("取消放行"), self)
        self.back.clicked.connect(self._on_back)
        buttons.addButton(self.back, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._search)
        column.addWidget(self._stack, 1)
        column.addWidget(buttons)

    def _read(self) -> None:
        self._tasks.read(self._desk.reports.house_waivers, self.show_waivers, key=(id(self), "house"))

    def _on_changed(self, change: Change) -> None:
        if change.house_waivers:
            self._read()

    def _on_back(self) -> None:
        for row in sorted({index.row() for index in self.table.selectedIndexes()}):
            self._tasks.write(partial(self._desk.reports.unwaive, "", self._waivers[row]))

    def _show_matching(self) -> None:
        wanted = self._search.text().strip()
        for row, waiver in enumerate(self._waivers):
            text = f"{rule_title(waiver.rule)} {waiver.found} {waiver.reason} {waiver.person}"
            self.table.setRowHidden(row, wanted not in text)

    def _show_ready(self) -> None:
        self.back.setEnabled(bool(self.table.selectedIndexes()) and not self._desk.read_only)
