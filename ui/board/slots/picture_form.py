"""A slot's pictures in its form: each with place, size and words; those of its report that stand nowhere, to be placed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.board.page_session import plan_edit
from ui.board.slots.numbers import number_box, number_pair
from ui.picture_words import placed_role, placed_words
from ui.section import Section
from workstation.pictures.of_report import line_of, recaptioned
from workstation.planning import plan as edits
from workstation.planning.copy import caption_text
from workstation.planning.placed_pictures import worded_box
from workstation.units import Lines

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Protocol

    from ui.board.page_session import PlanEdit
    from workstation.page import PictureBox, Slot
    from workstation.planning.placed_pictures import ReportEdit
    from workstation.report import Report
    from workstation.slot_aside import PlacedPicture, SlotAside, WaitingPicture

    class Edit(Protocol):
        """Sends an edit of the plan away, and of reports in the same step."""

        def __call__(self, label: str, change: PlanEdit, owned: Mapping[str, ReportEdit] | None = None) -> None: ...


class PicturesSection(Section):
    """State enters by `show_slot` and `show_aside`; what isn't an edit of the plan alone leaves by signals, with the slot's slug."""

    wanted = Signal(str)
    paste_wanted = Signal(str)
    place_wanted = Signal(str, str)
    """slug and hash: a picture of the report that stands nowhere yet"""
    give_wanted = Signal(str)

    def __init__(self, title: str, edit: Edit, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._edit, self._slug = edit, ""
        self.forms: list[PictureForm] = []
        self.waiting: list[QPushButton] = []
        self._pictures, self._waiting = QVBoxLayout(), QVBoxLayout()
        self.wide(self._pictures)
        self.wide(self._waiting)
        row = QHBoxLayout()
        for words, signal in ((self.tr("加图片…"), self.wanted), (self.tr("粘贴图片"), self.paste_wanted)):
            button = QPushButton(words, self)
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(self._slug))
            row.addWidget(button)
        self.wide(row)

    def show_slot(self, slot: Slot, report: Report | None) -> None:
        """Show a slot's boxes with the words that they are printed with."""
        if slot.slug != self._slug:
            self._show_waiting(())
        self._slug = slot.slug
        while len(self.forms) > len(slot.pictures):
            form = self.forms.pop()
            self._pictures.removeWidget(form)
            form.deleteLater()
        while len(self.forms) < len(slot.pictures):
            form = PictureForm(len(self.forms), self._edit, self)
            form.give.clicked.connect(lambda: self.give_wanted.emit(self._slug))
            self.forms.append(form)
            self._pictures.addWidget(form)
        for form, box in zip(self.forms, slot.pictures, strict=True):
            form.show_box(slot.slug, box, report)

    def show_aside(self, aside: SlotAside) -> None:
        """What there is to say of its pictures, and which wait."""
        for form, picture in zip(self.forms, aside.pictures, strict=False):
            form.show_facts(picture)
        self._show_waiting(aside.waiting)

    def _show_waiting(self, waiting: Sequence[WaitingPicture]) -> None:
        for button in self.waiting:
            self._waiting.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.waiting = [self._place_button(picture) for picture in waiting]

    def _place_button(self, picture: WaitingPicture) -> QPushButton:
        button = QPushButton(self.tr("放上稿件的第 {0} 张图").format(picture.number), self)
        button.setToolTip(self.tr("这张图在稿件里，还没有上版"))
        button.clicked.connect(lambda: self.place_wanted.emit(self._slug, picture.digest))
        self._waiting.addWidget(button)
        return button


class PictureForm(Section):
    """One picture's place, size, caption and credit; the words are the report's, where the picture is."""

    def __init__(self, index: int, edit: Edit, parent: QWidget) -> None:
        super().__init__(self.tr("第 {0} 张").format(index + 1), parent)
        self._index, self._edit = index, edit
        self._slug, self._box = "", None  # type: tuple[str, PictureBox | None]
        self._report: Report | None = None
        self._places = [number_box(self, 1, most) for most in (16, 400, 16, 400)]
        for label, spins in ((self.tr("起自"), self._places[:2]), (self.tr("大小"), self._places[2:])):
            self.row(label, number_pair(spins, self))
            for spin in spins:
                spin.valueChanged.connect(self._on_placed)
        self.caption, self.credit = QLineEdit(self), QLineEdit(self)
        self.caption.setPlaceholderText(self.tr("图注"))
        self.credit.setPlaceholderText(self.tr("记者 某某 摄"))
        for field, label in ((self.caption, self.tr("图注")), (self.credit, self.tr("署名"))):
            field.editingFinished.connect(self._on_worded)
            self.row(label, field)
        self.facts = QLabel(self)
        self.facts.setWordWrap(True)
        self.facts.hide()
        self.wide(self.facts)
        self.give, self.follow = QPushButton(self.tr("加入稿件"), self), QPushButton(self.tr("改用稿件的图注"), self)
        self.follow.clicked.connect(self._on_follow)
        remove = QPushButton(self.tr("去掉这张图"), self)
        remove.clicked.connect(lambda: self._edit(self.tr("去掉图片"), plan_edit(edits.remove_picture, self._slug, self._index)))
        for button in (self.give, self.follow, remove):
            self.wide(button)

    def show_box(self, slug: str, box: PictureBox, report: Report | None) -> None:
        """Show a picture box."""
        self._slug, self._box, self._report = slug, None, report
        for spin, value in zip(self._places, (box.column + 1, box.line + 1, box.columns, box.lines), strict=True):
            spin.setValue(value)
        for field, text in zip((self.caption, self.credit), self._words_of(box), strict=True):
            if not field.hasFocus():
                field.setText(text)
                field.setCursorPosition(0)
        line = line_of(report, box.picture) if report and box.picture else ""
        self.give.setVisible(line is None)
        self.follow.setVisible(bool(line) and caption_text(box) not in (line, ""))
        self._box = box

    def _words_of(self, box: PictureBox) -> tuple[str, str]:
        """Caption and credit as printed; in a line of the report's they stand together."""
        from workstation.pictures.captions import split_caption

        shown = worded_box(box, self._report) if self._report else box
        return (shown.caption, shown.credit) if shown.credit or box.caption else split_caption(shown.caption)

    def show_facts(self, picture: PlacedPicture) -> None:
        """What the picture is and has at its size; what the rules say of caption and credit."""
        self.facts.setText(placed_words(picture))
        self.facts.setVisible(bool(self.facts.text()))
        self.facts.setProperty("role", placed_role(picture))
        self.facts.style().polish(self.facts)

    def _on_placed(self) -> None:
        if self._box is None:
            return
        column, line, columns, lines = (spin.value() for spin in self._places)
        box = replace(self._box, column=column - 1, line=Lines(line - 1), columns=columns, lines=Lines(lines))
        if box != self._box:
            self._edit(self.tr("改图片"), plan_edit(edits.move_picture, self._slug, self._index, box))

    def _on_worded(self) -> None:
        if self._box is None:
            return
        words = (self.caption.text().strip(), self.credit.text().strip())
        if words == tuple(part.strip() for part in self._words_of(self._box)):
            return
        owned = self._report is not None and self._box.picture in self._report.pictures
        box = replace(self._box, caption="" if owned else words[0], credit="" if owned else words[1])
        change = plan_edit(edits.move_picture, self._slug, self._index, box)
        self._edit(self.tr("改图注"), change, {self._slug: self._wording(*words)} if owned else None)

    def _wording(self, caption: str, credit: str) -> ReportEdit:
        from workstation.pictures.captions import joined_caption

        assert self._box is not None
        picture = self._box.picture

        def write(report: Report) -> Report:
            before = line_of(report, picture)
            return report if before is None else recaptioned(report, picture, joined_caption(caption, credit, before))

        return write

    def _on_follow(self) -> None:
        if self._box is not None:
            box = replace(self._box, caption="", credit="")
            self._edit(self.tr("改图注"), plan_edit(edits.move_picture, self._slug, self._index, box))
