"""A titled part of a side panel: a quiet heading over a form whose fields stand under each other in all parts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QLayout, QVBoxLayout, QWidget

LABEL_WIDTH = 56
GAP = 8
INSET = 5
"""Of a number in its field; the style sheet reaches only the frame."""


class Section(QFrame):
    """Heading and form; rows are added by `row` and `wide`."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        heading = QLabel(title, self)
        heading.setProperty("role", "section")
        self._rows = QFormLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(GAP)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 4)
        column.setSpacing(GAP)
        column.addWidget(heading)
        column.addLayout(self._rows)

    def row(self, words: str, field: QWidget | QLayout) -> None:
        """A labelled field."""
        label = QLabel(words, self)
        label.setMinimumWidth(LABEL_WIDTH)
        if isinstance(field, QWidget):
            label.setBuddy(field)
            self._rows.addRow(label, field)
        else:
            self._rows.addRow(label, field)

    def wide(self, field: QWidget | QLayout) -> None:
        """Something over the whole width."""
        if isinstance(field, QWidget):
            self._rows.addRow(field)
        else:
            self._rows.addRow(field)


class StillWheel(QObject):
    """Lets the wheel scroll the panel: a number or a choice under the mouse turns only once it has been clicked."""

    def mind(self, field: QWidget) -> None:
        """Look after a field."""
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the wheel on to what lies under the field."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False
