"""The rest of a report: how far it is, where it stands, captions, jump line, pictures, note, and what filing repaired."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QListWidget, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.editor.picture_rows import PictureRows
from ui.editor.tags.panel import section
from ui.editor.text.field_text import FieldText
from ui.words import reading_label, when
from workstation.report import Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.report import Repair, Report

MOST_REPAIRS = 200


class DetailsPanel(QScrollArea):
    """State enters by `show_report`, `show_place`, `show_source`; captions, jump line and note are the report's text."""

    reading_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._inside = QWidget(self.viewport())
        self._inside.setProperty("role", "surface")
        self._source: str | None = None
        self._repaired: tuple[Repair, ...] = ()
        self._lines: tuple[str, ...] = ()
        self._make_texts()
        self.reading = self._make_reading()
        self._slug, self._place, self._changed = (QLabel(self._inside) for _ in range(3))
        for label in (self._slug, self._place, self._changed):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.pictures = PictureRows(self.captions, self._inside)
        self._make_repairs()
        self._lay_out()

    # -- state

    def show_report(self, report: Report) -> None:
        """A report's facts; its texts are filled by the form."""
        self._slug.setText(report.slug)
        self._changed.setText(when(report.changed) or "—")
        self.reading.setCurrentIndex(self.reading.findData(report.reading))

    def show_place(self, places: Sequence[str]) -> None:
        """Where it stands, such as 2021-01-14 K01."""
        self._place.setText("\n".join(places) or self.tr("还没有上版"))

    def show_source(self, source: str | None, repairs: Sequence[Repair], lines: Sequence[str]) -> None:
        """What the report was filed from, and what filing changed, a line each; null for one written here."""
        self._source, self._repaired, self._lines = source, tuple(repairs), tuple(lines)
        self._repairs.clear()
        self._repairs.addItems(list(lines[:MOST_REPAIRS]))
        self._repairs.setVisible(bool(lines))
        self._repairs.setFixedHeight(min((self._repairs.sizeHintForRow(0) + 2) * len(lines) + 8, 180) if lines else 0)
        self._no_repairs.setText(self.tr("导入时没有改动") if source is not None else self.tr("在这里写的，不是导入的"))
        self._no_repairs.setVisible(not lines)
        self._see_source.setVisible(source is not None)

    def show_read_only(self, read_only: bool) -> None:
        """Offer nothing that writes."""
        self.reading.setEnabled(not read_only)
        self.pictures.show_read_only(read_only)

    # -- parts

    def _make_texts(self) -> None:
        self.captions, self.note = FieldText(self._inside, enter_breaks=True), FieldText(self._inside, enter_breaks=True)
        self.jump = FieldText(self._inside, many_lines=False)
        self.captions.setPlaceholderText(self.tr("图片说明，一行一张"))
        self.jump.setPlaceholderText(self.tr("如：下转第四版"))
        self.note.setPlaceholderText(self.tr("给同事的话，不印出来"))

    def _make_repairs(self) -> None:
        self._no_repairs, self._repairs = QLabel(self.tr("导入时没有改动"), self._inside), self._list(self.tr("导入时的改动"))
        self._see_source = QPushButton(self.tr("看原文…"), self._inside)
        self._see_source.clicked.connect(self._on_source)
        self._repairs.itemActivated.connect(self._on_source)

    def _make_reading(self) -> QComboBox:
        box = QComboBox(self._inside)
        for reading in Reading:
            box.addItem(reading_label(reading), reading)
        box.setAccessibleName(self.tr("审次"))
        box.activated.connect(lambda index: self.reading_wanted.emit(box.itemData(index)))
        return box

    def _list(self, name: str) -> QListWidget:
        made = QListWidget(self._inside)
        made.setAccessibleName(name)
        made.setWordWrap(True)
        made.hide()
        return made

    def _lay_out(self) -> None:
        inside = self._inside
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(6)
        facts = QFormLayout()
        facts.addRow(self._muted(self.tr("稿号")), self._slug)
        facts.addRow(self._muted(self.tr("审次")), self.reading)
        facts.addRow(self._muted(self.tr("版面")), self._place)
        facts.addRow(self._muted(self.tr("改动")), self._changed)
        layout.addLayout(facts)
        rows: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (self.tr("图片"), (self.pictures,)),
            (self.tr("图注"), (self.captions,)),
            (self.tr("转版与见报提示"), (self.jump,)),
            (self.tr("备注"), (self.note,)),
            (self.tr("导入时的改动"), (self._no_repairs, self._repairs, self._see_source)),
        )
        for name, widgets in rows:
            layout.addSpacing(8)
            layout.addWidget(section(name, widgets[0], inside))
            for widget in widgets:
                layout.addWidget(widget)
        self._no_repairs.setProperty("role", "muted")
        layout.addStretch(1)
        self.setWidget(inside)

    def _muted(self, text: str) -> QLabel:
        label = QLabel(text, self._inside)
        label.setProperty("role", "muted")
        return label

    def _on_source(self) -> None:
        from ui.editor.source_dialog import SourceDialog

        if self._source is not None:
            dialog = SourceDialog(self._source, self._repaired, self._lines, self.window())
            dialog.open()
            dialog.show_repair(self._repairs.currentRow())
