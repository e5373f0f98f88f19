"""署名: every role and name of the report as chips, the lines outside the body as text, and people to add from the roster."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.editor.add_person import AddPerson
from ui.editor.field_text import FieldText
from ui.editor.name_chip import NameChip
from ui.flow_layout import FlowLayout
from ui.icons import dress
from workstation.checks.manuscript import Part

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from workstation.attribution import HouseForm, NameSlot
    from workstation.inspection import SignedLine, SignedName
    from workstation.people.roster import Roster


class AttributionBar(QWidget):
    """State enters by `show_signed`; the text of both fields is the report's."""

    name_chosen = Signal(object)
    """SignedName: show it in the text."""
    replace_asked = Signal(object, str)
    """SignedName, and the name that it should be."""
    enrol_asked = Signal(object)
    """SignedName: enter it into the roster."""
    move_asked = Signal(object, object)
    """All text of one field goes into the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        under, end = QWidget(self), QWidget(self)
        self.form: Callable[[], HouseForm] = _plain_form
        """How this paper writes a byline."""
        self.under, self.end = FieldText(under, enter_breaks=True), FieldText(end, enter_breaks=True)
        self._signed: tuple[SignedLine, ...] | None = None
        self._names = self._make_chips()
        self.add = AddPerson(self)
        self.add.hide()
        self.add.wanted.connect(self._on_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 6, 14, 6)
        layout.setSpacing(4)
        layout.addLayout(self._head())
        layout.addWidget(self.add)
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
        """Show what a check has read. The same names again only bring their new places: chips are dear to make."""
        if self._signed is not None and list(map(_plain, lines)) == list(map(_plain, self._signed)):
            self._signed = tuple(lines)
            for chip, signed in zip(self.chips, (signed for line in lines for signed in line.names), strict=True):
                chip.signed = signed
            return
        self._signed = tuple(lines)
        self._chips.clear()
        self._none.setVisible(not lines)
        for line in lines:
            for widget in self._line_widgets(line):
                self._chips.addWidget(widget)
                widget.show()
        self._names.updateGeometry()

    def show_roster(self, roster: Roster) -> None:
        """The people whom the completer offers."""
        self.add.show_roster(roster)

    def show_read_only(self, read_only: bool) -> None:
        """Offer nothing that writes."""
        for widget in (self._add_button, self._order, self._move):
            widget.setEnabled(not read_only)

    @property
    def chips(self) -> list[NameChip]:
        """The chips in order."""
        pieces = [item.widget() for index in range(self._chips.count()) if (item := self._chips.itemAt(index))]
        return [chip for piece in pieces if piece for chip in piece.findChildren(NameChip)]

    # -- parts

    def _make_chips(self) -> QWidget:
        box = QWidget(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        box.setSizePolicy(policy)
        self._chips = FlowLayout(box)
        return box

    def _head(self) -> QHBoxLayout:
        title, self._none = QLabel(self.tr("署名"), self), QLabel(self.tr("还没有电头和署名"), self)
        title.setProperty("role", "muted")
        title.setMinimumHeight(_chip_height(title))
        self._none.setProperty("role", "muted")
        self._add_button = self._tool("plus", self.tr("从名录加人"))
        self._add_button.setCheckable(True)
        self._add_button.toggled.connect(self._on_add_toggled)
        self._order = self._tool("swap", self.tr("按体例整理署名的次序和写法"))
        self._order.clicked.connect(self._on_order)
        self._move = self._tool("chevron-up", "")
        self._move.clicked.connect(self._on_move)
        row = QHBoxLayout()
        row.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._none)
        row.addWidget(self._names, 1)
        for button in (self._order, self._move, self._add_button):
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

    def _line_widgets(self, line: SignedLine) -> list[QWidget]:
        """Words and the chip behind them in one piece, so that no row ends with a role."""
        words = [(self._place_name(line), "section"), *([(line.dateline, "muted")] if line.dateline else [])]
        pieces: list[QWidget] = []
        role: str | None = ""
        for signed in line.names:
            if signed.role != role:
                role = signed.role
                words += [(role, "muted")] if role else []
            pieces.append(self._piece(words, self._chip(signed)))
            words = []
        return [*pieces, *([self._piece(words, None)] if words else [])]

    def _piece(self, words: list[tuple[str, str]], chip: NameChip | None) -> QWidget:
        piece = QWidget(self._names)
        piece.setMinimumHeight(_chip_height(piece))
        row = QHBoxLayout(piece)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for text, role in words:
            label = QLabel(text, piece)
            label.setProperty("role", role)
            row.addWidget(label)
        if chip is not None:
            row.addWidget(chip)
        return piece

    def _chip(self, signed: SignedName) -> NameChip:
        chip = NameChip(signed, self._names)
        chip.clicked.connect(lambda: self._on_chip(chip.signed))
        chip.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        chip.customContextMenuRequested.connect(lambda at: self._on_menu(chip.signed, chip.mapToGlobal(at)))
        return chip

    def _place_name(self, line: SignedLine) -> str:
        names = {Part.BODY: self.tr("正文"), Part.CAPTION: self.tr("图注")}
        return names.get(line.part, self.tr("标题下") if line.under_headline else self.tr("文末"))

    # -- events

    def _on_chip(self, signed: SignedName) -> None:
        match = signed.standing.match
        if match is not None and not self.end.isReadOnly():
            self.replace_asked.emit(signed, match.name)
        else:
            self.name_chosen.emit(signed)

    def _on_menu(self, signed: SignedName, at: QPoint) -> None:
        from ui.editor.chip_menu import chip_menu

        chip_menu(signed, self, read_only=self.end.isReadOnly()).popup(at)

    def _on_add_toggled(self, shown: bool) -> None:
        self.add.setVisible(shown)
        if shown:
            self.add.begin()

    def _on_wanted(self, role: str, name: str) -> None:
        field = self._main_field()
        start, end, text = insertion(field.paragraphs()[-1], role, name, self.form())
        base = field.document().lastBlock().position()
        field.replace_spans([(base + start, base + end, text)])

    def _on_order(self) -> None:
        for field in (self.under, self.end):
            lines = field.paragraphs()
            ordered = "\n".join(in_house_form(line, self.form()) for line in lines)
            if ordered != "\n".join(lines):
                field.replace_spans([(0, field.document().characterCount() - 1, ordered)])

    def _on_move(self) -> None:
        source = self._main_field()
        self.move_asked.emit(source, self.under if source is self.end else self.end)

    def _main_field(self) -> FieldText:
        return self.under if self.under.text().strip() and not self.end.text().strip() else self.end

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


def _plain(line: SignedLine) -> tuple[object, ...]:
    """All that is shown of a line; where its names stand isn't."""
    names = ((signed.name, signed.role, signed.standing, signed.may_be_outside) for signed in line.names)
    return (line.part, line.under_headline, line.dateline, *names)


def insertion(line: str, role: str, name: str, form: HouseForm) -> tuple[int, int, str]:
    """Where a new name goes into a line: behind the last one of its role, else at the end with its role."""
    from workstation.attribution.finder import read_attributions

    slots: list[NameSlot] = [slot for read in read_attributions(line) for slot in read.slots if slot.role == role]
    if slots:
        return slots[-1].end, slots[-1].end, ("、" if "、" in line else form.names) + name
    who = f"{role}{form.role_space}{name}"
    if not line.strip():
        return 0, len(line), f"{form.brackets[0]}{who}{form.brackets[-1]}" if form.bracketed else who
    within = line.lstrip().startswith(("（", "("))
    end = len(line.rstrip(" \u3000）)" if within else None))
    return end, end if within else len(line), form.groups + who


def in_house_form(line: str, form: HouseForm) -> str:
    """A line as the house writes it, its roles in order; one that isn't an attribution stays as it is."""
    from workstation.attribution import RoleOrder, format_attribution, parse_line

    attribution = parse_line(line)
    return line if attribution is None else format_attribution(attribution, replace(form, order=RoleOrder.HOUSE))


def _plain_form() -> HouseForm:
    from workstation.attribution import HouseForm

    return HouseForm()


def _chip_height(widget: QWidget) -> int:
    """Of a row of chips; what stands beside it in the first row has the same."""
    return widget.fontMetrics().height() + 8
