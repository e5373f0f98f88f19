"""Officials as the rows of a list: name, posts and how they stand to the directory; lists of the text under headings of their own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.editor.officials.words import heading_of, state_label, term_words
from ui.theme import colours_of
from ui.told import beside, bracketed, told_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme import Colours
    from workstation.checks.engine.finding import Finding, Waiver
    from workstation.checks.official.standing import OfficialStanding

Index = QModelIndex | QPersistentModelIndex
UNKNOWN = "officials.unknown"
PAD, TICK, GAP = 12, 15, 10
COLOURS = {
    "held": "good",
    "former": "good",
    "other": "muted",
    "not-yet": "warning",
    "left": "error",
    "wrong-post": "error",
    "unlisted": "warning",
    "nearly": "error",
}
"""States and the theme's colours for them."""
SIGNS = {"held": "✓", "former": "✓", "other": "·", "not-yet": "!", "left": "✗", "wrong-post": "✗", "unlisted": "?", "nearly": "≈"}


@dataclass(frozen=True, slots=True)
class Row:
    """A person of the text. `number` counts within a list; `findings` are what the checks say of this very place."""

    standing: OfficialStanding
    number: int
    findings: tuple[Finding, ...]
    is_ticked: bool
    waivers: tuple[Waiver, ...] = ()
    """By which something about this person was let pass."""

    @property
    def mendable(self) -> Finding | None:
        """What the checks found here and know to put right."""
        return next((finding for finding in self.findings if finding.fix is not None), None)

    @property
    def is_open(self) -> bool:
        """Whether it waits for an answer: something is asked, and nobody has ticked it."""
        return not self.is_settled and (not self.standing.is_quiet or bool(self.findings))

    @property
    def is_settled(self) -> bool:
        """Whether somebody has answered: ticked it, or let all of it pass."""
        return self.is_ticked or (bool(self.waivers) and not self.findings)


class OfficialRows(QAbstractListModel):
    """`UserRole` gives the `Row`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> bool:
        """Show these, and whether any of them looks otherwise; as many people again keep their places in the view."""
        fresh = tuple(rows)
        if list(map(_looks, fresh)) == list(map(_looks, self.rows)):
            self.rows = fresh
            return False
        if len(fresh) == len(self.rows):
            self.rows = fresh
            self.dataChanged.emit(self.index(0), self.index(len(fresh) - 1))
            return True
        self.beginResetModel()
        self.rows = fresh
        self.endResetModel()
        return True

    def row(self, index: Index) -> Row | None:
        """The person of a row."""
        return self.rows[index.row()] if index.isValid() and index.row() < len(self.rows) else None

    def heading(self, index: Index) -> str:
        """What stands over a row: the list that begins with it; empty within a list."""
        own, before = self._list_of(index.row()), self._list_of(index.row() - 1)
        if own == before:
            return ""
        size = sum(row.standing.mention.in_list == own for row in self.rows)
        return heading_of(own, size) if own is not None or index.row() else ""

    def _list_of(self, at: int) -> int | None:
        return self.rows[at].standing.mention.in_list if at >= 0 else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        """Qt's call."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text for screen readers and tests; the delegate paints its own."""
        row = self.row(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.standing.mention.name}　{posts_text(row.standing)}　{state_label(row.standing.state)}"
        return None


def _looks(row: Row) -> tuple[object, ...]:
    """All that is shown of a row; where it stands in the text isn't."""
    standing = row.standing
    return named(row), standing.mention.in_list, posts_text(standing), standing.state, reasons(row), row.is_ticked


def named(row: Row) -> str:
    """The name, with its place where the text has a list."""
    name = bracketed(row.standing.mention.name, row.standing.mention.note)
    return f"{row.number}. {name}" if row.standing.mention.in_list is not None else name


def posts_text(standing: OfficialStanding) -> str:
    """The posts as written, parted by 、."""
    return beside(post.phrase.text for post in standing.posts)


def reasons(row: Row) -> list[str]:
    """What is wrong, a sentence each: what the checks say, or else what the directory has. That nobody is listed the state says."""
    found = [told_words(finding.message) for finding in row.findings if finding.rule != UNKNOWN]
    if row.findings:
        return list(dict.fromkeys(found))
    if row.waivers:
        words = QCoreApplication.translate("OfficialWords", "已放行：{0}（{1}）")
        return [words.format(waiver.reason, waiver.person) for waiver in row.waivers]
    standing = row.standing
    said = (term_words(post, standing) for post in standing.posts if post.state not in ("held", "former", "other"))
    return list(dict.fromkeys(words for words in said if words))


class OfficialDelegate(QStyledItemDelegate):
    """Paints a tick, the name with its state, the posts, and what is to be asked."""

    def __init__(self, view: QListView, rows: OfficialRows) -> None:
        super().__init__(view)
        self._view, self._rows = view, rows

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its words need at the view's width."""
        width = self._view.viewport().width()
        return QSize(width, self._lay(None, QRect(0, 0, width, 0), option.font, index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt's call."""
        painter.save()
        self._lay(painter, QRect(option.rect), option.font, index, selected=bool(option.state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _lay(self, painter: QPainter | None, rect: QRect, font: QFont, index: Index, *, selected: bool = False) -> int:
        """Paint a row, or only measure it: its height."""
        row, colours = self._rows.row(index), colours_of(self._view)
        assert row is not None
        metrics, top = QFontMetrics(font), rect.top()
        heading = self._rows.heading(index)
        if heading:
            top = self._heading(painter, QRect(rect.left(), top, rect.width(), metrics.height() + 12), heading, colours)
        body = QRect(rect.left(), top, rect.width(), rect.bottom() - top + 1)
        if painter is not None and selected:
            painter.fillRect(body, QColor(colours.accent_tint))
        bottom = self._words(painter, rect, top + 6, font, row, colours) + 6
        if painter is not None:
            _paint_tick(painter, tick_rect(rect, top), colours, ticked=row.is_ticked)
        return bottom - rect.top()

    def _words(self, painter: QPainter | None, rect: QRect, top: int, font: QFont, row: Row, colours: Colours) -> int:
        left = rect.left() + PAD + TICK + GAP
        width = max(rect.right() - PAD - left, 60)
        bold, state = _weighted(font), str(row.standing.state)
        colour = colours.muted if row.is_settled else getattr(colours, COLOURS[state])
        line = QRect(left, top, width, QFontMetrics(bold).height())
        if painter is not None:
            _write(painter, line, named(row), bold, colours.text)
            _write(painter, line, f"{SIGNS[state]} {state_label(row.standing.state)}", font, colour, Qt.AlignmentFlag.AlignRight)
        top = self._wrapped(painter, QRect(left, line.bottom() + 3, width, 0), posts_text(row.standing), font, colours.muted)
        for words in reasons(row):
            top = self._wrapped(painter, QRect(left, top + 2, width, 0), words, font, colour)
        return top

    def _wrapped(self, painter: QPainter | None, rect: QRect, text: str, font: QFont, colour: str) -> int:
        needed = QFontMetrics(font).boundingRect(QRect(0, 0, rect.width(), 4000), Qt.TextFlag.TextWordWrap, text).height()
        rect.setHeight(needed)
        if painter is not None:
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(rect, Qt.TextFlag.TextWordWrap, text)
        return rect.bottom() + 1

    def _heading(self, painter: QPainter | None, rect: QRect, text: str, colours: Colours) -> int:
        if painter is not None:
            painter.fillRect(rect, QColor(colours.raised))
            font = QFont(self._view.font())
            font.setPixelSize(12)
            _write(painter, rect.adjusted(PAD, 0, -PAD, 0), text, _weighted(font), colours.muted)
        return rect.bottom() + 1


def tick_rect(rect: QRect, top: int) -> QRect:
    """Where a row's tick is, to paint it and to meet it with the mouse."""
    return QRect(rect.left() + PAD, top + 8, TICK, TICK)


def _paint_tick(painter: QPainter, box: QRect, colours: Colours, *, ticked: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.accent if ticked else colours.faint), 1))
    painter.setBrush(QColor(colours.accent if ticked else colours.surface))
    painter.drawRoundedRect(box, 3, 3)
    if ticked:
        painter.setPen(QPen(QColor(colours.on_accent), 2))
        painter.drawPolyline([box.topLeft() + point for point in _tick_points()])


def _tick_points() -> list[QPoint]:
    return [QPoint(3, 7), QPoint(6, 10), QPoint(11, 4)]


def _write(
    painter: QPainter, rect: QRect, text: str, font: QFont, colour: str, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(rect, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)


def _weighted(font: QFont) -> QFont:
    made = QFont(font)
    made.setBold(True)
    return made


def reading_words(rows: Sequence[Row]) -> str:
    """22 人，3 人待核: what the head of the list says."""
    waiting = sum(row.is_open for row in rows)
    people = QCoreApplication.translate("OfficialWords", "{0} 人").format(len(rows))
    return people + (QCoreApplication.translate("OfficialWords", "　{0} 人待核").format(waiting) if waiting else "")
