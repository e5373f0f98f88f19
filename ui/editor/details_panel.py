"""The rest of a report: how far it is, where it stands, captions, jump line, pictures, note, and what filing repaired."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.editor.field_text import FieldText
from ui.editor.tag_panel import section
from ui.words import reading_label, when
from workstation.report import Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage

    from workstation.report import Repair, Report

THUMB = QSize(120, 90)
MOST_REPAIRS = 200


class DetailsPanel(QScrollArea):
    """State enters by `show_report`, `show_place`, `show_pictures`; captions, jump line and note are the report's text."""

    reading_wanted = Signal(object)
    pictures_wanted = Signal(tuple)
    """Paths of pictures to add."""
    picture_unwanted = Signal(int)
    """Which one to take off; the file stays in the store."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._inside = QWidget(self.viewport())
        self._inside.setProperty("role", "surface")
        self._folder = str(Path.home())
        self._source: str | None = None
        self._repaired: tuple[Repair, ...] = ()
        self._lines: tuple[str, ...] = ()
        self._make_texts()
        self.reading = self._make_reading()
        self._slug, self._place, self._changed = (QLabel(self._inside) for _ in range(3))
        for label in (self._slug, self._place, self._changed):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._make_pictures()
        self._make_repairs()
        self._lay_out()

    # -- state

    def show_report(self, report: Report) -> None:
        """A report's facts; its texts are filled by the form."""
        self._slug.setText(report.slug)
        self._changed.setText(when(report.changed) or "—")
        self.reading.setCurrentIndex(int(report.reading))

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

    def show_pictures(self, pictures: Sequence[tuple[str, QImage]]) -> None:
        """Small pictures with their names."""
        self._pictures.clear()
        for name, image in pictures:
            self._pictures.addItem(QListWidgetItem(QIcon(QPixmap.fromImage(image)), name))
        self._pictures.setVisible(bool(pictures))
        self._no_pictures.setVisible(not pictures)

    def show_read_only(self, read_only: bool) -> None:
        """Offer nothing that writes."""
        for widget in (self.reading, self._add_picture, self._drop_picture):
            widget.setEnabled(not read_only)

    # -- parts

    def _make_texts(self) -> None:
        self.captions, self.note = FieldText(self._inside, enter_breaks=True), FieldText(self._inside, enter_breaks=True)
        self.jump = FieldText(self._inside, many_lines=False)
        self.captions.setPlaceholderText(self.tr("图片说明，一行一张"))
        self.jump.setPlaceholderText(self.tr("如：下转第四版"))
        self.note.setPlaceholderText(self.tr("给同事的话，不印出来"))

    def _make_pictures(self) -> None:
        self._no_pictures, self._pictures = QLabel(self.tr("没有图片"), self._inside), self._list(self.tr("图片"))
        self._pictures.setViewMode(QListWidget.ViewMode.IconMode)
        self._pictures.setIconSize(THUMB)
        self._pictures.setFixedHeight(THUMB.height() + 40)
        self._add_picture, self._drop_picture = QPushButton(self._inside), QPushButton(self._inside)
        self._add_picture.setText(self.tr("加图片…"))
        self._drop_picture.setText(self.tr("撤下所选图片"))
        self._add_picture.clicked.connect(self._on_add_picture)
        self._drop_picture.clicked.connect(lambda: self.picture_unwanted.emit(self._pictures.currentRow()))
        self._pictures.currentRowChanged.connect(lambda row: self._drop_picture.setVisible(row >= 0))
        self._drop_picture.hide()

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
        box.activated.connect(lambda index: self.reading_wanted.emit(Reading(index)))
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
            (self.tr("图注"), (self.captions,)),
            (self.tr("转版与见报提示"), (self.jump,)),
            (self.tr("图片"), (self._no_pictures, self._pictures, self._add_picture, self._drop_picture)),
            (self.tr("备注"), (self.note,)),
            (self.tr("导入时的改动"), (self._no_repairs, self._repairs, self._see_source)),
        )
        for name, widgets in rows:
            layout.addSpacing(8)
            layout.addWidget(section(name, widgets[0], inside))
            for widget in widgets:
                layout.addWidget(widget)
        for label in (self._no_pictures, self._no_repairs):
            label.setProperty("role", "muted")
        layout.addStretch(1)
        self.setWidget(inside)

    def _muted(self, text: str) -> QLabel:
        label = QLabel(text, self._inside)
        label.setProperty("role", "muted")
        return label

    def _on_add_picture(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        from ui.board.board_pictures import PICTURE_FILTER

        kinds = self.tr("图片") + f" ({PICTURE_FILTER})"
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("加图片"), self._folder, kinds)
        if names:
            self._folder = str(Path(names[0]).parent)
            self.pictures_wanted.emit(tuple(Path(name) for name in names))

    def _on_source(self) -> None:
        from ui.editor.source_dialog import SourceDialog

        if self._source is not None:
            dialog = SourceDialog(self._source, self._repaired, self._lines, self.window())
            dialog.open()
            dialog.show_repair(self._repairs.currentRow())
