"""A person's posts beside the table: what is held now, what was, and by which paper."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.people.fields import full_post, show_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.people.officials import Official

WIDTH = 264


class HistoryPanel(QScrollArea):
    """Shows one person; empty while nobody is selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(180)
        self.show_person("", ())

    def sizeHint(self) -> QSize:
        """Wide enough for a post's name."""
        return QSize(WIDTH, 300)

    def show_person(self, name: str, posts: Sequence[Official], notes: Sequence[str] = ()) -> None:
        """Show a person with all posts, those that are held first, then the latest; over them what is odd about the selected row."""
        page = QWidget()
        page.setProperty("role", "surface")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(4)
        if name:
            self._fill(column, name, posts, notes)
        else:
            column.addWidget(_label(self.tr("选中一行，这里列出此人的全部职务。"), "muted"))
        column.addStretch(1)
        self.setWidget(page)

    def _fill(self, column: QVBoxLayout, name: str, posts: Sequence[Official], notes: Sequence[str]) -> None:
        today = date.today()
        column.addWidget(_label(name, "title"))
        traditional = next((post.traditional for post in posts if post.traditional), "")
        if traditional:
            column.addWidget(_label(self.tr("繁体：%1").replace("%1", traditional), "muted"))
        for note in notes:
            column.addWidget(_label(note, "fit-short"))
        parts = ((self.tr("现任"), [post for post in posts if post.in_post_on(today)]), (self.tr("曾任"), _past(posts, today)))
        for title, held in (*parts, (self.tr("将任"), [post for post in posts if post.joined and post.joined > today])):
            if held:
                column.addSpacing(10)
                column.addWidget(_label(title, "section"))
            for post in held:
                self._add_post(column, post, faint=title == parts[1][0])

    def _add_post(self, column: QVBoxLayout, post: Official, *, faint: bool) -> None:
        column.addSpacing(4)
        column.addWidget(_label(full_post(post.organ, post.post), "muted" if faint else ""))
        term = self.tr("%1 至 %2").replace("%1", show_day(post.joined) or self.tr("不详"))
        column.addWidget(_label(term.replace("%2", show_day(post.left) or self.tr("今")), "small"))
        if post.source:
            column.addWidget(_label(post.source, "small"))


def _past(posts: Sequence[Official], today: date) -> list[Official]:
    past = [post for post in posts if post.left and post.left < today]
    return sorted(past, key=lambda post: post.left or today, reverse=True)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        label.setProperty("role", role)
    return label
