"""The chosen slot's form: place, headline, columns, frame, pictures; each change one named edit of the plan."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.board.page_session import plan_edit
from ui.board.slots.sections import BriefsSection, QuotesSection
from ui.choices import Choices
from ui.editor.fit.says import said_suggestion, suggestion_label
from ui.picture_words import placed_role, placed_words
from ui.section import GAP, INSET, Section, StillWheel
from workstation.planning import plan as edits
from workstation.planning.column_widths import text_measure
from workstation.planning.headline_sizes import headline_sizes
from workstation.planning.plan import text_columns
from workstation.planning.presets import preset_of
from workstation.units import Lines, Pt

if TYPE_CHECKING:
    from ui.board.page_session import PlanEdit
    from ui.board.slots.fit_words import FitWords
    from workstation.page import HeadlineStyle, PagePlan, PictureBox, Slot
    from workstation.planning.fit_suggestions import Suggestion
    from workstation.report import Report
    from workstation.slot_aside import PlacedPicture, SlotAside


class SlotPanel(QWidget):
    """State enters by `show_slot`; edits leave as (label, edit)."""

    edited = Signal(str, object)
    picture_wanted = Signal(str)
    report_wanted = Signal(str)
    height_wanted = Signal(str)
    """slug: as many lines as its text takes"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._slot: Slot | None = None
        self._showing = False
        self._picture_forms: list[PictureForm] = []
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
        self._show_pictures(slot)
        self._quotes.show_slot(slot, self._reports.get(slug))
        self._briefs.show_slot(plan, slot, self._reports, self._waiting)
        self._showing = False

    def show_aside(self, aside: SlotAside) -> None:
        """What typography can do for the shown slot, and what there is to say of its pictures."""
        if self._slot is not None and self._slot.slug == aside.slug:
            self.advice.show_rows([(said_suggestion(one), partial(self._on_suggestion, one)) for one in aside.suggestions])
            for form, picture in zip(self._picture_forms, aside.pictures, strict=False):
                form.show_facts(picture)

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
        take_off.clicked.connect(self._on_take_off)
        row = QHBoxLayout()
        row.addWidget(open_report)
        row.addWidget(take_off)
        layout.addSpacing(12)
        layout.addLayout(row)
        layout.addStretch(1)
        return form

    def _fill_place(self, form: QWidget) -> Section:
        group = Section(self.tr("位置"), form)
        self._places = [_spin(group, least, most) for least, most in ((1, 16), (1, 400), (1, 16), (3, 400))]
        group.row(self.tr("起自"), _pair(self._places[:2], group))
        group.row(self.tr("大小"), _pair(self._places[2:], group))
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
        self._headline_columns = _spin(group, 0, 16, self.tr("全宽"))
        self._headline_lines = _spin(group, 0, 60, self.tr("自动"))
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
        self._text_columns = _spin(group, 0, 16, self.tr("随版面"))
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
        group = Section(self.tr("图片"), form)
        self._pictures = QVBoxLayout()
        group.wide(self._pictures)
        add = QPushButton(self.tr("加图片…"), group)
        add.clicked.connect(partial(self._tell, self.picture_wanted))
        group.wide(add)
        return group

    def _show_pictures(self, slot: Slot) -> None:
        while len(self._picture_forms) > len(slot.pictures):
            form = self._picture_forms.pop()
            self._pictures.removeWidget(form)
            form.deleteLater()
        while len(self._picture_forms) < len(slot.pictures):
            form = PictureForm(len(self._picture_forms), self._edit, self)
            self._picture_forms.append(form)
            self._pictures.addWidget(form)
        for form, box in zip(self._picture_forms, slot.pictures, strict=True):
            form.show_box(slot.slug, box)

    # -- what the editor does

    def _edit(self, label: str, change: PlanEdit) -> None:
        if not self._showing:
            self.edited.emit(label, change)

    def _tell(self, signal: SignalInstance) -> None:
        if self._slot:
            signal.emit(self._slot.slug)

    def _on_take_off(self) -> None:
        if self._slot:
            self._edit(self.tr("撤下稿件"), plan_edit(edits.take_off, self._slot.slug))

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


class PictureForm(Section):
    """One picture's place, size, caption and credit."""

    def __init__(self, index: int, edit: Callable[[str, PlanEdit], None], parent: QWidget) -> None:
        super().__init__(self.tr("第 {0} 张").format(index + 1), parent)
        self._index, self._edit = index, edit
        self._slug, self._box = "", None  # type: tuple[str, PictureBox | None]
        self._places = [_spin(self, 1, most) for most in (16, 400, 16, 400)]
        for label, spins in ((self.tr("起自"), self._places[:2]), (self.tr("大小"), self._places[2:])):
            self.row(label, _pair(spins, self))
            for spin in spins:
                spin.valueChanged.connect(self._on_edited)
        self._caption, self._credit = QLineEdit(self), QLineEdit(self)
        self._caption.setPlaceholderText(self.tr("图注"))
        self._credit.setPlaceholderText(self.tr("记者 某某 摄"))
        for field, label in ((self._caption, self.tr("图注")), (self._credit, self.tr("署名"))):
            field.editingFinished.connect(self._on_edited)
            self.row(label, field)
        self.facts = QLabel(self)
        self.facts.setWordWrap(True)
        self.facts.hide()
        self.wide(self.facts)
        remove = QPushButton(self.tr("去掉这张图"), self)
        remove.clicked.connect(self._on_remove)
        self.wide(remove)

    def show_box(self, slug: str, box: PictureBox) -> None:
        """Show a picture box."""
        self._slug, self._box = slug, None
        for spin, value in zip(self._places, (box.column + 1, box.line + 1, box.columns, box.lines), strict=True):
            spin.setValue(value)
        for field, text in ((self._caption, box.caption), (self._credit, box.credit)):
            if not field.hasFocus():
                field.setText(text)
                field.setCursorPosition(0)
        self._box = box

    def show_facts(self, picture: PlacedPicture) -> None:
        """What the picture is and has at its size; what the rules say of caption and credit."""
        self.facts.setText(placed_words(picture))
        self.facts.setVisible(bool(self.facts.text()))
        self.facts.setProperty("role", placed_role(picture))
        self.facts.style().polish(self.facts)

    def _on_edited(self) -> None:
        if self._box is None:
            return
        column, line, columns, lines = (spin.value() for spin in self._places)
        place = replace(self._box, column=column - 1, line=Lines(line - 1), columns=columns, lines=Lines(lines))
        box = replace(place, caption=self._caption.text().strip(), credit=self._credit.text().strip())
        if box != self._box:
            self._edit(self.tr("改图片"), plan_edit(edits.move_picture, self._slug, self._index, box))

    def _on_remove(self) -> None:
        self._edit(self.tr("去掉图片"), plan_edit(edits.remove_picture, self._slug, self._index))


NARROW = 60
"""Room for three digits and the arrows; a panel may be made so narrow."""


def _pair(spins: Sequence[QSpinBox], parent: QWidget) -> QGridLayout:
    """Two numbers beside each other, columns and lines, in halves of the width."""
    grid = QGridLayout()
    grid.setSpacing(GAP)
    words = (QCoreApplication.translate("SlotPanel", "栏"), QCoreApplication.translate("SlotPanel", "行"))
    for at, (spin, word) in enumerate(zip(spins, words, strict=True)):
        grid.addWidget(spin, 0, 2 * at)
        grid.addWidget(QLabel(word, parent), 0, 2 * at + 1)
        grid.setColumnStretch(2 * at, 1)
    return grid


def _spin(parent: QWidget, least: int, most: int, zero: str = "") -> QSpinBox:
    spin = QSpinBox(parent)
    spin.setRange(least, most)
    spin.setKeyboardTracking(False)
    spin.setMinimumWidth(NARROW)
    spin.lineEdit().setTextMargins(INSET, 0, 0, 0)
    StillWheel(spin).mind(spin)
    if zero:
        spin.setSpecialValueText(zero)
    return spin


def _size_box(parent: QWidget, automatic: str) -> QComboBox:
    names = headline_sizes().names
    box = QComboBox(parent)
    StillWheel(box).mind(box)
    box.addItem(automatic, 0.0)
    for size in headline_sizes().ladder:
        box.addItem(f"{names[size]}（{size:g}）" if size in names else f"{size:g}", float(size))
    return box
