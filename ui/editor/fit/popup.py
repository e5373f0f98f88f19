"""The popup of the status line's copyfit: the room of a report without a page, the headline's measure, notes, suggestions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from ui.choices import Choices
from ui.editor.fit.says import said_fit, said_measure, said_note, said_place, said_suggestion

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from workstation.fitting import Standing
    from workstation.planning.fit_notes import FitNote
    from workstation.planning.fit_suggestions import Suggestion

WIDTH = 380
MOST_NOTES = 8


class FitPopup(QFrame):
    """State enters by `show_…`."""

    room_wanted = Signal(str, int, int)
    """Preset, columns, lines."""
    note_wanted = Signal(object)
    suggestion_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFixedWidth(WIDTH)
        self._showing = False
        self._is_placed = False
        self._title, self._measures = QLabel(self), QLabel(self)
        self._title.setProperty("role", "title")
        self._measures.setProperty("role", "muted")
        for label in (self._title, self._measures):
            label.setWordWrap(True)
        self._room = self._make_room()
        self.notes, self.suggestions = Choices(self.tr("提示"), self), Choices(self.tr("只动版式"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        for widget in (self._title, self._room, self._measures, self.notes, self.suggestions):
            column.addWidget(widget)

    def show_standing(self, standing: Standing) -> None:
        """Place, fit, headline, notes; suggestions come a moment later."""
        self._showing, self._is_placed = True, standing.place is not None
        self._title.setText(f"{said_place(standing)}：{said_fit(standing.fit).text}")
        self._room.setVisible(standing.place is None)
        self._preset.setCurrentIndex(self._preset.findData(standing.preset.name))
        self._columns.setMaximum(standing.preset.columns)
        self._lines.setMaximum(standing.preset.lines)
        self._columns.setValue(standing.slot.columns)
        self._lines.setValue(standing.slot.lines)
        self._measures.setText("\n".join(said_measure(measure) for measure in standing.measures))
        self._measures.setVisible(bool(standing.measures))
        self.notes.show_rows([(said_note(note), partial(self._on_note, note)) for note in standing.notes[:MOST_NOTES]])
        if standing.place is None:
            self.show_suggestions(())
        self._showing = False
        self.adjustSize()

    def show_presets(self, names: Iterable[str]) -> None:
        """The presets that there are."""
        self._preset.clear()
        for name in names:
            self._preset.addItem(name, name)

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """Each with what comes of it; a click does it."""
        shown = suggestions if self._is_placed else ()
        self.suggestions.show_rows([(said_suggestion(one), partial(self.suggestion_wanted.emit, one)) for one in shown])
        self.adjustSize()

    def _on_note(self, note: FitNote) -> None:
        self.hide()
        self.note_wanted.emit(note)

    def _make_room(self) -> QWidget:
        room = QWidget(self)
        self._preset, self._columns, self._lines = QComboBox(room), QSpinBox(room), QSpinBox(room)
        self._preset.setAccessibleName(self.tr("版式"))
        self._columns.setAccessibleName(self.tr("栏"))
        self._lines.setAccessibleName(self.tr("行"))
        self._columns.setRange(1, 16)
        self._lines.setRange(3, 400)
        row = QHBoxLayout(room)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self._preset, self._columns, QLabel(self.tr("栏 ×"), room), self._lines, QLabel(self.tr("行"), room)):
            row.addWidget(widget)
        row.addStretch(1)
        self._preset.activated.connect(self._on_room)
        for spin in (self._columns, self._lines):
            spin.setKeyboardTracking(False)
            spin.valueChanged.connect(self._on_room)
        return room

    def _on_room(self) -> None:
        if not self._showing:
            self.room_wanted.emit(str(self._preset.currentData()), self._columns.value(), self._lines.value())
