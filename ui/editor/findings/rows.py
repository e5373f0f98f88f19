"""Findings as the rows of a tree: groups by kind or by severity, and their findings with a bit of context."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from ui.editor.text.marks import LOOKS, severity_colour, severity_label
from ui.icons import drawing
from ui.theme import colours_of
from ui.told import table_word, told_words

if TYPE_CHECKING:
    from workstation.checks.engine.finding import Finding, Severity
    from workstation.checks.engine.manuscript import Manuscript
    from workstation.checks.engine.registry import Rule

Index = QModelIndex | QPersistentModelIndex
CONTEXT = 7
"""Characters on each side."""
ROOT = (1 << 32) - 1
Piece = tuple[str, str, bool]
"""Text, colour's name, bold."""
GIVES_WAY = {2: Qt.TextElideMode.ElideRight, 0: Qt.TextElideMode.ElideLeft}
"""Pieces of a finding that are cut when the row is narrow: what follows it, then what goes before."""


class Grouping(IntEnum):
    """What the groups are."""

    KIND = 0
    SEVERITY = 1
    FAMILY = 2


@dataclass(frozen=True, slots=True)
class Group:
    """Findings under one heading."""

    title: str
    severity: Severity
    findings: tuple[Finding, ...]


@cache
def _rules() -> dict[str, Rule]:
    from workstation.checks.engine.registry import all_rules  # loaded by the first check, off the main thread

    return {rule.code: rule for rule in all_rules()}


def rule_title(code: str) -> str:
    """A rule's name; its code where the rule book doesn't know it."""
    rule = _rules().get(code)
    return table_word(rule.title) if rule else code


def family_title(family: str) -> str:
    """A family's name; its code where the rule book doesn't know it."""
    from workstation.checks.engine.registry import FAMILIES

    return table_word(FAMILIES.get(family, family))


def explanation_of(code: str) -> str:
    """Why a rule is one; empty for a code that the rule book doesn't know."""
    rule = _rules().get(code)
    return table_word(rule.explanation) if rule else ""


def grouped(findings: Sequence[Finding], grouping: Grouping) -> tuple[Group, ...]:
    """Groups with the severest first, in the order of the text within."""
    alike: dict[tuple[Severity, str], list[Finding]] = defaultdict(list)
    for finding in findings:
        alike[finding.severity, finding.rule].append(finding)
    together: dict[tuple[Severity | None, str], list[Finding]] = defaultdict(list)
    for (severity, rule), members in alike.items():
        together[_group_of(severity, rule, grouping)] += members
    groups = (_group(name, grouping, tuple(sorted(members, key=_start))) for (_, name), members in together.items())
    return tuple(sorted(groups, key=lambda group: (LOOKS[group.severity].order, _start(group.findings[0]))))


def _start(finding: Finding) -> tuple[int, int]:
    return finding.span


def _group_of(severity: Severity, rule: str, grouping: Grouping) -> tuple[Severity | None, str]:
    if grouping is Grouping.FAMILY:
        return None, rule.partition(".")[0]
    return severity, rule if grouping is Grouping.KIND else ""


def _group(name: str, grouping: Grouping, members: tuple[Finding, ...]) -> Group:
    """Under its heading, which wears the sign of the severest."""
    severity = min((member.severity for member in members), key=lambda severity: LOOKS[severity].order)
    if grouping is Grouping.SEVERITY:
        return Group(severity_label(severity), severity, members)
    return Group(rule_title(name) if grouping is Grouping.KIND else family_title(name), severity, members)


class FindingRows(QAbstractItemModel):
    """Two levels; a finding's row gives the `Finding` under `UserRole`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups: tuple[Group, ...] = ()
        self._text = ""

    def show_findings(self, findings: Sequence[Finding], manuscript: Manuscript, grouping: Grouping) -> None:
        """Show these."""
        if not findings and not self.groups:
            return  # nothing stood there and nothing does: no view need look again
        self.beginResetModel()
        self.groups, self._text = grouped(findings, grouping), manuscript.text
        self.endResetModel()

    def finding(self, index: Index) -> Finding | None:
        """A row's finding; None for a heading."""
        if not index.isValid() or index.internalId() == ROOT:
            return None
        return self.groups[index.internalId()].findings[index.row()]

    def group(self, index: Index) -> Group | None:
        """The group of a heading or of a finding's row."""
        if not index.isValid():
            return None
        return self.groups[index.row() if index.internalId() == ROOT else index.internalId()]

    def index_of(self, finding: Finding) -> QModelIndex:
        """Where a finding stands; invalid when it isn't shown."""
        for number, group in enumerate(self.groups):
            if finding in group.findings:
                return self.createIndex(group.findings.index(finding), 0, number)
        return QModelIndex()

    def context(self, finding: Finding) -> tuple[str, str]:
        """What stands before and after it."""
        start, end = finding.span
        before, after = self._text[max(start - CONTEXT, 0) : start], self._text[end : end + CONTEXT]
        return before.replace("\n", "↵"), after.replace("\n", "↵")

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008  (Qt's own default)
        """Qt's call."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() if parent.isValid() else ROOT)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """Qt's call."""
        if not index.isValid() or index.internalId() == ROOT:
            return QModelIndex()
        return self.createIndex(index.internalId(), 0, ROOT)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt's call."""
        if not parent.isValid():
            return len(self.groups)
        return len(self.groups[parent.row()].findings) if parent.internalId() == ROOT else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt's call."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text for screen readers and tests; the delegate paints its own."""
        finding, group = self.finding(index), self.group(index)
        if group is None:
            return None
        if role == Qt.ItemDataRole.UserRole:
            return finding
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{group.title} {len(group.findings)}" if finding is None else summary(finding)
        if role == Qt.ItemDataRole.ToolTipRole and finding is not None:
            return told_words(finding.message)
        return None


def shown(text: str) -> str:
    """Found or proposed text with its blanks and line breaks visible."""
    return text.replace("\n", "↵").replace(" ", "␣").replace("\u3000", "□") if text.strip(" \n\u3000") != text else text.replace("\n", "↵")


def summary(finding: Finding) -> str:
    """What is found and what is proposed, in a line."""
    return f"{shown(finding.found)} → {shown(finding.fix)}" if finding.fix is not None else shown(finding.found)


class FindingDelegate(QStyledItemDelegate):
    """Paints a heading with its sign and count, a finding with its context and its fix."""

    def __init__(self, view: QTreeView, rows: FindingRows) -> None:
        super().__init__(view)
        self._view, self._rows = view, rows

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One comfortable line."""
        height = QFontMetrics(option.font).height() + 10
        return QSize(120, height + (4 if self._rows.finding(index) is None else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt's call."""
        painter.save()
        rect: QRect = option.rect
        colours = colours_of(self._view)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, QColor(colours.accent_tint))
        finding = self._rows.finding(index)
        pieces = self._heading(painter, rect, index) if finding is None else self._pieces(finding)
        self._write(painter, rect.adjusted(28, 0, -6, 0), pieces)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, index: Index) -> list[Piece]:
        group = self._rows.group(index)
        assert group is not None
        colour = severity_colour(group.severity, colours_of(self._view))
        pixmap = drawing(LOOKS[group.severity].icon, colour, 16, self._view.devicePixelRatioF())
        painter.drawPixmap(rect.left() + 4, rect.center().y() - 7, pixmap)
        fold = "▾" if self._view.isExpanded(index) else "▸"
        return [(group.title, "text", True), (f"  {len(group.findings)} {fold}", "muted", False)]

    def _pieces(self, finding: Finding) -> list[Piece]:
        before, after = self._rows.context(finding)
        pieces = [(before, "muted", False), (shown(finding.found) or "＿", LOOKS[finding.severity].colour, True), (after, "muted", False)]
        if finding.fix is not None:
            pieces += [("   → ", "faint", False), (shown(finding.fix) or self.tr("（删去）"), "good", True)]
        return pieces

    def _write(self, painter: QPainter, rect: QRect, pieces: list[Piece]) -> None:
        colours, font = colours_of(self._view), painter.font()
        for text, colour, bold in _cut(pieces, font, rect.width()):
            painter.setFont(_weighted(font, bold))
            painter.setPen(QColor(getattr(colours, colour)))
            fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, fitting)
            rect.setLeft(rect.left() + painter.fontMetrics().horizontalAdvance(fitting))


def _cut(pieces: list[Piece], font: QFont, room: int) -> list[Piece]:
    """The pieces of a finding so that found words and fix find room."""
    cut, metrics = list(pieces), {bold: QFontMetrics(_weighted(font, bold)) for bold in (False, True)}
    for number, mode in GIVES_WAY.items() if len(pieces) > 2 else ():
        over = sum(metrics[bold].horizontalAdvance(text) for text, _, bold in cut) - room
        text, colour, bold = cut[number]
        if over > 0:
            left = max(metrics[bold].horizontalAdvance(text) - over, 0)
            cut[number] = (metrics[bold].elidedText(text, mode, left), colour, bold)
    return cut


def _weighted(font: QFont, bold: bool) -> QFont:
    made = QFont(font)
    made.setBold(bold)
    return made
