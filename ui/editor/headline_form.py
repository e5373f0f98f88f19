"""引题, 主题, 副题: three fields, each with its count."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui.editor.text.field_text import FieldText
from ui.editor.text.story_editor import BODY_FAMILIES
from workstation.report import Headlines
from workstation.text.count import printed_characters

SIZES = {"kicker": 13.0, "main": 21.0, "deck": 14.0}


class HeadlineForm(QWidget):
    """Enter leads from one field to the next and on to the text; Shift+Enter breaks a line."""

    moved_on = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kicker, self.main, self.deck = (self._field(name) for name in SIZES)
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 8, 14, 8)
        grid.setVerticalSpacing(0)
        grid.setHorizontalSpacing(10)
        names = (self.tr("引题"), self.tr("主题"), self.tr("副题"))
        hints = (self.tr("引题（可不填）"), self.tr("在此写主标题"), self.tr("副题（可不填）"))
        for row, (field, name, hint) in enumerate(zip(self.fields, names, hints, strict=True)):
            self._add_row(grid, row, field, name)
            field.setPlaceholderText(hint)
        self._chain()

    @property
    def fields(self) -> tuple[FieldText, FieldText, FieldText]:
        """The three fields in order."""
        return self.kicker, self.main, self.deck

    def headlines(self) -> Headlines:
        """What the fields hold, without blanks at the end."""
        return Headlines(*(field.text().rstrip() for field in self.fields))

    def _field(self, name: str) -> FieldText:
        field = FieldText(self, framed=False)
        font = QFont(field.font())
        font.setFamilies([*BODY_FAMILIES, font.family()])
        font.setPointSizeF(SIZES[name])
        font.setBold(name == "main")
        field.setFont(font)
        field.setObjectName(name)
        field.show_text("")
        return field

    def _add_row(self, grid: QGridLayout, row: int, field: FieldText, name: str) -> None:
        label, count = QLabel(name, self), QLabel(self)
        label.setBuddy(field)
        field.setAccessibleName(name)
        label.setProperty("role", "muted")
        count.setProperty("role", "muted")
        count.setMinimumWidth(count.fontMetrics().horizontalAdvance("88+88 字"))
        count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        field.document().contentsChanged.connect(lambda: count.setText(_count(field)))
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(field, row, 1)
        grid.addWidget(count, row, 2)

    def _chain(self) -> None:
        for before, after in zip(self.fields, self.fields[1:], strict=False):
            before.moved_on.connect(after.setFocus)
            after.moved_back.connect(before.setFocus)
        self.deck.moved_on.connect(self.moved_on)


def _count(field: FieldText) -> str:
    counts = [str(printed_characters(line)) for line in field.paragraphs() if line.strip()]
    return QCoreApplication.translate("HeadlineForm", "{count} 字").format(count="+".join(counts)) if counts else ""
