"""An issue's findings as a tree: pages, reports, findings; filtered by family, severity and words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ui.editor.findings.rows import shown
from ui.editor.text.marks import LOOKS, severity_colour, severity_label
from ui.icons import drawing
from ui.theme import colours_of
from ui.told import told_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workstation.checks.engine.finding import Severity
    from workstation.issues.listing import Listed

ROW = Qt.ItemDataRole.UserRole
SIGN = 14


class IssueTree(QTreeWidget):
    """`entered` comes with Enter or a double click on a finding, or on a report's or page's heading."""

    entered = Signal(object)
    """Listed"""
    page_entered = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setColumnCount(2)
        self.setHeaderLabels([self.tr("查出"), self.tr("说明")])
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.header().resizeSection(0, 470)
        self.setAccessibleName(self.tr("整期查出的问题"))
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.itemDoubleClicked.connect(lambda _item: self._enter())
        self._shut: set[tuple[str, str]] = set()
        self.itemCollapsed.connect(lambda item: self._shut.add(_key(item)))
        self.itemExpanded.connect(lambda item: self._shut.discard(_key(item)))

    @property
    def row(self) -> Listed | None:
        """The finding that is picked out."""
        item = self.currentItem()
        return item.data(0, ROW) if item is not None else None

    def show_rows(self, rows: Sequence[Listed]) -> None:
        """Show these; what was picked stays so where it still stands, and what was folded stays folded."""
        kept = self.row
        with QSignalBlocker(self):
            self.clear()
            for page, title, members in _groups(rows):
                self._add_group(self._page_item(page), page, title, members)
        for item in self.headings():
            item.setExpanded(_key(item) not in self._shut)
        self._pick(kept)

    def headings(self) -> Iterator[QTreeWidgetItem]:
        """Pages and reports."""
        for at in range(self.topLevelItemCount()):
            page = self.topLevelItem(at)
            if page is not None:
                yield page
                yield from _children(page)

    def items(self) -> Iterator[QTreeWidgetItem]:
        """The findings, in order."""
        for heading in self.headings():
            yield from (child for child in _children(heading) if child.data(0, ROW) is not None)

    def redress(self) -> None:
        """Another theme: signs and colours anew."""
        for item in self.items():
            self._dress(item, item.data(0, ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes there."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.redress()

    def _enter(self) -> None:
        item = self.currentItem()
        if item is None:
            return
        row = self.row
        if row is not None and row.place.slug:
            self.entered.emit(row)
            return
        page, slug = _key(item) if row is None else (row.place.page, "")
        first = next((child.data(0, ROW) for child in _children(item)), None) if slug else None
        if first is not None:
            self.entered.emit(first)
        else:
            self.page_entered.emit(page)

    def _page_item(self, page: str) -> QTreeWidgetItem:
        for at in range(self.topLevelItemCount()):
            item = self.topLevelItem(at)
            if item is not None and _key(item)[0] == page:
                return item
        item = QTreeWidgetItem(self)
        item.setData(0, ROW + 1, (page, ""))
        return item

    def _add_group(self, page_item: QTreeWidgetItem, page: str, title: str, members: list[Listed]) -> None:
        above = page_item
        if members[0].place.slug:
            above = QTreeWidgetItem(page_item)
            above.setData(0, ROW + 1, (page, members[0].place.slug))
            above.setText(0, f"{title}　{len(members)}")
            above.setFirstColumnSpanned(True)
        for row in members:
            item = QTreeWidgetItem(above)
            item.setData(0, ROW, row)
            self._dress(item, row)
        count = sum(1 for _ in _findings_below(page_item))
        heading = self.tr("{0} 版").format(page) if page else self.tr("全期")
        page_item.setText(0, f"{heading}　{count}")
        page_item.setFirstColumnSpanned(True)
        font = page_item.font(0)
        font.setBold(True)
        page_item.setFont(0, font)

    def _dress(self, item: QTreeWidgetItem, row: Listed) -> None:
        finding, colours = row.place.finding, colours_of(self)
        found = f"{row.before}【{shown(finding.found)}】{row.after}" if row.place.slug else shown(finding.found)
        if finding.fix is not None:
            gone = self.tr("（删去）")
            found += f"　→ {shown(finding.fix) or gone}"
        item.setText(0, found or row.family)
        item.setText(1, told_words(finding.message))
        item.setToolTip(0, found)
        item.setToolTip(1, told_words(finding.message))
        item.setIcon(0, _sign(finding.severity, severity_colour(finding.severity, colours)))
        item.setForeground(1, QColor(colours.muted))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{severity_label(finding.severity)} {told_words(finding.message)} {found}")

    def _pick(self, kept: Listed | None) -> None:
        """The same finding again, else the one that now stands in its report, else the first."""
        items = list(self.items())
        rows: list[Listed] = [item.data(0, ROW) for item in items]
        for same in (_whole, _spoken, _report):
            for item, row in zip(items, rows, strict=True):
                if kept is not None and same(row) == same(kept):
                    self.setCurrentItem(item)
                    return
        if items:
            self.setCurrentItem(items[0])


def _whole(row: Listed) -> object:
    return row.place


def _spoken(row: Listed) -> object:
    return row.place.page, row.place.slug, row.place.finding.rule, row.place.finding.found, row.before


def _report(row: Listed) -> object:
    return row.place.page, row.place.slug


def _groups(rows: Sequence[Listed]) -> list[tuple[str, str, list[Listed]]]:
    found: dict[tuple[str, str], list[Listed]] = {}
    for row in rows:
        found.setdefault((row.place.page, row.place.slug), []).append(row)
    return [(page, members[0].title, members) for (page, _), members in found.items()]


def _key(item: QTreeWidgetItem) -> tuple[str, str]:
    """Page and slug of a heading."""
    key = item.data(0, ROW + 1)
    return (key[0], key[1]) if key else ("", "")


def _children(item: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    children = (item.child(number) for number in range(item.childCount()))
    return (child for child in children if child is not None)


def _findings_below(item: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    for child in _children(item):
        if child.data(0, ROW) is not None:
            yield child
        yield from _findings_below(child)


def _sign(severity: Severity, colour: QColor) -> QIcon:
    return QIcon(drawing(LOOKS[severity].icon, colour, SIGN, 1.0))
