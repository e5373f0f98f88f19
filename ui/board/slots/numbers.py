"""Numbers of columns and lines in the slot's form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QSpinBox, QWidget

from ui.section import GAP, INSET, StillWheel

if TYPE_CHECKING:
    from collections.abc import Sequence

NARROW = 60
"""Room for three digits and the arrows; a panel may be made so narrow."""


def number_pair(spins: Sequence[QSpinBox], parent: QWidget) -> QGridLayout:
    """Two numbers beside each other, columns and lines, in halves of the width."""
    grid = QGridLayout()
    grid.setSpacing(GAP)
    words = (QCoreApplication.translate("SlotPanel", "栏"), QCoreApplication.translate("SlotPanel", "行"))
    for at, (spin, word) in enumerate(zip(spins, words, strict=True)):
        grid.addWidget(spin, 0, 2 * at)
        grid.addWidget(QLabel(word, parent), 0, 2 * at + 1)
        grid.setColumnStretch(2 * at, 1)
    return grid


def number_box(parent: QWidget, least: int, most: int, zero: str = "") -> QSpinBox:
    """`zero`: what stands there for 0."""
    spin = QSpinBox(parent)
    spin.setRange(least, most)
    spin.setKeyboardTracking(False)
    spin.setMinimumWidth(NARROW)
    spin.lineEdit().setTextMargins(INSET, 0, 0, 0)
    StillWheel(spin).mind(spin)
    if zero:
        spin.setSpecialValueText(zero)
    return spin
