"""The repairs of a filed page by kind, each with a box to undo it, and other readings on offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from ui.filing.filing_words import kind_label, repair_label
from workstation.filing.filed import ChoiceKey, RepairKey, key_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workstation.filing.filed import Alternative, FiledPage
    from workstation.report import Repair

KEY_ROLE = Qt.ItemDataRole.UserRole
READINGS = "readings"
AT_ONCE = 250
"""Lines that one step makes."""
QUIET = ("trimmed-blanks", "blank-lines", "invisible-mark")
"""Kinds that hardly anybody looks at: last, and folded."""


class _Made:
    """A list that is not shown yet."""

    def __init__(self) -> None:
        self.groups: list[QTreeWidgetItem] = []
        self.items: dict[RepairKey | ChoiceKey, QTreeWidgetItem] = {}

    def add(self, group: QTreeWidgetItem, key: RepairKey | ChoiceKey, label: str, *, ticked: bool) -> None:
        """A line with a box."""
        item = QTreeWidgetItem([label])
        item.setData(0, KEY_ROLE, key)
        item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        item.setToolTip(0, label)
        group.addChild(item)
        self.items[key] = item


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

    def showing(self, page: FiledPage) -> Iterator[None]:
        """List a page's repairs beside those that were refused, in steps; the last one puts the new list in the old one's place."""
        repairs = {key_of(repair): repair for repair in page.repairs}
        self._known.update(repairs)
        listed = repairs | {key: self._known[key] for key in self.refused if key in self._known}
        self._readings = {key: known for key, known in self._readings.items() if key in self.chosen}
        self._readings.update({offer.key: offer for offer in page.alternatives})
        made = _Made()
        self._add_readings(made, sorted(self._readings.values(), key=lambda offer: offer.at))
        kinds: dict[str, list[RepairKey]] = {}
        for key in sorted(listed, key=lambda key: key.at):
            kinds.setdefault(key.kind, []).append(key)
        for kind in sorted(kinds, key=lambda kind: (kind in QUIET, kind_label(kind))):
            yield from self._adding(made, page.source, [listed[key] for key in kinds[kind]])
        self._take(made)

    def _take(self, made: _Made) -> None:
        current = self._key(self.currentItem())
        self.blockSignals(True)
        self.clear()
        self._items = made.items
        self.addTopLevelItems(made.groups)
        for group in made.groups:
            group.setExpanded(group.data(0, KEY_ROLE) not in self._folded)
        if current in self._items:
            self.setCurrentItem(self._items[current])
        self.blockSignals(False)

    def point_at(self, key: RepairKey) -> None:
        """Move the cursor to a repair."""
        item = self._items.get(key)
        if item is not None:
            self.setCurrentItem(item)
            self.scrollToItem(item)

    def _add_readings(self, made: _Made, offers: Sequence[Alternative]) -> None:
        if offers:
            group = self._group(made, READINGS, self.tr("另一种读法"), len(offers))
            for offer in offers:
                made.add(group, offer.key, offer.label, ticked=offer.key in self.chosen)

    def _adding(self, made: _Made, source: str, repairs: Sequence[Repair]) -> Iterator[None]:
        kind = repairs[0].kind
        group = self._group(made, kind, kind_label(kind), len(repairs))
        for number, repair in enumerate(repairs, 1):
            key = key_of(repair)
            made.add(group, key, repair_label(source, repair), ticked=key not in self.refused)
            if number % AT_ONCE == 0:
                yield None

    def _group(self, made: _Made, name: str, label: str, count: int) -> QTreeWidgetItem:
        group = QTreeWidgetItem([f"{label}  {count}"])
        group.setData(0, KEY_ROLE, name)
        font = self.font()
        font.setWeight(font.Weight.DemiBold)
        group.setFont(0, font)
        made.groups.append(group)
        return group

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
