"""The rules by family as a tree whose ticks are their switches; house terms and patterns stand under theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from ui.theme import colours_of
from ui.told import table_word
from workstation.checks.engine.registry import Rule
from workstation.checks.house_terms import HouseTerm

if TYPE_CHECKING:
    from ui.window.rule_page import BookMatter

Entry = Rule | HouseTerm
ENTRY = Qt.ItemDataRole.UserRole


class RuleTree(QTreeWidget):
    """`chosen` comes as one walks, `switched` when a tick is changed by mouse or blank."""

    chosen = Signal(object)
    """Rule, HouseTerm or None."""
    switched = Signal(object, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setAccessibleName(self.tr("规则"))
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.currentItemChanged.connect(lambda: self.chosen.emit(self.entry))
        self.itemChanged.connect(self._on_ticked)
        self._read_only = False
        self._key: object = None

    @property
    def entry(self) -> Entry | None:
        """What is chosen."""
        item = self.currentItem()
        entry = item.data(0, ENTRY) if item is not None else None
        return entry if isinstance(entry, (Rule, HouseTerm)) else None

    def show_book(self, book: BookMatter, *, read_only: bool) -> None:
        """Show all rules; what was chosen stays so."""
        self._read_only = read_only
        kept, opened = self._key or _key(self.entry), self._opened()
        with QSignalBlocker(self):
            self.clear()
            for title, rules in book.families.items():
                family = QTreeWidgetItem(self, [table_word(title)])
                for rule in rules:
                    self._add(family, table_word(rule.title), rule, book.is_on(rule))
                if any(rule.family == "house" for rule in rules):
                    for term in book.terms:
                        self._add(family, _words(term), term, term.switched_on)
                family.setExpanded(table_word(title) in opened)
        self.choose(kept)

    def choose(self, key: object) -> None:
        """Choose an entry by its code or number; it is shown as soon as it is there."""
        self._key = key
        for item in self._items():
            if key is not None and _key(item.data(0, ENTRY)) == key:
                self._key = None
                self.setCurrentItem(item)
                self.scrollToItem(item, QAbstractItemView.ScrollHint.PositionAtCenter)
                return
        self.chosen.emit(self.entry)

    def show_matching(self, wanted: str, *, only_changed: bool, changed: frozenset[str]) -> None:
        """Hide what doesn't hold the words; families that hold something open."""
        needles = wanted.casefold().split()
        for family in self._families():
            shown = 0
            for item in _children(family):
                entry = item.data(0, ENTRY)
                fits = all(needle in _haystack(entry) for needle in needles) and (not only_changed or _is_changed(entry, changed))
                item.setHidden(not fits)
                shown += fits
            family.setHidden(not shown)
            if needles or only_changed:
                family.setExpanded(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens and shuts a family."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None and item.childCount():
            item.setExpanded(not item.isExpanded())
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: the quiet rows are quiet in it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            with QSignalBlocker(self):
                for item in self._items():
                    self._tint(item)

    def _add(self, family: QTreeWidgetItem, text: str, entry: Entry, on: bool) -> None:
        item = QTreeWidgetItem(family, [text])
        item.setData(0, ENTRY, entry)
        item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        if self._read_only:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        self._tint(item)

    def _tint(self, item: QTreeWidgetItem) -> None:
        colours = colours_of(self)
        on = item.checkState(0) is Qt.CheckState.Checked
        item.setForeground(0, QColor(colours.text if on else colours.faint))

    def _on_ticked(self, item: QTreeWidgetItem) -> None:
        entry = item.data(0, ENTRY)
        if isinstance(entry, (Rule, HouseTerm)):
            self.switched.emit(entry, item.checkState(0) is Qt.CheckState.Checked)

    def _families(self) -> list[QTreeWidgetItem]:
        return [item for item in map(self.topLevelItem, range(self.topLevelItemCount())) if item is not None]

    def _items(self) -> list[QTreeWidgetItem]:
        return [item for family in self._families() for item in _children(family)]

    def _opened(self) -> set[str]:
        return {family.text(0) for family in self._families() if family.isExpanded()}


def _children(family: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (family.child(at) for at in range(family.childCount()))
    return [item for item in found if item is not None]


def _key(entry: object) -> object:
    return entry.code if isinstance(entry, Rule) else entry.id if isinstance(entry, HouseTerm) else None


def _words(term: HouseTerm) -> str:
    return f"{term.term} → {term.replacement}" if term.replacement else term.term


def _haystack(entry: object) -> str:
    if isinstance(entry, Rule):
        examples = " ".join(f"{example.wrong} {example.right}" for example in entry.examples)
        return f"{entry.code} {table_word(entry.title)} {table_word(entry.explanation)} {entry.source} {examples}".casefold()
    if isinstance(entry, HouseTerm):
        return f"{entry.term} {entry.replacement} {entry.reason} {entry.person}".casefold()
    return ""


def _is_changed(entry: object, changed: frozenset[str]) -> bool:
    return isinstance(entry, HouseTerm) or (isinstance(entry, Rule) and entry.code in changed)
