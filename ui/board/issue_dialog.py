"""新建一期: its date, running number and pages."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui.section import INSET
from ui.words import weekday_label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from workstation.issue import Issue


class IssueDialog(QDialog):
    """Asks for a new issue; pages may be written as K01-K04 or K01 K02. `first` is the usual first page, for the first issue."""

    def __init__(
        self, issues: Sequence[Issue], number_for: Callable[[date], int | None], first: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("新建一期"))
        self.setMinimumWidth(340)
        self._days = {issue.day for issue in issues}
        self._number_for = number_for
        self._day, self._number, self._pages = QDateEdit(), QSpinBox(), QLineEdit()
        self._day.setCalendarPopup(True)
        self._day.setDisplayFormat("yyyy-MM-dd")
        self._day.setDate(_qdate(_next_day(issues)))
        for box in (self._day, self._number):
            box.lineEdit().setTextMargins(INSET, 0, 0, 0)
        self._number.setRange(0, 999_999)
        self._number.setSpecialValueText(self.tr("不印总期号"))
        self._pages.setText(" ".join(issues[0].pages) if issues else first)
        self._pages.setPlaceholderText(self.tr("如：K01-K04，或 K01 K02"))
        self._model = issues[0] if issues else None
        self.like = QCheckBox()
        self._like_last()
        self._says = QLabel()
        self._says.setProperty("role", "muted")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("新建"))
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setProperty("primary", True)
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("取消"))
        self._lay_out()
        self._day.dateChanged.connect(self._on_day)
        self._pages.textChanged.connect(self._on_edited)
        self._on_day()

    def _lay_out(self) -> None:
        rows = QFormLayout()
        rows.addRow(self.tr("日期"), self._day)
        rows.addRow(self.tr("总期号"), self._number)
        rows.addRow(self.tr("版"), self._pages)
        if self._model:
            rows.addRow("", self.like)
        layout = QVBoxLayout(self)
        layout.addLayout(rows)
        layout.addWidget(self._says)
        layout.addWidget(self._buttons)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    @property
    def day(self) -> date:
        """The chosen date."""
        return date(*self._day.date().getDate())

    @property
    def number(self) -> int | None:
        """The running number, null for none."""
        return self._number.value() or None

    @property
    def pages(self) -> tuple[str, ...]:
        """The pages' numbers in order."""
        return page_numbers(self._pages.text())

    def _like_last(self) -> None:
        """The pages are those of the last issue; whoever writes other ones wants no copy."""
        self.like.setVisible(self._model is not None)
        if self._model is not None:
            self.like.setText(self.tr("照 {0} 那一期：版名、人员、版式、专栏").format(self._model.day.isoformat()))
            self.like.setChecked(True)
            self.like.toggled.connect(self._on_like)
            self._pages.textEdited.connect(lambda: self.like.setChecked(False))

    def _on_like(self, like: bool) -> None:
        if like and self._model is not None:
            self._pages.setText(" ".join(self._model.pages))

    @property
    def model(self) -> date | None:
        """The earlier issue that this one is made after; None: it is made of empty pages."""
        return self._model.day if self._model is not None and self.like.isChecked() else None

    def _on_day(self) -> None:
        self._number.setValue(self._number_for(self.day) or 0)
        self._on_edited()

    def _on_edited(self) -> None:
        taken = self.day in self._days
        says = self.tr("这一天已有一期") if taken else self.tr("{0}，共 {1} 个版").format(weekday_label(self.day), len(self.pages))
        if not taken and self._model is None and len(self.pages) == 1:
            says += self.tr("；写作 K01-K04 就是四个版")
        self._says.setText(says)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not taken and bool(self.pages))


def page_numbers(text: str) -> tuple[str, ...]:
    """K01-K04 → K01, K02, K03, K04; other words as they are, none twice."""
    numbers: dict[str, None] = {}
    for word in re.split(r"[\s,，、;；]+", text.strip()):
        match = re.fullmatch(r"([A-Za-z]*)(\d+)\s*[-~～—–至]\s*([A-Za-z]*)(\d+)", word)
        if match and match[1].upper() == (match[3] or match[1]).upper() and int(match[2]) <= int(match[4]) < int(match[2]) + 64:
            numbers.update(dict.fromkeys(f"{match[1]}{at:0{len(match[2])}}" for at in range(int(match[2]), int(match[4]) + 1)))
        elif word:
            numbers[word] = None
    return tuple(numbers)


def _next_day(issues: Sequence[Issue]) -> date:
    """A week after the newest issue; today for the first."""
    return issues[0].day + timedelta(days=7) if issues else date.today()


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
