"""The chosen slot's form: place, headline, columns, frame, pictures; each change one named edit of the plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.board.page_session import plan_edit
from ui.board.slots.numbers import number_box, number_pair
from ui.board.slots.picture_form import PicturesSection
from ui.board.slots.sections import BriefsSection, QuotesSection
from ui.choices import Choices
from ui.editor.fit.says import said_suggestion, suggestion_label
from ui.section import Section, StillWheel
from ui.told import bracketed
from workstation.planning import plan as edits
from workstation.planning.column_widths import text_measure
from workstation.planning.headline_sizes import headline_sizes
from workstation.planning.plan import text_columns
from workstation.planning.presets import preset_of
from workstation.units import Lines, Pt

if TYPE_CHECKING:
    from ui.board.page_session import PlanEdit
    from ui.board.slots.fit_words import FitWords
    from workstation.page import HeadlineStyle, PagePlan, Slot
    from workstation.planning.fit_suggestions import Suggestion
    from workstation.planning.placed_pictures import ReportEdit
    from workstation.report import Report
    from workstation.slot_aside import SlotAside


class SlotPanel(QWidget):
    """State enters by `show_slot`; edits leave as (label, edit, and what reports' pictures become)."""

    edited = Signal(str, object, object)
    picture_wanted = Signal(str)
    paste_wanted = Signal(str)
    placing_wanted = Signal(str, str)
    giving_wanted = Signal(str)
    taking_off_wanted = Signal(str)
    emptied = Signal()
    """No slot is shown any more: the hint stands at the top."""
    report_wanted = Signal(str)
    height_wanted = Signal(str)
    """slug: as many lines as its text takes"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._slot: Slot | None = None
        self._showing = False
        self._reports: Mapping[str, Report] = {}
        self._waiting: Sequence[tuple[str, str]] = ()
        self._stack = QStackedWidget(self)
        empty = QLabel(self.tr("点一下版面上的稿件，\n在这里改它的位置、标题和图片"), self._stack)
        empty.setProperty("role", "muted")
        empty.setMargin(24)
        empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        empty.setWordWrap(True)
        self._stack.addWidget(empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def show_slot(self, plan: PagePlan | None, slug: str, title: str = "", fit: FitWords | None = None) -> None:
        """Show a report's slot, with its fit in words; an unknown one shows the hint."""
        slot = next((slot for slot in plan.slots if slot.slug == slug), None) if plan else None
        if self._slot is not None and slot != self._slot and self._stack.count() > 1:
            self.advice.show_rows(())
        self._slot = slot
        if slot is None:
            self._stack.setCurrentIndex(0)
            self.emptied.emit()
            return
        if self._stack.count() == 1:
            self._stack.addWidget(self._form())
        self._stack.setCurrentIndex(1)
        self._showing = True
        self._title.setText(title)
        self._show_fit(fit)
        for spin, value in zip(self._places, (slot.column + 1, slot.line + 1, slot.columns, slot.lines), strict=True):
            spin.setValue(value)
        self._show_headline(slot.headline)
        self._text_columns.setValue(slot.text_columns)
        self._boxed.setChecked(slot.boxed)
        self._tinted.setChecked(slot.tinted)
        self._tinted.setEnabled(slot.boxed)
        self._column_rules.setChecked(slot.column_rules)
        self._measure.setText(text_measure(preset_of(plan), slot.columns, text_columns(slot)).words if plan else "")
        self.pictures.show_slot(slot, self._reports.get(slug))
        self._quotes.show_slot(slot, self._reports.get(slug))
        self._briefs.show_slot(plan, slot, self._reports, self._waiting)
        self._showing = False

    def show_aside(self, aside: SlotAside) -> None:
        """What typography can do for the shown slot, and what there is to say of its pictures."""
        if self._slot is not None and self._slot.slug == aside.slug:
            self.advice.show_rows([(said_suggestion(one), partial(self._on_suggestion, one)) for one in aside.suggestions])
            self.pictures.show_aside(aside)

    def _on_suggestion(self, suggestion: Suggestion) -> None:
        self._edit(suggestion_label(suggestion), suggestion.edit)

    def show_reports(self, reports: Mapping[str, Report], waiting: Sequence[tuple[str, str]]) -> None:
        """Take the page's reports, and slug and title of those that wait: what quotes and briefs are chosen from."""
        self._reports, self._waiting = reports, waiting

    def _show_fit(self, fit: FitWords | None) -> None:
        self._fit.setText(fit.text if fit else "")
        self._fit.setProperty("role", "fit-overset" if fit and fit.overset else "fit-short" if fit and fit.short else "muted")
        self._fit.style().polish(self._fit)

    def _show_headline(self, style: HeadlineStyle) -> None:
        for box, size in zip(self._sizes, (style.kicker, style.main, style.deck), strict=True):
            box.setCurrentIndex(max(0, box.findData(float(size))))
        self._headline_columns.setValue(style.columns)
        self._headline_lines.setValue(style.lines)
        self._vertical.setChecked(style.vertical)

    # -- the form

    def _form(self) -> QWidget:
        form = QWidget(self._stack)
        layout = QVBoxLayout(form)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(4)
        self._title, self._fit = QLabel(form), QLabel(form)
        self._title.setWordWrap(True)
        self._title.setProperty("role", "title")
        self._fit.setProperty("role", "muted")
        layout.addWidget(self._title)
        layout.addWidget(self._fit)
        self.advice = Choices(self.tr("只动版式"), form)
        layout.addWidget(self.advice)
        for fill in (self._fill_place, self._fill_headline, self._fill_body, self._fill_pictures):
            layout.addWidget(fill(form))
        self._quotes, self._briefs = QuotesSection(self._edit, form), BriefsSection(self._edit, form)
        layout.addWidget(self._quotes)
        layout.addWidget(self._briefs)
        open_report = QPushButton(self.tr("编辑稿件"), form)
        open_report.clicked.connect(partial(self._tell, self.report_wanted))
        take_off = QPushButton(self.tr("撤下版面"), form)
        take_off.clicked.connect(partial(self._tell, self.taking_off_wanted))
        row = QHBoxLayout()
        row.addWidget(open_report)
        row.addWidget(take_off)
        layout.addSpacing(12)
        layout.addLayout(row)
        layout.addStretch(1)
        return form

    def _fill_place(self, form: QWidget) -> Section:
        group = Section(self.tr("位置"), form)
        self._places = [number_box(group, least, most) for least, most in ((1, 16), (1, 400), (1, 16), (3, 400))]
        group.row(self.tr("起自"), number_pair(self._places[:2], group))
        group.row(self.tr("大小"), number_pair(self._places[2:], group))
        for spin in self._places:
            spin.valueChanged.connect(self._on_place)
        fit = QPushButton(self.tr("高度随文"), group)
        fit.setToolTip(self.tr("把版位改到正好排下文字的行数（下面有稿件时到它为止）"))
        fit.clicked.connect(partial(self._tell, self.height_wanted))
        group.wide(fit)
        return group

    def _fill_headline(self, form: QWidget) -> Section:
        group = Section(self.tr("标题"), form)
        self._sizes = [_size_box(group, self.tr("自动")) for _ in range(3)]
        for label, box in zip((self.tr("引题"), self.tr("主题"), self.tr("副题")), self._sizes, strict=True):
            box.currentIndexChanged.connect(self._on_headline)
            group.row(label, box)
        self._headline_columns = number_box(group, 0, 16, self.tr("全宽"))
        self._headline_lines = number_box(group, 0, 60, self.tr("自动"))
        self._vertical = QCheckBox(self.tr("竖题"), group)
        group.row(self.tr("占栏"), self._headline_columns)
        group.row(self.tr("占行"), self._headline_lines)
        group.row("", self._vertical)
        self._headline_columns.valueChanged.connect(self._on_headline)
        self._headline_lines.valueChanged.connect(self._on_headline)
        self._vertical.toggled.connect(self._on_headline)
        return group

    def _fill_body(self, form: QWidget) -> Section:
        group = Section(self.tr("正文"), form)
        self._text_columns = number_box(group, 0, 16, self.tr("随版面"))
        self._boxed, self._tinted = QCheckBox(self.tr("加框"), group), QCheckBox(self.tr("加底纹"), group)
        self._measure = QLabel(group)
        self._measure.setProperty("role", "muted")
        self._column_rules = QCheckBox(self.tr("栏线"), group)
        group.row(self.tr("分栏"), self._text_columns)
        group.row("", self._measure)
        frame = QHBoxLayout()
        for box in (self._boxed, self._tinted, self._column_rules):
            frame.addWidget(box)
        frame.addStretch(1)
        group.row("", frame)
        self._text_columns.valueChanged.connect(self._on_text_columns)
        self._boxed.toggled.connect(self._on_frame)
        self._tinted.toggled.connect(self._on_frame)
        self._column_rules.toggled.connect(self._on_column_rules)
        return group

    def _fill_pictures(self, form: QWidget) -> Section:
        self.pictures = PicturesSection(self.tr("图片"), self._edit, form)
        self.pictures.wanted.connect(self.picture_wanted)
        self.pictures.paste_wanted.connect(self.paste_wanted)
        self.pictures.place_wanted.connect(self.placing_wanted)
        self.pictures.give_wanted.connect(self.giving_wanted)
        return self.pictures

    # -- what the editor does

    def _edit(self, label: str, change: PlanEdit, owned: Mapping[str, ReportEdit] | None = None) -> None:
        if not self._showing:
            self.edited.emit(label, change, owned or {})

    def _tell(self, signal: SignalInstance) -> None:
        if self._slot:
            signal.emit(self._slot.slug)

    def _on_place(self) -> None:
        if self._slot:
            column, line, columns, lines = (spin.value() for spin in self._places)
            place = (column - 1, Lines(line - 1), columns, Lines(lines))
            self._edit(self.tr("改版位"), plan_edit(edits.place_slot, self._slot.slug, *place))

    def _on_headline(self) -> None:
        if self._slot:
            kicker, main, deck = (Pt(box.currentData() or 0.0) for box in self._sizes)
            columns, lines = self._headline_columns.value(), Lines(self._headline_lines.value())
            style = replace(self._slot.headline, kicker=kicker, main=main, deck=deck, columns=columns, lines=lines)
            style = replace(style, vertical=self._vertical.isChecked())
            self._edit(self.tr("改标题"), plan_edit(edits.set_headline, self._slot.slug, style))

    def _on_text_columns(self, columns: int) -> None:
        if self._slot:
            self._edit(self.tr("改栏数"), plan_edit(edits.set_text_columns, self._slot.slug, columns))

    def _on_frame(self) -> None:
        if self._slot:
            boxed, tinted = self._boxed.isChecked(), self._tinted.isChecked()
            self._edit(self.tr("改框线"), plan_edit(edits.set_frame, self._slot.slug, boxed=boxed, tinted=tinted))

    def _on_column_rules(self) -> None:
        if self._slot:
            shown = self._column_rules.isChecked()
            self._edit(self.tr("改栏线"), plan_edit(edits.set_column_rules, self._slot.slug, shown=shown))


def _size_box(parent: QWidget, automatic: str) -> QComboBox:
    names = headline_sizes().names
    box = QComboBox(parent)
    StillWheel(box).mind(box)
    box.addItem(automatic, 0.0)
    for size in headline_sizes().ladder:
        box.addItem(bracketed(names[size], f"{size:g}") if size in names else f"{size:g}", float(size))
    return box
