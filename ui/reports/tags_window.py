"""All tags of the paper: what each stands for, on how many reports; renamed, merged, tied, deleted; a longer list of topics brought in."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.editor.tags.chips import kind_label, tied_to
from ui.tables import fill_table, read_table
from workstation.tagging.kinds import TagKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.rooms import Surroundings
    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.tagging.tagging import TagUse

WIDTHS = (200, 90, 80)


class TagsWindow(QDialog):
    """Reads the tags; every change is one action that can be taken back."""

    def __init__(self, around: Surroundings, parent: QWidget, show_reports: Callable[[str], object]) -> None:
        super().__init__(parent)
        self._around, self._show_reports = around, show_reports
        self._uses: tuple[TagUse, ...] = ()
        self.setWindowTitle(self.tr("标签管理"))
        self.resize(860, 600)
        self.search, self.kinds = QLineEdit(self), QComboBox(self)
        heads = [self.tr("标签"), self.tr("是什么"), self.tr("稿件"), self.tr("编码、职务或单位")]
        self.table = read_table(self, heads, self.tr("标签管理"), one=True)
        self.count = QLabel(self)
        self._buttons: dict[str, QPushButton] = {}
        self._dress()
        self._lay_out()
        self._bind()
        self._read()

    def _dress(self) -> None:
        self.search.setPlaceholderText(self.tr("标签、编码、单位"))
        self.search.setAccessibleName(self.tr("找标签"))
        self.search.setClearButtonEnabled(True)
        self.kinds.setAccessibleName(self.tr("按类筛选"))
        self.kinds.addItem(self.tr("全部"), None)
        for kind in TagKind:
            self.kinds.addItem(kind_label(kind), kind)
        for column, width in enumerate(WIDTHS):
            self.table.setColumnWidth(column, width)
        self.table.setAccessibleName(self.tr("标签一览"))
        self.count.setProperty("role", "muted")
        self.count.setWordWrap(True)

    def _lay_out(self) -> None:
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.kinds)
        for name, text, act in (
            ("rename", self.tr("改名、合并…"), self.rename),
            ("tie", self.tr("归类"), self.offer_kinds),
            ("delete", self.tr("删除…"), self.delete),
            ("reports", self.tr("看稿件"), self.show_reports),
        ):
            bottom.addWidget(self._button(name, text, act))
        bottom.addStretch(1)
        bottom.addWidget(self._button("tie_all", self.tr("全部归类"), self.tie_all))
        bottom.addWidget(self._button("import", self.tr("导入主题表…"), self.choose_topics))
        self._buttons["tie_all"].setToolTip(self.tr("按主题表和名录给还没归类的标签归类；拿不准的不动"))
        self._buttons["import"].setToolTip(self.tr("IPTC 主题表的 CSV 或 JSON 文件，要有简体中文名"))
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.count)
        column.addLayout(bottom)

    def _button(self, name: str, text: str, act: Callable[[], object]) -> QPushButton:
        button = self._buttons[name] = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        return button

    def _bind(self) -> None:
        self.search.textChanged.connect(self._fill)
        self.kinds.currentIndexChanged.connect(lambda _index: self._fill())
        self.table.itemSelectionChanged.connect(self._enable)
        self.table.itemActivated.connect(lambda _item: self.rename())
        self._around.tasks.changed.connect(self._on_changed)

    # -- what is shown

    def _read(self) -> None:
        self._around.tasks.read(partial(_read, self._around.desk), self._show, key=(self, "tags"))

    def _on_changed(self, change: Change) -> None:
        if change.tags or change.reports:
            self._read()

    def _show(self, read: tuple[tuple[TagUse, ...], int]) -> None:
        self._uses, self._topics = read
        self._fill()

    def _fill(self) -> None:
        chosen, sought, kind = self.picked, self.search.text().strip().lower(), self.kinds.currentData()
        self.table.setRowCount(0)
        told = [(use, tied_to(use.tag)) for use in self._uses if kind in (None, use.tag.kind)]
        found = [(use, tied) for use, tied in told if sought in f"{use.tag.name} {tied}".lower()]
        fill_table(self.table, [(use.tag.name, kind_label(use.tag.kind), str(use.reports), tied) for use, tied in found], (2,))
        names = [self._name(row) for row in range(self.table.rowCount())]
        if names:
            self.table.selectRow(names.index(chosen) if chosen in names else 0)
        self._say(len(names))
        self._enable()

    def _say(self, shown: int) -> None:
        if not self._uses:
            self.count.setText(self.tr("还没有标签；在稿件的“标签”页里加，或在列表里选中稿件按右键加"))
        else:
            text = self.tr("%n 个标签；主题表有 %1 条", "", shown).replace("%1", str(self._topics))
            self.count.setText(text if shown else self.tr("没有符合的标签"))

    def _name(self, row: int) -> str:
        item = self.table.item(row, 0)
        return item.text() if item else ""

    @property
    def picked(self) -> str:
        """The chosen tag's name; empty where none is chosen."""
        return self._name(self.table.currentRow()) if self.table.selectedItems() else ""

    def _enable(self) -> None:
        writes = not self._around.desk.read_only
        for name, button in self._buttons.items():
            needs_tag = name in ("rename", "tie", "delete", "reports")
            button.setEnabled((bool(self.picked) or not needs_tag) and (writes or name == "reports"))

    # -- what is done

    def rename(self) -> None:
        """Ask for another name; an existing one merges the two."""
        tag = self.picked
        if not tag or self._around.desk.read_only:
            return
        names = [use.tag.name for use in self._uses]
        label = self.tr("“%1”改叫什么；写已有的标签就并到那一个").replace("%1", tag)
        name, accepted = QInputDialog.getItem(self, self.tr("标签改名、合并"), label, names, names.index(tag), True)
        if accepted and name.strip() != tag:
            self._write(partial(self._around.desk.tagging.rename, tag, name))

    def offer_kinds(self) -> None:
        """A menu of what the tag may stand for."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in TagKind:
            act = partial(self._around.desk.tagging.tie, self.picked, kind)
            menu.addAction(kind_label(kind)).triggered.connect(lambda _=False, act=act: self._write(act))
        button = self._buttons["tie"]
        menu.popup(button.mapToGlobal(button.rect().topLeft()) - QPoint(0, menu.sizeHint().height()))

    def delete(self) -> None:
        """Ask, then take the tag off every report."""
        tag = self.picked
        reports = next((use.reports for use in self._uses if use.tag.name == tag), 0)
        text = self.tr("从 %n 篇稿件上去掉“%1”？可以撤销。", "", reports).replace("%1", tag)
        if not reports or QMessageBox.question(self, self.tr("删除标签"), text) is QMessageBox.StandardButton.Yes:
            self._write(partial(self._around.desk.tagging.delete, tag))

    def show_reports(self) -> None:
        """List the reports that have the tag."""
        self._show_reports(self.picked)
        self.close()

    def tie_all(self) -> None:
        """Tie what is beyond doubt."""
        self._write(self._around.desk.tagging.tie_all)

    def choose_topics(self) -> None:
        """Ask for a file."""
        pattern = self.tr("主题表 (*.csv *.json *.jsonld);;所有文件 (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("导入主题表"), str(Path.home()), pattern)
        if name:
            self.take_topics(Path(name))

    def take_topics(self, path: Path) -> None:
        """Bring in a longer list of topics."""
        self._write(partial(self._around.desk.tagging.import_topics, path))

    def _write(self, act: Callable[[], Change]) -> None:
        self._around.tasks.write(act)


def open_tags(around: Surroundings, window: QWidget, show_reports: Callable[[str], object]) -> TagsWindow:
    """Show the window."""
    dialog = TagsWindow(around, window, show_reports)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


def _read(desk: Desk) -> tuple[tuple[TagUse, ...], int]:
    return desk.tagging.uses(), len(desk.tagging.topics().listed)
