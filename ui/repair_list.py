"""The repairs of a filed page by kind, each with a box to undo it, and other readings on offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from ui.filing_words import kind_label, repair_label
from workstation.filing.filed import ChoiceKey, RepairKey, key_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.filing.filed import Alternative, FiledPage
    from workstation.report import Repair

KEY_ROLE = Qt.ItemDataRole.UserRole
READINGS = "readings"
QUIET = ("trimmed-blanks", "blank-lines", "invisible-mark")
"""Kinds that hardly anybody looks at: last, and folded."""


class RepairList(QTreeWidget):
    """Ticked: done. Remembers what was refused, so that it can be done after all."""

    decided = Signal()
    """`refused` or `chosen` is another than before."""
    pointed = Signal(object)
    """RepairKey of the repair that the cursor is on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.refused: frozenset[RepairKey] = frozenset()
        self.chosen: frozenset[ChoiceKey] = frozenset()
        self._known: dict[RepairKey, Repair] = {}
        self._readings: dict[ChoiceKey, Alternative] = {}
        self._items: dict[RepairKey | ChoiceKey, QTreeWidgetItem] = {}
        self._folded: set[str] = set(QUIET)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(True)
        self.setIndentation(14)
        self.setAccessibleName(self.tr("改动清单"))
        self.itemChanged.connect(self._on_ticked)
        self.currentItemChanged.connect(self._on_current)
        self.itemCollapsed.connect(lambda item: self._folded.add(item.data(0, KEY_ROLE)))
        self.itemExpanded.connect(lambda item: self._folded.discard(item.data(0, KEY_ROLE)))

    def show_page(self, page: FiledPage) -> None:
        """List a page's repairs beside those that were refused."""
        current = self._key(self.currentItem())
        repairs = {key_of(repair): repair for repair in page.repairs}
        self._known.update(repairs)
        listed = repairs | {key: self._known[key] for key in self.refused if key in self._known}
        self._readings = {key: known for key, known in self._readings.items() if key in self.chosen}
        self._readings.update({offer.key: offer for offer in page.alternatives})
        self.blockSignals(True)
        self.clear()
        self._items.clear()
        self._add_readings(sorted(self._readings.values(), key=lambda offer: offer.at))
        for kind in sorted({key.kind for key in listed}, key=lambda kind: (kind in QUIET, kind_label(kind))):
            self._add_kind(kind, page.source, [listed[key] for key in sorted(listed, key=lambda key: key.at) if key.kind == kind])
        if current in self._items:
            self.setCurrentItem(self._items[current])
        self.blockSignals(False)

    def point_at(self, key: RepairKey) -> None:
        """Move the cursor to a repair."""
        item = self._items.get(key)
        if item is not None:
            self.setCurrentItem(item)
            self.scrollToItem(item)

    def _add_readings(self, offers: Sequence[Alternative]) -> None:
        if offers:
            group = self._group(READINGS, self.tr("另一种读法"), len(offers))
            for offer in offers:
                self._add(group, offer.key, offer.label, ticked=offer.key in self.chosen)

    def _add_kind(self, kind: str, source: str, repairs: Sequence[Repair]) -> None:
        group = self._group(kind, kind_label(kind), len(repairs))
        for repair in repairs:
            key = key_of(repair)
            self._add(group, key, repair_label(source, repair), ticked=key not in self.refused)

    def _group(self, name: str, label: str, count: int) -> QTreeWidgetItem:
        group = QTreeWidgetItem([f"{label}  {count}"])
        group.setData(0, KEY_ROLE, name)
        font = self.font()
        font.setWeight(font.Weight.DemiBold)
        group.setFont(0, font)
        self.addTopLevelItem(group)
        group.setExpanded(name not in self._folded)
        return group

    def _add(self, group: QTreeWidgetItem, key: RepairKey | ChoiceKey, label: str, *, ticked: bool) -> None:
        item = QTreeWidgetItem([label])
        item.setData(0, KEY_ROLE, key)
        item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        item.setToolTip(0, label)
        group.addChild(item)
        self._items[key] = item

    def _key(self, item: QTreeWidgetItem | None) -> RepairKey | ChoiceKey | None:
        key = item.data(0, KEY_ROLE) if item is not None else None
        return key if isinstance(key, (RepairKey, ChoiceKey)) else None

    def _on_ticked(self, item: QTreeWidgetItem) -> None:
        key, ticked = self._key(item), item.checkState(0) is Qt.CheckState.Checked
        if isinstance(key, RepairKey):
            self.refused = self.refused - {key} if ticked else self.refused | {key}
        elif key is not None:
            self.chosen = self.chosen | {key} if ticked else self.chosen - {key}
        self.decided.emit()

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        key = self._key(item)
        if isinstance(key, RepairKey):
            self.pointed.emit(key)
        elif key is not None:
            self.pointed.emit(RepairKey(key.kind, key.at))
