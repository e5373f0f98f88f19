"""What the list of reports is narrowed by: words, status, tag or urgency, day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.editor.tags.chips import kind_label
from ui.words import day_label, reading_label
from workstation.report import Reading
from workstation.tagging.kinds import TagKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.issue import Issue
    from workstation.tagging.kinds import Tag

TYPING_PAUSE_MS = 120
MOST_DAYS = 40


@dataclass(frozen=True, slots=True)
class ReportFilter:
    """A narrowing; the empty one lets everything pass."""

    search: str = ""
    reading: Reading | None = None
    tag: str = ""
    urgency: int = 0
    """This urgent or more."""
    day: date | None = None
    """Filed that day, or placed in that day's paper."""
    waiting: str = ""
    """With what waits in it, as the archive's search is asked for it."""

    @property
    def words(self) -> str:
        """What is sought, as it would be typed."""
        return f"{self.search} {self.waiting}".strip()


OPEN_COMMENTS, SENT_BACK = "批注：未决", "审次：退回"
"""With comments that nobody settled; sent back, and not handed in again."""
EVERYTHING = ReportFilter()


class ReportFilters(QWidget):
    """A search field that answers while one types, and three choices."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search, self.readings, self.tags, self.days = QLineEdit(), QComboBox(), QComboBox(), QComboBox()
        self.search.setPlaceholderText(self.tr("搜索标题、正文、署名"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.readings.addItem(self.tr("全部状态"), None)
        for reading in Reading:
            self.readings.addItem(reading_label(reading), reading)
        self.readings.insertSeparator(self.readings.count())
        self.readings.addItem(self.tr("退回的"), SENT_BACK)
        self.readings.addItem(self.tr("有未决批注"), OPEN_COMMENTS)
        self.tags.addItem(self.tr("全部标签"), "")
        self.days.addItem(self.tr("全部日期"), None)
        self._lay_out()
        self._connect()

    @property
    def filter(self) -> ReportFilter:
        """What is asked for now."""
        chosen, day = self.tags.currentData(), self.days.currentData()
        tag, urgency = (chosen, 0) if isinstance(chosen, str) else ("", chosen or 0)
        reading = self.readings.currentData()
        waiting = reading if isinstance(reading, str) else ""
        return ReportFilter(self.search.text().strip(), None if waiting else reading, tag, urgency, day, waiting)

    @property
    def known_tags(self) -> list[str]:
        """The tags that are offered."""
        offered = (self.tags.itemData(at) for at in range(1, self.tags.count()))
        return [data for data in offered if isinstance(data, str) and data]

    def show_tags(self, tags: Sequence[Tag]) -> None:
        """Offer urgencies and tags; the chosen one stays chosen."""
        urgent = [(self.tr("急缓 1"), 1), (self.tr("急缓 1–2"), 2), (self.tr("急缓 1–3"), 3)]
        named = [(tag.name if tag.kind is TagKind.FREE else f"{kind_label(tag.kind)} · {tag.name}", tag.name) for tag in tags]
        _offer(self.tags, [*urgent, *named])

    def show_issues(self, issues: Sequence[Issue]) -> None:
        """Offer the days of the latest issues."""
        today = date.today()
        days = [(self.tr("今天"), today)] + [(day_label(issue.day), issue.day) for issue in issues[:MOST_DAYS] if issue.day != today]
        _offer(self.days, days)

    def _lay_out(self) -> None:
        names = (self.tr("按状态或批注筛选"), self.tr("按标签或急缓筛选"), self.tr("按日期筛选"))
        row = QHBoxLayout()
        row.setSpacing(6)
        for box, name in zip((self.readings, self.tags, self.days), names, strict=True):
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(4)
            row.addWidget(box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(6)
        column.addWidget(self.search)
        column.addLayout(row)

    def _connect(self) -> None:
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._typing.timeout.connect(self.changed)
        self.search.textChanged.connect(self._typing.start)
        for box in (self.readings, self.tags, self.days):
            box.currentIndexChanged.connect(lambda _index: self.changed.emit())


def _offer(box: QComboBox, choices: Sequence[tuple[str, object]]) -> None:
    chosen = box.currentData()
    box.blockSignals(True)
    while box.count() > 1:
        box.removeItem(1)
    for text, value in choices:
        box.addItem(text, value)
    place = next((place for place in range(box.count()) if box.itemData(place) == chosen), 0)
    box.setCurrentIndex(place)
    box.blockSignals(False)
    if place == 0 and chosen:
        box.currentIndexChanged.emit(0)
