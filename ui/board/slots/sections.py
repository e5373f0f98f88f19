"""Pull quotes and briefs of the chosen slot: what the report is quoted with, and which short reports follow it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from ui.board.page_session import plan_edit
from ui.section import Section, StillWheel
from workstation.page import PullQuote
from workstation.planning import plan_insets as insets
from workstation.planning.pull_quotes import is_quoted_truly, quotable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ui.board.page_session import PlanEdit
    from workstation.page import PagePlan, Slot
    from workstation.report import Report

    Edit = Callable[[str, PlanEdit], None]

LONGEST_CHOICE = 24
"""Characters of a sentence or title in a list."""


class QuotesSection(Section):
    """State enters by `show_slot`; a sentence that is picked becomes a quote at once."""

    def __init__(self, edit: Edit, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("QuotesSection", "引文"), parent)
        self._edit, self._slot, self._body = edit, None, ()  # type: Edit, Slot | None, tuple[str, ...]
        self._list = QVBoxLayout()
        self._fields: list[QLineEdit] = []
        self.choice = _choice(self, self.tr("从稿件里选一句…"))
        self.choice.activated.connect(self._on_chosen)
        self.wide(self._list)
        self.wide(self.choice)

    def show_slot(self, slot: Slot, report: Report | None) -> None:
        """Show a slot's quotes and the sentences that could be some."""
        self._slot, self._body = slot, report.body if report else ()
        _fill(self.choice, [(text, text) for text in quotable(self._body)])
        _empty(self._list)
        self._fields = [self._field(index, quote) for index, quote in enumerate(slot.quotes)]

    def _field(self, index: int, quote: PullQuote) -> QLineEdit:
        field = QLineEdit(quote.text, self)
        field.setCursorPosition(0)
        field.editingFinished.connect(partial(self._on_edited, index, field))
        truly = is_quoted_truly(quote.text, self._body)
        field.setToolTip("" if truly else self.tr("稿件里没有这句话：请核对原文"))
        field.setProperty("role", "" if truly else "fit-overset")
        _row(self._list, field, [("×", self.tr("去掉引文"), partial(self._on_removed, index))])
        return field

    def _on_chosen(self, at: int) -> None:
        text = self.choice.itemData(at)
        self.choice.setCurrentIndex(0)
        if self._slot and text:
            quote = insets.quote_place(self._slot, str(text), PullQuote)
            self._edit(self.tr("加引文"), plan_edit(insets.add_quote, self._slot.slug, quote))

    def _on_edited(self, index: int, field: QLineEdit) -> None:
        slot, text = self._slot, field.text().strip()
        if slot and index < len(slot.quotes) and text and text != slot.quotes[index].text:
            self._edit(self.tr("改引文"), plan_edit(insets.move_quote, slot.slug, index, replace(slot.quotes[index], text=text)))

    def _on_removed(self, index: int) -> None:
        if self._slot:
            self._edit(self.tr("去掉引文"), plan_edit(insets.remove_quote, self._slot.slug, index))


class BriefsSection(Section):
    """State enters by `show_slot`; a report that is picked joins the block at once."""

    def __init__(self, edit: Edit, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("BriefsSection", "简讯"), parent)
        self._edit, self._slot = edit, None  # type: Edit, Slot | None
        self._list = QVBoxLayout()
        self.head = QLineEdit(self)
        self.head.setPlaceholderText(self.tr("简讯"))
        self.head.editingFinished.connect(self._on_head)
        self.choice = _choice(self, self.tr("并入一篇短稿…"))
        self.choice.activated.connect(self._on_chosen)
        self.row(self.tr("栏题"), self.head)
        self.wide(self._list)
        self.wide(self.choice)

    def show_slot(self, plan: PagePlan | None, slot: Slot, reports: Mapping[str, Report], waiting: Sequence[tuple[str, str]]) -> None:
        """Show a slot's briefs and the reports that could join them: the page's own first, then those that wait."""
        self._slot = slot
        others = [other.slug for other in (plan.slots if plan else ()) if other.slug != slot.slug and not other.briefs]
        titled = [(slug, reports[slug].title if slug in reports else slug) for slug in others]
        _fill(self.choice, [*titled, *waiting])
        if not self.head.hasFocus():
            self.head.setText(slot.block_head)
        self.head.setEnabled(bool(slot.briefs))
        _empty(self._list)
        for brief in slot.briefs:
            self._row(brief, reports[brief].title if brief in reports else brief)

    def _row(self, brief: str, title: str) -> None:
        label = QLabel(_short(title), self)
        label.setToolTip(title)
        up, out = (("↑", self.tr("上移"), partial(self._on_up, brief)), ("×", self.tr("移出简讯"), partial(self._on_out, brief)))
        _row(self._list, label, [up, out])

    def _on_chosen(self, at: int) -> None:
        slug = self.choice.itemData(at)
        self.choice.setCurrentIndex(0)
        if self._slot and slug:
            self._edit(self.tr("并入简讯"), plan_edit(insets.gather_brief, self._slot.slug, str(slug)))

    def _on_head(self) -> None:
        if self._slot and self.head.text().strip() != self._slot.block_head:
            self._edit(self.tr("改栏题"), plan_edit(insets.set_block_head, self._slot.slug, self.head.text()))

    def _on_up(self, brief: str) -> None:
        if self._slot:
            self._edit(self.tr("简讯换位"), plan_edit(insets.move_brief, self._slot.slug, brief, -1))

    def _on_out(self, brief: str) -> None:
        if self._slot:
            self._edit(self.tr("移出简讯"), plan_edit(insets.release_brief, self._slot.slug, brief))


def _choice(parent: QWidget, words: str) -> QComboBox:
    box = QComboBox(parent)
    StillWheel(box).mind(box)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    box.addItem(words, "")
    box.setAccessibleName(words)
    return box


def _fill(box: QComboBox, choices: Sequence[tuple[str, str]]) -> None:
    """Data and words of each choice, after the first entry that says what to do."""
    if [box.itemData(at) for at in range(1, box.count())] == [data for data, _ in choices]:
        return
    while box.count() > 1:
        box.removeItem(1)
    for data, words in choices:
        box.addItem(_short(words), data)
        box.setItemData(box.count() - 1, words, Qt.ItemDataRole.ToolTipRole)
    box.setEnabled(bool(choices))


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_CHOICE else text[: LONGEST_CHOICE - 1] + "…"


def _empty(rows: QVBoxLayout) -> None:
    while rows.count():
        item = rows.takeAt(0)
        widget = item.widget() if item else None
        if widget:
            widget.hide()
            widget.deleteLater()


def _row(rows: QVBoxLayout, field: QWidget, buttons: Sequence[tuple[str, str, Callable[[], None]]]) -> None:
    holder = QWidget(field.parentWidget())
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(field, 1)
    for sign, words, act in buttons:
        button = QToolButton(holder)
        button.setText(sign)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setAutoRaise(True)
        button.clicked.connect(act)
        line.addWidget(button)
    rows.addWidget(holder)
