"""The rows of a file that is to be taken over, each with what it would do, and whether it is wanted."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from ui.people.fields import translated
from ui.told import beside, told_words
from workstation.people.differences import Difference, Outcome
from workstation.people.sheet import AT_LINE
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from ui.people.fields import Field
    from ui.theme import Colours
    from workstation.people.differences import Comparison

Index = QModelIndex | QPersistentModelIndex
Roles = Qt.ItemDataRole
ROOT = QModelIndex()
WHAT, LINE, NAME, ENTRY, CHANGES = range(5)


class Kind(StrEnum):
    """What a row is to the editor; the sheet's own outcomes, and what can't be read or is remarkable."""

    ADDED = "added"
    CHANGED = "changed"
    DOUBTFUL = "doubtful"
    SAME = "same"
    FAULTY = "faulty"
    REMARK = "remark"


@dataclass(slots=True)
class Item:
    """A row of the file, or a sentence about one."""

    kind: Kind
    line: int
    difference: Difference[Any] | None = None
    words: str = ""
    wanted: bool = False
    same_person: bool = False
    """A doubtful row's decision: it is the person whom the directory has."""


def items_of(comparison: Comparison[Any], faults: Sequence[str] = ()) -> list[Item]:
    """Everything to show of a comparison, in the order of the file; what is sure is wanted. Called off the main thread."""
    faulty = set(faults)
    items = [_item(difference) for difference in comparison.rows]
    items += [_remark(words, Kind.FAULTY if words in faulty else Kind.REMARK) for words in comparison.problems]
    return sorted(items, key=lambda item: item.line)


def _item(difference: Difference[Any]) -> Item:
    kind = Kind(difference.outcome.value)
    sure, known = kind in (Kind.ADDED, Kind.CHANGED), kind is Kind.DOUBTFUL and not difference.adds
    return Item(kind, difference.line, difference, wanted=sure, same_person=known)


def _remark(words: str, kind: Kind) -> Item:
    line, told = words.facts if isinstance(words, Told) and words.words == AT_LINE else (0, words)
    return Item(kind, line, words=told_words(told))


class ImportRows(QAbstractTableModel):
    """The rows of one kind, or all; a tick says which are taken."""

    ticked = Signal()

    def __init__(self, items: list[Item], fields: Sequence[Field], colours: Colours, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items = self._shown = items
        self._counts = Counter(item.kind for item in items)
        self._fields = {field.name: field for field in fields if field.read or field.name == "rank"}
        self._tints = {
            Kind.ADDED: QColor(colours.good),
            Kind.CHANGED: QColor(colours.advice),
            Kind.DOUBTFUL: QColor(colours.warning),
            Kind.SAME: QColor(colours.faint),
            Kind.FAULTY: QColor(colours.error),
            Kind.REMARK: QColor(colours.warning),
        }

    def show_kind(self, kind: Kind | None) -> None:
        """Show rows of one kind; without one, all."""
        self.beginResetModel()
        self._shown = self._items if kind is None else [item for item in self._items if item.kind is kind]
        self.endResetModel()

    def count(self, kind: Kind) -> int:
        """How many rows of a kind the file has."""
        return self._counts[kind]

    def item(self, at: int) -> Item:
        """What a line shows."""
        return self._shown[at]

    def chosen(self) -> list[Difference[Any]]:
        """What is ticked, as decided."""
        wanted = [item for item in self._items if item.wanted and item.difference]
        return [item.difference.as_the_same_person() if item.same_person else item.difference for item in wanted if item.difference]

    def decide(self, lines: Sequence[int], wanted: bool, same_person: bool | None = None) -> None:
        """Tick rows or not; for doubtful ones say whether it is the person whom the directory has."""
        for line in lines:
            item = self._shown[line]
            if may_take(item):
                item.wanted = wanted
                if same_person is not None and item.difference and item.difference.adds:
                    item.same_person = same_person
        if lines:
            self.dataChanged.emit(self.index(min(lines), 0), self.index(max(lines), CHANGES))
            self.ticked.emit()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else CHANGES + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Roles.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Roles.DisplayRole:
            return (self.tr("处理"), self.tr("行"), translated("姓名"), self.tr("内容"), self.tr("变动"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == WHAT and may_take(self.item(index.row())) else flags

    def setData(self, index: Index, value: Any, role: int = Roles.EditRole) -> bool:
        if role != Roles.CheckStateRole or not may_take(self.item(index.row())):
            return False
        self.decide([index.row()], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def data(self, index: Index, role: int = Roles.DisplayRole) -> Any:
        item = self.item(index.row())
        if role in (Roles.DisplayRole, Roles.ToolTipRole):
            return self._text(item, index.column())
        if role == Roles.CheckStateRole and index.column() == WHAT and may_take(item):
            return Qt.CheckState.Checked if item.wanted else Qt.CheckState.Unchecked
        if role == Roles.ForegroundRole and (index.column() == WHAT or item.kind in (Kind.SAME, Kind.FAULTY)):
            return self._tints[item.kind]
        return None

    def _text(self, item: Item, column: int) -> str:
        if column == WHAT:
            return self._what(item)
        if column == LINE:
            return str(item.line) if item.line else ""
        difference = item.difference
        if difference is None:
            return item.words if column == CHANGES else ""
        texts = {NAME: lambda: str(difference.after.name), ENTRY: lambda: self._entry(difference), CHANGES: lambda: self._changes(item)}
        return texts[column]()

    def _what(self, item: Item) -> str:
        if item.kind is Kind.DOUBTFUL and item.wanted:
            return self.tr("存疑：更新") if item.same_person else self.tr("存疑：新增")
        return kind_label(item.kind)

    def _entry(self, difference: Difference[Any]) -> str:
        fields = [field for name, field in self._fields.items() if name not in ("name", "traditional")]
        return "　".join(text for text in (field.text(difference.after) for field in fields) if text)

    def _changes(self, item: Item) -> str:
        difference = item.difference
        if difference is None or difference.before is None:
            return ""
        changes = beside((self._change(name, difference) for name in difference.fields if name in self._fields), "；")
        if item.kind is not Kind.DOUBTFUL:
            return changes
        known = self.tr("名录里已有%1（%2）").replace("%1", difference.before.name)
        known = known.replace("%2", self._entry(Difference(Outcome.SAME, difference.before)))
        return f"{known}；{changes}" if item.same_person and changes else known

    def _change(self, name: str, difference: Difference[Any]) -> str:
        field, nothing = self._fields[name], self.tr("空")
        before, after = field.text(difference.before) or nothing, field.text(difference.after) or nothing
        return f"{translated(field.heading)} {before} → {after}"


def may_take(item: Item) -> bool:
    """Whether a row can be ticked."""
    return item.kind in (Kind.ADDED, Kind.CHANGED, Kind.DOUBTFUL)


def kind_label(kind: Kind) -> str:
    """新增, 更新 …"""
    labels = {
        Kind.ADDED: QCoreApplication.translate("ImportRows", "新增"),
        Kind.CHANGED: QCoreApplication.translate("ImportRows", "更新"),
        Kind.DOUBTFUL: QCoreApplication.translate("ImportRows", "存疑"),
        Kind.SAME: QCoreApplication.translate("ImportRows", "没有变动"),
        Kind.FAULTY: QCoreApplication.translate("ImportRows", "有误"),
        Kind.REMARK: QCoreApplication.translate("ImportRows", "留意"),
    }
    return labels[kind]
