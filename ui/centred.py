"""A frame in the middle of an empty window, a little above its centre."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget


def centre(frame: QWidget, within: QWidget) -> None:
    """Lay a widget out with one frame, never wider than its maximum."""
    outer, middle = QVBoxLayout(within), QHBoxLayout()
    outer.addStretch(2)
    middle.addStretch(1)
    middle.addWidget(frame, 20)
    middle.addStretch(1)
    outer.addLayout(middle)
    outer.addStretch(3)
