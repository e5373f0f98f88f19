"""House style out to a file and in from one: what would change is shown before it does."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.buttons import make_primary
from ui.told import told_words
from workstation.house.travel import FormChoice, Received, Step, read_house, take_house, write_house

if TYPE_CHECKING:
    from ui.tasks import Tasks
    from workstation.desk import Desk
    from workstation.house.travel import Difference


def write_house_file(desk: Desk, tasks: Tasks, parent: QWidget) -> None:
    """Ask where, and write all."""
    offered = str(Path.home() / QCoreApplication.translate("HouseFiles", "本报规则.json"))
    name, _ = QFileDialog.getSaveFileName(parent, QCoreApplication.translate("HouseFiles", "导出本报规则"), offered, _kinds())
    if name:
        target = Path(name) if Path(name).suffix else Path(name).with_suffix(".json")
        tasks.read(partial(write_house, desk, target), lambda _count: None)


def bring_house(desk: Desk, tasks: Tasks, parent: QWidget) -> None:
    """Ask for a file, and show what it would change."""
    name, _ = QFileDialog.getOpenFileName(parent, QCoreApplication.translate("HouseFiles", "导入本报规则"), str(Path.home()), _kinds())
    if name:
        show = partial(_show_received, desk, tasks, parent)
        tasks.read(partial(read_house, desk, Path(name)), show, key=(id(parent), "bring"))


def _show_received(desk: Desk, tasks: Tasks, parent: QWidget, received: Received) -> None:
    HouseFileDialog(desk, tasks, received, parent).open()


class HouseFileDialog(QDialog):
    """Every entry of a file that differs; the ticked ones are taken over as one action."""

    def __init__(self, desk: Desk, tasks: Tasks, received: Received, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._received = desk, tasks, received
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("导入本报规则"))
        self.resize(760, 480)
        self.rows = QTreeWidget(self)
        self.rows.setRootIsDecorated(False)
        self.rows.setHeaderLabels([self.tr("变化"), self.tr("文件里"), self.tr("现在的，或不能用的缘故")])
        for difference in received.of(Step.ADDED, Step.CHANGED, Step.REFUSED):
            self._add(difference)
        self.rows.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.rows.setColumnWidth(0, 110)
        self.rows.setColumnWidth(2, 280)
        buttons = QDialogButtonBox(self)
        self.accept_button = buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        make_primary(self.accept_button)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("取消"))
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        self.rows.itemChanged.connect(self._show_count)
        column = QVBoxLayout(self)
        column.addWidget(QLabel(self._head(), self))
        column.addWidget(self.rows, 1)
        if any(isinstance(difference.after, FormChoice) for difference in received.of(Step.CHANGED)):
            column.addWidget(QLabel(self.tr("署名体例是设置，勾选后照改，但撤销不回"), self))
        column.addWidget(buttons)
        self._show_count()

    @property
    def chosen(self) -> tuple[Difference, ...]:
        """The ticked ones."""
        items = [self.rows.topLevelItem(at) for at in range(self.rows.topLevelItemCount())]
        ticked = [item for item in items if item is not None and item.checkState(0) is Qt.CheckState.Checked]
        return tuple(item.data(0, Qt.ItemDataRole.UserRole) for item in ticked)

    def _head(self) -> str:
        same = len(self._received.of(Step.SAME))
        words = self.tr("来自：{0}。").format(self._received.paper) if self._received.paper else ""
        return words + self.tr("勾选的一次导入，可一次撤销；另有 {0} 条与现在的一样").format(same)

    def _add(self, difference: Difference) -> None:
        steps = {Step.ADDED: self.tr("新增"), Step.CHANGED: self.tr("更新"), Step.REFUSED: self.tr("不能用")}
        item = QTreeWidgetItem(
            self.rows, [steps[difference.step], told_words(difference.words), told_words(difference.why or difference.words_before)]
        )
        item.setData(0, Qt.ItemDataRole.UserRole, difference)
        item.setToolTip(2, item.text(2))
        if difference.step is Step.REFUSED:
            item.setDisabled(True)
        else:
            setting = isinstance(difference.after, FormChoice)
            item.setCheckState(0, Qt.CheckState.Unchecked if setting else Qt.CheckState.Checked)

    def _show_count(self) -> None:
        count = len(self.chosen)
        self.accept_button.setText(self.tr("导入 {0} 条").format(count))
        self.accept_button.setEnabled(count > 0)

    def _on_accepted(self) -> None:
        self._tasks.write(partial(take_house, self._desk, self._received, self.chosen))
        self.accept()


def _kinds() -> str:
    return QCoreApplication.translate("HouseFiles", "本报规则 (*.json)")
