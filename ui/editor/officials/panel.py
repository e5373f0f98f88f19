"""职务与姓名: whom the text names with a post, read as a list to be proofread, against the directory of officials."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.editor.officials.foot import OfficialsFoot, unlisted
from ui.editor.officials.rows import OfficialDelegate, OfficialRows, Row, reading_words, tick_rect

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QResizeEvent

    from workstation.checks.engine.finding import Finding, Waiver
    from workstation.checks.official.standing import OfficialStanding
    from workstation.inspection.inspection import Inspection

FAMILY = "officials."
BATCH = 40
"""Rows that are measured before the window gets its turn again."""


class ReadingList(QListView):
    """Rows wrap at the view's width, so another width is another layout."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def sizeHint(self) -> QSize:
        """Whatever room there is."""
        return QSize(250, 200)


class OfficialsPanel(QWidget):
    """State enters by `show_reading`; what to do leaves as signals. Ticks (核过了) hold while the words stay the same."""

    chosen = Signal(object)
    """An OfficialStanding that the user walked to."""
    jump_asked = Signal(object)
    """Go on in the text, at this one."""
    enter_asked = Signal(tuple, bool)
    """OfficialStandings for the directory; whether their terms begin on the report's day."""
    fix_asked = Signal(object)
    """An OfficialStanding whose name should be that of `near`."""
    mend_asked = Signal(object)
    """A Finding about somebody here."""
    counted = Signal(int)
    """How many wait for an answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._standings: tuple[OfficialStanding, ...] = ()
        self._findings: tuple[Finding, ...] = ()
        self._waived: tuple[tuple[Finding, Waiver], ...] = ()
        self._ticks: dict[str, set[str]] = defaultdict(set)
        self._slug, self._has_directory = "", True
        self.rows = OfficialRows(self)
        self._stack = QStackedWidget(self)
        self.view, self.foot = self._make_view(), self._make_foot()
        self._build()
        self.setFocusProxy(self.view)
        self.show_nothing()

    # -- state

    def show_reading(self, slug: str, seen: Inspection) -> None:
        """Show a reading of a report; the picked person stays picked."""
        self._slug, self._standings = slug, seen.officials
        self._findings = tuple(finding for finding in seen.findings if finding.rule.startswith(FAMILY))
        self._waived = tuple(pair for pair in seen.waived if pair[0].rule.startswith(FAMILY))
        self._has_directory = seen.has_officials
        self.foot.show_day(seen.day.isoformat() if seen.day else "")
        self._show_rows()

    def show_nothing(self) -> None:
        """No report, or one that is still being read."""
        self._standings, self._findings, self._waived = (), (), ()
        self._show_rows()

    def show_read_only(self, read_only: bool) -> None:
        """Offer nothing that writes."""
        self.foot.is_read_only = read_only
        self._show_detail()

    @property
    def picked(self) -> tuple[Row, ...]:
        """The rows that are picked, in order."""
        indexes = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        return tuple(self.rows.rows[row] for row in indexes if row < len(self.rows.rows))

    def tick(self, *rows: Row) -> None:
        """核过了: or not, where all of them are ticked already."""
        words = {row.standing.text for row in rows}
        if words <= self._ticks[self._slug]:
            self._ticks[self._slug] -= words
        else:
            self._ticks[self._slug] |= words
        self._show_rows()

    def pick_at(self, finding: Finding) -> bool:
        """Pick the person whom a finding is about; false where nobody shown is meant."""
        at = next((n for n, row in enumerate(self.rows.rows) if _touches(finding, row.standing)), None)
        if at is not None:
            self.view.setCurrentIndex(self.rows.index(at))
        return at is not None

    # -- parts

    def _build(self) -> None:
        self._empty = QLabel(self._stack)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setMargin(24)
        self._empty.setProperty("role", "muted")
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._make_head())
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.foot)

    def _make_head(self) -> QHBoxLayout:
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        self.only_open = QToolButton(self)
        self.only_open.setText(self.tr("只看待核"))
        self.only_open.setCheckable(True)
        self.only_open.toggled.connect(self._show_rows)
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self._count, 1)
        row.addWidget(self.only_open)
        return row

    def _make_view(self) -> QListView:
        view = ReadingList(self._stack)
        view.setModel(self.rows)
        view.setItemDelegate(OfficialDelegate(view, self.rows))
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setLayoutMode(QListView.LayoutMode.Batched)
        view.setBatchSize(BATCH)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(self.tr("职务与姓名"))
        view.selectionModel().currentChanged.connect(self._on_current)
        view.selectionModel().selectionChanged.connect(self._show_detail)
        view.clicked.connect(self._on_clicked)
        view.doubleClicked.connect(lambda index: self._jump(self.rows.row(index)))
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        return view

    def _make_foot(self) -> OfficialsFoot:
        foot = OfficialsFoot(self)
        foot.enter_asked.connect(lambda: self._enter(self.picked))
        foot.enter_all_asked.connect(lambda: self._enter(self.rows.rows))
        foot.fix_asked.connect(lambda: self._mend(self.picked))
        foot.tick_asked.connect(lambda: self.tick(*self.picked))
        return foot

    # -- events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter does what is to be done, Space ticks; a click on the tick ticks."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.view:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_enter()
                return True
            if event.key() == Qt.Key.Key_Space:
                self.tick(*self.picked)
                return True
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress and watched is self.view.viewport():
            return self._ticks_at(event)
        return super().eventFilter(watched, event)

    def _on_enter(self) -> None:
        """The likeliest answer: put a name right, enter who isn't listed, else go on in the text."""
        picked = self.picked
        if not self._mend(picked) and not self._enter(picked) and picked:
            self._jump(picked[0])

    def _enter(self, rows: Sequence[Row]) -> bool:
        wanted = tuple(row.standing for row in unlisted(rows))
        if wanted and not self.foot.is_read_only:
            self.enter_asked.emit(wanted, self.foot.begins.isChecked())
        return bool(wanted)

    def _mend(self, rows: Sequence[Row]) -> bool:
        if len(rows) != 1 or self.foot.is_read_only:
            return False
        if rows[0].mendable is not None:
            self.mend_asked.emit(rows[0].mendable)
        elif rows[0].standing.near:
            self.fix_asked.emit(rows[0].standing)
        return rows[0].mendable is not None or rows[0].standing.near is not None

    def _jump(self, row: Row | None) -> None:
        if row is not None:
            self.jump_asked.emit(row.standing)

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = self.rows.row(current)
        if row is not None:
            self.chosen.emit(row.standing)

    def _on_clicked(self, index: QModelIndex) -> None:
        row = self.rows.row(index)
        if row is not None:
            self.chosen.emit(row.standing)

    def _ticks_at(self, event: QMouseEvent) -> bool:
        """A press on a row's tick ticks it, whatever else is picked."""
        index = self.view.indexAt(event.position().toPoint())
        row = self.rows.row(index)
        box = tick_rect(self.view.visualRect(index), 0)
        if row is None or not box.left() - 6 <= event.position().x() <= box.right() + 6:
            return False
        self.tick(row)
        return True

    # -- showing

    def _show_rows(self) -> None:
        current = self.rows.row(self.view.currentIndex())
        everybody = tuple(self._all_rows())
        shown = tuple(row for row in everybody if row.is_open or not self.only_open.isChecked())
        self.view.selectionModel().blockSignals(True)
        if self.rows.show_rows(shown):
            self._pick_again(current)
            self.view.scheduleDelayedItemsLayout()
            self.view.viewport().update()
        self.view.selectionModel().blockSignals(False)
        self._stack.setCurrentIndex(1 if shown else 0)
        self._empty.setText(self._invitation(everybody))
        self._count.setText(reading_words(everybody))
        self.only_open.setVisible(bool(everybody))
        self.counted.emit(sum(row.is_open for row in everybody))
        self._show_detail()

    def _all_rows(self) -> Iterator[Row]:
        within: Counter[int | None] = Counter()
        for standing in self._standings:
            within[standing.mention.in_list] += 1
            own = tuple(finding for finding in self._findings if _touches(finding, standing))
            waivers = tuple(dict.fromkeys(waiver for finding, waiver in self._waived if _touches(finding, standing)))
            yield Row(standing, within[standing.mention.in_list], own, standing.text in self._ticks[self._slug], waivers)

    def _pick_again(self, row: Row | None) -> None:
        if row is None or self.picked:
            return
        at = next((n for n, other in enumerate(self.rows.rows) if other.standing.text == row.standing.text), None)
        if at is not None:
            self.view.setCurrentIndex(self.rows.index(at))

    def _invitation(self, everybody: Sequence[Row]) -> str:
        if everybody:
            return self.tr("都核过了")
        return self.tr("文中没有读到“职务＋姓名”。写出职务和姓名（如“区卫健局局长张三”），这里就会逐人列出，与干部名录对照")

    def _show_detail(self) -> None:
        self.foot.show_rows(self.picked, self.rows.rows, has_directory=self._has_directory)


def _touches(finding: Finding, standing: OfficialStanding) -> bool:
    start, end = standing.mention.span
    return finding.span[0] < end and start < finding.span[1]
