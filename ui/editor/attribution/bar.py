"""署名: every role and name of the report as chips, the lines outside the body as text, and people to add from the roster."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ui.editor.attribution.add_person import AddPerson
from ui.editor.attribution.chip_strip import ChipStrip
from ui.editor.attribution.name_chip import NameChip, chip_height
from ui.editor.text.field_text import FieldText
from ui.icons import dress
from workstation.checks.engine.manuscript import Part

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from workstation.attribution import HouseForm, NameSlot
    from workstation.inspection.inspection import SignedLine, SignedName


class AttributionBar(QWidget):
    """State enters by `show_signed`; the text of both fields is the report's."""

    name_chosen = Signal(object)
    """SignedName: show it in the text."""
    replace_asked = Signal(object, str)
    """SignedName, and the name that it should be."""
    enrol_asked = Signal(object)
    """SignedName: enter it into the roster."""
    remember_asked = Signal(tuple)
    """Names for the correspondents' directory."""
    move_asked = Signal(object, object)
    """All text of one field goes into the other."""
    edit_asked = Signal(object, object)
    """SignedLine, and the Attribution that it should become."""
    rewrite_asked = Signal()
    """Every attribution of the report in the house's form."""
    dateline_asked = Signal()
    """A dateline at the head of the body."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        under, end = QWidget(self), QWidget(self)
        self.form: Callable[[], HouseForm] = _plain_form
        """How this paper writes a byline."""
        self.under, self.end = FieldText(under, enter_breaks=True), FieldText(end, enter_breaks=True)
        self.strip = self._make_strip()
        self._adding_to: SignedLine | None = None
        self.add = AddPerson(self)
        self.add.hide()
        self.add.wanted.connect(self._on_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 6, 14, 6)
        layout.setSpacing(4)
        layout.addLayout(self._head())
        layout.addWidget(self.add)
        self.add.closed.connect(lambda: self._add_button.setChecked(False))
        self._rows = [self._row(under, self.under, self.tr("标题下")), self._row(end, self.end, self.tr("文末"))]
        for row in self._rows:
            layout.addWidget(row)
        self.under.setPlaceholderText(self.tr("标题下的署名，如：记者 张三"))
        self.end.setPlaceholderText(self.tr("文末的署名，如：记者 张三 通讯员 李四"))
        for field in (self.under, self.end):
            field.textChanged.connect(self._show_rows)
        self.show_signed(())
        self._show_rows()

    # -- state

    def show_signed(self, lines: Sequence[SignedLine]) -> None:
        """Show what a check has read."""
        self.strip.show_lines(lines)
        self._none.setVisible(not lines)
        self._dateline.setVisible(not any(line.dateline and line.part is Part.BODY for line in lines))
        self._order.setEnabled(bool(lines) and not self.strip.is_read_only)

    def show_read_only(self, read_only: bool) -> None:
        """Offer nothing that writes."""
        self.strip.is_read_only = read_only
        for widget in (self._add_button, self._order, self._move, self._dateline):
            widget.setEnabled(not read_only)

    @property
    def chips(self) -> list[NameChip]:
        """The names' chips in order."""
        return self.strip.chips

    # -- parts

    def _make_strip(self) -> ChipStrip:
        strip = ChipStrip(self)
        strip.chosen.connect(self._on_chip)
        strip.edited.connect(self.edit_asked)
        strip.menu_asked.connect(self._on_menu)
        strip.add_asked.connect(self._on_add_to)
        strip.remember_asked.connect(self.remember_asked)
        return strip

    def _head(self) -> QHBoxLayout:
        title, self._none = QLabel(self.tr("署名"), self), QLabel(self.tr("还没有电头和署名"), self)
        title.setProperty("role", "muted")
        title.setMinimumHeight(chip_height(title))
        self._none.setProperty("role", "muted")
        self._add_button = self._tool("plus", self.tr("从名录加人（可用拼音首字母）"))
        self._add_button.setCheckable(True)
        self._add_button.toggled.connect(self._on_add_toggled)
        self._dateline = self._tool("dateline", self.tr("加电头，如“本报讯”"))
        self._dateline.clicked.connect(self.dateline_asked)
        self._order = self._tool("swap", self.tr("整稿署名按体例重写"))
        self._order.clicked.connect(self.rewrite_asked)
        self._move = self._tool("chevron-up", "")
        self._move.clicked.connect(self._on_move)
        row = QHBoxLayout()
        row.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._none)
        row.addWidget(self.strip, 1)
        for button in (self._dateline, self._order, self._move, self._add_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _tool(self, icon_name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        dress(button, icon_name)
        button.setToolTip(text)
        button.setAccessibleName(text)
        return button

    def _row(self, row: QWidget, field: FieldText, name: str) -> QWidget:
        label = QLabel(name, row)
        label.setProperty("role", "muted")
        label.setBuddy(field)
        label.setMinimumWidth(label.fontMetrics().horizontalAdvance("标题下") + 4)
        field.setAccessibleName(self.tr("{place}署名").format(place=name))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label)
        layout.addWidget(field, 1)
        return row

    # -- events

    def _on_chip(self, signed: SignedName) -> None:
        match = signed.standing.match
        if match is not None and not self.end.isReadOnly():
            self.replace_asked.emit(signed, match.name)
        else:
            self.name_chosen.emit(signed)

    def _on_menu(self, signed: SignedName, at: QPoint) -> None:
        from ui.editor.attribution.chip_menu import chip_menu

        chip_menu(signed, self, read_only=self.end.isReadOnly()).popup(at)

    def chip_of(self, signed: SignedName) -> NameChip | None:
        """The chip that shows a name."""
        return next((chip for chip in self.chips if chip.signed is signed), None)

    def begin_adding(self) -> None:
        """Ask for somebody to add."""
        self._add_button.setChecked(True)
        self.add.begin()

    def _on_add_toggled(self, shown: bool) -> None:
        self.add.setVisible(shown)
        self._adding_to = None
        if shown:
            self.add.begin()

    def _on_add_to(self, line: SignedLine, role: str) -> None:
        self._add_button.setChecked(True)
        self._adding_to = line
        self.add.begin(role)

    def _on_wanted(self, role: str, name: str) -> None:
        line = self._line_to_lengthen()
        if line is not None and line.attribution is not None:
            from workstation.attribution.edits import with_name

            self.edit_asked.emit(line, with_name(line.attribution, role, name))
            return
        field = self._main_field()
        start, end, text = insertion(field.paragraphs()[-1], role, name, self.form())
        base = field.document().lastBlock().position()
        field.replace_spans([(base + start, base + end, text)])

    def _line_to_lengthen(self) -> SignedLine | None:
        """The line that was asked for; else the dateline's brackets, where the report is signed there and nowhere else."""
        if self._adding_to is not None:
            wanted = self._adding_to
            return next((line for line in self.strip.lines if (line.part, line.span[0]) == (wanted.part, wanted.span[0])), None)
        if self.under.text().strip() or self.end.text().strip():
            return None
        signs_there = str(self.form().place) == "dateline"
        heads = (line for line in self.strip.lines if line.part is Part.BODY and line.dateline)
        return next((line for line in heads if line.names or signs_there), None)

    def _on_move(self) -> None:
        source = self._main_field()
        self.move_asked.emit(source, self.under if source is self.end else self.end)

    def _main_field(self) -> FieldText:
        under, end = bool(self.under.text().strip()), bool(self.end.text().strip())
        if under == end:
            return self.under if not end and str(self.form().place) == "under-headline" else self.end
        return self.under if under else self.end

    def _show_rows(self) -> None:
        under, end = bool(self.under.text().strip()), bool(self.end.text().strip())
        self._rows[0].setVisible(under or self.under.hasFocus())
        self._rows[1].setVisible(end or not under or self.end.hasFocus())
        self._move.setEnabled(under or end)
        self._show_move(down=under and not end)

    def _show_move(self, *, down: bool) -> None:
        text = self.tr("移到文末") if down else self.tr("移到标题下")
        if self._move.toolTip() != text:
            dress(self._move, "chevron-down" if down else "chevron-up")
            self._move.setToolTip(text)
            self._move.setAccessibleName(text)


def insertion(line: str, role: str, name: str, form: HouseForm) -> tuple[int, int, str]:
    """Where a new name goes into a line: behind the last one of its role, else where its role belongs."""
    from workstation.attribution import parse_line
    from workstation.attribution.edits import rewritten, with_name
    from workstation.attribution.finder import read_attributions

    slots: list[NameSlot] = [slot for read in read_attributions(line) for slot in read.slots if slot.role == role]
    if slots:
        return slots[-1].end, slots[-1].end, ("、" if "、" in line else form.names) + name
    who = f"{role}{form.role_space}{name}"
    if not line.strip():
        return 0, len(line), f"{form.brackets[0]}{who}{form.brackets[-1]}" if form.bracketed else who
    attribution = parse_line(line)
    if attribution is not None:
        edited = rewritten(attribution, with_name(attribution, role, name), _as_written(line, form))
        if not edited.lost:
            return 0, len(line), edited.text
    within = line.lstrip().startswith(("（", "("))
    end = len(line.rstrip(" \u3000）)" if within else None))
    return end, end if within else len(line), form.groups + who


def _as_written(line: str, form: HouseForm) -> HouseForm:
    """The house's form with the line's own brackets and its own mark between names."""
    bracketed = line.lstrip().startswith(("（", "("))
    return replace(form, bracketed=bracketed, names="、" if "、" in line else form.names)


def _plain_form() -> HouseForm:
    from workstation.attribution import HouseForm

    return HouseForm()
