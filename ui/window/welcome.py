"""What stands in the window while no report is open: what can be begun, and what was begun lately."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.centred import centre
from ui.icons import drawing
from ui.theme import colours_of
from ui.told import beside
from ui.words import day_label, weekday_label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QAction

    from ui.actions import ActionBook
    from workstation.issue import Issue

WIDTH = 620
MOST_ISSUES = 4


class Card(QPushButton):
    """A big button: icon, name, and one line on what it does."""

    def __init__(self, icon_name: str, title: str, help_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._mark = QLabel()
        name, help_line = QLabel(title), QLabel(help_text)
        font = name.font()
        font.setWeight(font.Weight.DemiBold)
        name.setFont(font)
        help_line.setProperty("role", "muted")
        help_line.setWordWrap(True)
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(name)
        words.addWidget(help_line)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(12)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for child in (self._mark, name, help_line):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.redress()

    def sizeHint(self) -> QSize:
        """As big as its words."""
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    def redress(self) -> None:
        """Tint the icon with the theme's accent."""
        self._mark.setPixmap(drawing(self._icon_name, QColor(colours_of(self).accent), 24, self.devicePixelRatioF()))


class Welcome(QWidget):
    """新建稿件, 导入整版, 粘贴整版, 打开样例, and the latest issues."""

    issue_chosen = Signal(object)
    """The date of an issue."""

    def __init__(self, actions: ActionBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._issues = QVBoxLayout()
        self._issues.setSpacing(2)
        frame = QWidget()
        frame.setMaximumWidth(WIDTH)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(_titled(self.tr("从这里开始")))
        column.addLayout(self._cards(actions))
        column.addWidget(self._drop_hint())
        column.addLayout(self._issues)
        centre(frame, self)

    def show_issues(self, issues: Sequence[Issue]) -> None:
        """List the latest issues, newest first."""
        while (item := self._issues.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if issues:
            heading = QLabel(self.tr("最近的报纸"))
            heading.setProperty("role", "section")
            self._issues.addWidget(heading)
        for issue in issues[:MOST_ISSUES]:
            self._issues.addWidget(self._issue_button(issue))

    @property
    def cards(self) -> list[Card]:
        """What is offered."""
        return self.findChildren(Card)

    def redress(self) -> None:
        """Follow a changed theme."""
        for card in self.cards:
            card.redress()

    def _cards(self, actions: ActionBook) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(10)
        cards = (
            ("page.paste", "paste", self.tr("粘贴整版"), self.tr("把剪贴板里的一版文字拆成稿件")),
            ("page.file", "import", self.tr("导入整版"), self.tr("从文本或 Word 文件读入一版")),
            ("report.new", "new-report", self.tr("新建稿件"), self.tr("从一张白纸写起")),
            ("sample.open", "sample", self.tr("打开样例"), self.tr("一期编好的报纸，随便改")),
        )
        for place, (name, icon_name, title, help_text) in enumerate(cards):
            grid.addWidget(_card(actions[name], icon_name, title, help_text), place // 2, place % 2)
        return grid

    def _drop_hint(self) -> QLabel:
        hint = QLabel(self.tr("也可以把 .txt、.docx 文件或一段文字拖进窗口"))
        hint.setProperty("role", "muted")
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return hint

    def _issue_button(self, issue: Issue) -> QPushButton:
        pages = beside(issue.pages)
        button = QPushButton(f"{_day(issue.day)}    {pages}")
        button.setProperty("flat", True)
        button.setStyleSheet("text-align: left")
        button.clicked.connect(lambda: self.issue_chosen.emit(issue.day))
        return button


def _day(day: date) -> str:
    return f"{day.year} · {day_label(day)} {weekday_label(day)}"


def _titled(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "title")
    return label


def _card(action: QAction, icon_name: str, title: str, help_text: str) -> Card:
    card = Card(icon_name, title, help_text)
    card.clicked.connect(action.trigger)
    card.setEnabled(action.isEnabled())
    action.enabledChanged.connect(card.setEnabled)
    return card
