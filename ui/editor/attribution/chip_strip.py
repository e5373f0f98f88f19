"""The attributions of a report as chips: dateline, roles, names and credit words, each to be taken up, moved and changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from ui.editor.attribution.name_chip import CHIP_MIME, NameChip, chip_height
from ui.editor.attribution.part_chips import DatelineChip, PartChip, RoleChip, WordChip
from ui.flow_layout import FlowLayout
from ui.theme import colours_of
from workstation.checks.engine.manuscript import Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPaintEvent

    from workstation.inspection.inspection import SignedLine, SignedName

PART_GAP = 3


class ChipStrip(QWidget):
    """State enters by `show_lines`; a change leaves as `edited`: the line as it was read, and the attribution that it should become."""

    chosen = Signal(object)
    """SignedName: pressed."""
    edited = Signal(object, object)
    """SignedLine, Attribution."""
    menu_asked = Signal(object, object)
    """SignedName, and where on the screen."""
    add_asked = Signal(object, str)
    """SignedLine, and the role that one more person is wanted for."""
    remember_asked = Signal(tuple)
    """Names for the correspondents' directory."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAcceptDrops(True)
        self.is_read_only = False
        self._layout = FlowLayout(self)
        self._lines: tuple[SignedLine, ...] | None = None
        self._gap: tuple[NameChip, bool] | None = None
        self._wanted: tuple[int, str] | None = None

    # -- state

    @property
    def lines(self) -> tuple[SignedLine, ...]:
        """What is shown."""
        return self._lines or ()

    @property
    def chips(self) -> list[NameChip]:
        """The names' chips in order."""
        return [chip for piece in self._pieces() for chip in piece.findChildren(NameChip)]

    @property
    def part_chips(self) -> list[PartChip]:
        """Datelines, roles and words in order."""
        return [chip for piece in self._pieces() for chip in piece.findChildren(PartChip)]

    def show_lines(self, lines: Sequence[SignedLine]) -> bool:
        """Show what a check has read. The same names again only bring their new places, and false: chips are dear to make."""
        if self._lines is not None and list(map(_plain, lines)) == list(map(_plain, self._lines)):
            self._lines = tuple(lines)
            self._renew()
            return False
        self._wanted = self._wanted or self._focused()
        self._lines = tuple(lines)
        self._layout.clear()
        for line in lines:
            for widget in self._line_widgets(line):
                self._layout.addWidget(widget)
                widget.show()
        self.updateGeometry()
        self._focus_wanted()
        return True

    def focus_next(self, name: str) -> None:
        """After the next answer the keyboard is on this name's chip."""
        self._wanted = (0, name)

    def _renew(self) -> None:
        everyone = [(line, signed) for line in self.lines for signed in line.names]
        for chip, (line, signed) in zip(self.chips, everyone, strict=True):
            chip.line, chip.signed = line, signed
        for part in self.part_chips:
            part.line = self.lines[part.number]

    def _focused(self) -> tuple[int, str] | None:
        return next(((number, chip.signed.name) for number, chip in enumerate(self.chips) if chip.hasFocus()), None)

    def _focus_wanted(self) -> None:
        wanted, self._wanted, chips = self._wanted, None, self.chips
        if wanted is not None and chips:
            named = next((chip for chip in chips if chip.signed.name == wanted[1]), None)
            (named or chips[min(wanted[0], len(chips) - 1)]).setFocus()

    # -- parts

    def _line_widgets(self, line: SignedLine) -> list[QWidget]:
        """Words and the chip behind them in one piece, so that no row ends with a role."""
        number = self.lines.index(line)
        head: list[QWidget] = [_words(self._place_name(line), self)]
        if line.dateline:
            head.append(self._dateline(line, number))
        pieces: list[QWidget] = []
        for at, credit in enumerate(line.attribution.credits if line.attribution else ()):
            names: list[QWidget] = [self._chip(line, signed) for signed in line.names if signed.at[0] == at]
            role = self._part(RoleChip(line, number, at, self)) if credit.role or credit.names else None
            first: list[QWidget] = [*head, *([role] if role is not None and role.text() else []), *names[:1]]
            pieces += [self._piece(first), *(self._piece([name]) for name in names[1:])]
            head = []
            if credit.word and _ends(line, at):
                pieces.append(self._piece([self._part(WordChip(line, number, at, self))]))
        return [*pieces, *([self._piece(head)] if head else [])]

    def _piece(self, widgets: list[QWidget]) -> QWidget:
        from PySide6.QtWidgets import QHBoxLayout

        piece = QWidget(self)
        piece.setMinimumHeight(chip_height(piece))
        row = QHBoxLayout(piece)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(PART_GAP)
        for widget in widgets:
            row.addWidget(widget)
        return piece

    def _chip(self, line: SignedLine, signed: SignedName) -> NameChip:
        chip = NameChip(line, signed, self)
        chip.clicked.connect(lambda: self.chosen.emit(chip.signed))
        chip.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        chip.customContextMenuRequested.connect(lambda at: self.menu_asked.emit(chip.signed, chip.mapToGlobal(at)))
        chip.step_asked.connect(self._on_step)
        chip.shift_asked.connect(self._on_shift)
        chip.drop_asked.connect(self.drop_name)
        return chip

    def _part(self, chip: RoleChip | WordChip) -> QPushButton:
        chip.edited.connect(self._on_part)
        if isinstance(chip, RoleChip):
            chip.add_asked.connect(self.add_asked)
            chip.remember_asked.connect(self.remember_asked)
        return chip

    def _dateline(self, line: SignedLine, number: int) -> QPushButton:
        chip = DatelineChip(line, number, self)
        chip.edited.connect(self._on_part)
        return chip

    def _place_name(self, line: SignedLine) -> str:
        names = {Part.BODY: self.tr("正文"), Part.CAPTION: self.tr("图注")}
        return names.get(line.part, self.tr("标题下") if line.under_headline else self.tr("文末"))

    def _pieces(self) -> list[QWidget]:
        items = (self._layout.itemAt(index) for index in range(self._layout.count()))
        return [widget for item in items if item is not None and (widget := item.widget()) is not None]

    # -- changing

    def drop_name(self, chip: NameChip) -> None:
        """Take a name off its attribution."""
        from workstation.attribution.edits import without_name

        if chip.line.attribution is not None and not self.is_read_only:
            self.edited.emit(chip.line, without_name(chip.line.attribution, chip.signed.at))

    def shift(self, chip: NameChip, step: int) -> None:
        """Move a name one place along its attribution, into the next role where it is the last of its own."""
        from workstation.attribution.edits import with_name_moved

        attribution = chip.line.attribution
        if attribution is None or self.is_read_only:
            return
        to = _place_beside(tuple(len(credit.names) for credit in attribution.credits), chip.signed.at, step)
        if to is not None:
            self._wanted = (0, chip.signed.name)
            self.edited.emit(chip.line, with_name_moved(attribution, chip.signed.at, to))

    def _on_shift(self, chip: NameChip, step: int) -> None:
        self.shift(chip, step)

    def _on_step(self, chip: NameChip, step: int) -> None:
        chips = self.chips
        at = chips.index(chip) + step
        if 0 <= at < len(chips):
            chips[at].setFocus()

    def _on_part(self, line: SignedLine, after: object) -> None:
        if not self.is_read_only:
            self.edited.emit(line, after)

    # -- dragging

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A name of this strip."""
        if event.mimeData().hasFormat(CHIP_MIME) and isinstance(event.source(), NameChip) and not self.is_read_only:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would go."""
        self._gap = self._gap_at(event.position().toPoint(), event.source())
        event.setAccepted(self._gap is not None)
        self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It goes away again."""
        self._gap = None
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """The name goes before or behind the one under the pointer."""
        gap, source = self._gap_at(event.position().toPoint(), event.source()), event.source()
        self._gap = None
        self.update()
        if gap is not None and isinstance(source, NameChip):
            event.acceptProposedAction()
            self.move_beside(source, *gap)

    def move_beside(self, chip: NameChip, other: NameChip, behind: bool) -> None:
        """Put a name before or behind another of the same attribution."""
        from workstation.attribution.edits import with_name_moved

        credit, place = other.signed.at
        if chip is not other and chip.line.attribution is not None:
            self._wanted = (0, chip.signed.name)
            self.edited.emit(chip.line, with_name_moved(chip.line.attribution, chip.signed.at, (credit, place + behind)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A stroke where the dragged name would go."""
        super().paintEvent(event)
        if self._gap is None:
            return
        chip, behind = self._gap
        corner = chip.mapTo(self, QPoint(chip.width() if behind else 0, 0))
        painter = QPainter(self)
        painter.setPen(QPen(QColor(colours_of(self).accent), 2))
        x = corner.x() + (PART_GAP - 1 if behind else 1 - PART_GAP)
        painter.drawLine(x, corner.y(), x, corner.y() + chip.height())

    def _gap_at(self, at: QPoint, source: object) -> tuple[NameChip, bool] | None:
        if not isinstance(source, NameChip):
            return None
        beside = [chip for chip in self.chips if chip.line is source.line]
        nearest = min(beside, key=lambda chip: _distance(chip, at, self), default=None)
        if nearest is None or nearest is source:
            return None
        return nearest, at.x() > nearest.mapTo(self, nearest.rect().center()).x()


def _plain(line: SignedLine) -> tuple[object, ...]:
    """All that is shown of a line; where its names stand isn't."""
    names = ((signed.name, signed.role, signed.standing, signed.may_be_outside, signed.at) for signed in line.names)
    credits = line.attribution.credits if line.attribution else ()
    return (line.part, line.under_headline, line.dateline, credits, *names)


def _ends(line: SignedLine, at: int) -> bool:
    """A word that the next credit has too is shown once, behind the last."""
    credits = line.attribution.credits if line.attribution else ()
    return at + 1 == len(credits) or credits[at + 1].word != credits[at].word


def _place_beside(sizes: tuple[int, ...], at: tuple[int, int], step: int) -> tuple[int, int] | None:
    """Where a name goes that moves one place: within its credit, else into the one beside it."""
    credit, place = at
    if 0 <= place + step < sizes[credit]:
        return credit, place + step
    beside = credit + step
    if not 0 <= beside < len(sizes):
        return None
    return beside, 0 if step > 0 else sizes[beside]


def _distance(chip: NameChip, at: QPoint, strip: QWidget) -> int:
    centre = chip.mapTo(strip, chip.rect().center())
    return abs(centre.x() - at.x()) + 4 * abs(centre.y() - at.y())


def _words(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", "section")
    return label
