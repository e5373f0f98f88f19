"""与现在重算比较: whose account of a closed month would be another today; each difference can be entered as an adjustment."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout

from ui.statistics.fee_words import payee_words
from ui.tables import chosen_rows, fill_table, read_table, set_widths
from ui.told import told_words
from workstation.fees.amounts import number_text, yuan_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from ui.rooms import Surroundings
    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.errors import DeskError
    from workstation.fees.ledger import Sum
    from workstation.fees.people import Payee


class DriftDialog(QDialog):
    """Nothing is adjusted by itself: rows are chosen, and a reason is given."""

    def __init__(self, around: Surroundings, month: str, drift: Sequence[tuple[Sum, Sum | None]], parent: QWidget) -> None:
        super().__init__(parent)
        self._around, self._month = around, month
        self._rows = [(then.payee, *_difference(then, now)) for then, now in drift]
        self.setWindowTitle(self.tr("{0} 与现在重算比较").format(month))
        self.resize(*((680, 420) if drift else (420, 130)))
        about = QLabel(self._about(), self)
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        heads = [self.tr("谁"), self.tr("结账时记分"), self.tr("现在"), self.tr("结账时元"), self.tr("现在"), self.tr("差")]
        self.list = read_table(self, heads, self.tr("有差的人"))
        set_widths(self.list, (200, 90, 80, 100, 100, 90))
        fill_table(self.list, [_cells(then, now) for then, now in drift], (1, 2, 3, 4, 5))
        self.list.selectAll()
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(self.tr("理由，如 补印第 2 版后重算"))
        self.said = QLabel(self)
        self.said.setProperty("role", "fault")
        self.buttons = QDialogButtonBox(self)
        self.enter = self.buttons.addButton(self.tr("所选登记为调整"), QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        self.enter.clicked.connect(self._on_enter)
        self.buttons.rejected.connect(self.reject)
        self.reason.textChanged.connect(self._show_ready)
        self.list.itemSelectionChanged.connect(self._show_ready)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for widget in (about, self.list, self.reason, self.said, self.buttons):
            column.addWidget(widget)
        self.list.setVisible(bool(drift))
        self.reason.setVisible(bool(drift))
        self.enter.setVisible(bool(drift))
        self._show_ready()

    def _about(self) -> str:
        if not self._rows:
            return self.tr("照结账时的办法重算，与原账没有差别。")
        return self.tr("照结账时的办法、按现在的版面和评分重算，有 {0} 人与原账不同。").format(len(self._rows))

    def _show_ready(self) -> None:
        may = not self._around.desk.read_only and self._around.desk.gate.may("fees.close")
        self.enter.setEnabled(may and bool(self.reason.text().strip()) and bool(chosen_rows(self.list)))

    def _on_enter(self) -> None:
        chosen = [self._rows[row] for row in chosen_rows(self.list)]
        step = partial(_adjust, self._around.desk, self._month, chosen, self.reason.text())
        self._around.tasks.write(step, lambda _change: self.accept(), self._on_failed)

    def _on_failed(self, error: DeskError) -> None:
        self.said.setText(told_words(error.told))


def _adjust(desk: Desk, month: str, chosen: Sequence[tuple[Payee, int, int]], reason: str) -> Change:
    from dataclasses import replace

    def enter() -> None:
        for payee, points, cents in chosen:
            desk.fees.adjust(month, payee, points, cents, reason)

    return replace(desk.act("", enter), label="结账后调整", fees=True)


def _difference(then: Sum, now: Sum | None) -> tuple[int, int]:
    points, cents = (now.points, now.cents) if now else (0, 0)
    return points - then.points - then.adjusted_points, cents - then.total


def _cells(then: Sum, now: Sum | None) -> tuple[str, ...]:
    points, cents = _difference(then, now)
    stood = (number_text(then.points + then.adjusted_points), yuan_text(then.total))
    today = (number_text(now.points), yuan_text(now.cents)) if now else ("0", yuan_text(0))
    gap = yuan_text(cents) if cents else f"{number_text(points)} 分"
    return payee_words(then.payee), stood[0], today[0], stood[1], today[1], gap
