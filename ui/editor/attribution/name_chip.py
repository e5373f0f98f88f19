"""A name on an attribution as a chip: its colour, its sign and its words say how it stands to the roster."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, Signal
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from workstation.inspection.inspection import SignedLine, SignedName

CHIP_MIME = "application/x-workstation-signed-name"
LOOKS = {"known": "known", "nearly": "nearly", "unknown": "unknown", "left": "left", "not-yet": "left", "wrong-role": "nearly"}
"""Standings and the chips' looks."""
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class NameChip(QPushButton):
    """Pressed, a nearly right name is put right; any other is shown in the text. Dragged or moved by keys it changes its place."""

    step_asked = Signal(object, int)
    """Itself: the keyboard wants to go to the chip before or behind."""
    shift_asked = Signal(object, int)
    """Itself: to be moved before or behind."""
    drop_asked = Signal(object)
    """Itself: to be taken off."""

    def __init__(self, line: SignedLine, signed: SignedName, parent: QWidget) -> None:
        super().__init__(chip_text(signed), parent)
        self.line, self.signed = line, signed
        self._pressed_at: QPoint | None = None
        self.setProperty("chip", look_of(signed))
        self.setToolTip(chip_reason(signed))
        self.setAccessibleName(f"{signed.role or ''}{signed.name}：{chip_reason(signed)}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, with Alt they move the name; Delete takes it off."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shift_asked.emit(self, step)
        elif step is not None:
            self.step_asked.emit(self, step)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.drop_asked.emit(self)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag would begin."""
        self._pressed_at = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Far enough: the name is taken along."""
        begun = self._pressed_at
        if begun is None or (event.position().toPoint() - begun).manhattanLength() < QApplication.startDragDistance():
            super().mouseMoveEvent(event)
            return
        self._pressed_at = None
        self.setDown(False)
        drag, data = QDrag(self), QMimeData()
        data.setData(CHIP_MIME, self.signed.name.encode())
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.setHotSpot(begun)
        drag.exec(Qt.DropAction.MoveAction)


def chip_height(widget: QWidget) -> int:
    """Of a row of chips; what stands beside it in the first row has the same."""
    return widget.fontMetrics().height() + 8


def look_of(signed: SignedName) -> str:
    """Which of the chips' looks; an outsider whom the roster needn't know is plain."""
    if signed.met is not None and signed.standing.standing in ("unknown", "nearly"):
        return "known"
    if signed.standing.standing == "unknown" and signed.may_be_outside:
        return "plain"
    return LOOKS[signed.standing.standing]


def chip_text(signed: SignedName) -> str:
    """The name with its sign."""
    standing = signed.standing
    if standing.match is not None and signed.met is None:
        return QCoreApplication.translate("NameChip", "{name} → {other}？").format(name=signed.name, other=standing.match.name)
    signs = {
        "known": "✓ {name}",
        "unknown": "? {name}",
        "left": QCoreApplication.translate("NameChip", "{name}（不在岗）"),
        "nearly": QCoreApplication.translate("NameChip", "{name}（身份不符）"),
    }
    return signs.get(look_of(signed), "{name}").format(name=signed.name)


def chip_reason(signed: SignedName) -> str:
    """What the chip says, in a sentence."""
    standing, person = signed.standing, signed.standing.staff
    if look_of(signed) == "known" and signed.met is not None:
        unit = signed.met.unit or QCoreApplication.translate("NameChip", "单位未记")
        return QCoreApplication.translate("NameChip", "通讯员名录中有：{unit}").format(unit=unit)
    label = person.label if person else ""
    if standing.match is not None:
        words = QCoreApplication.translate("NameChip", "名录中没有“{name}”，有“{other}”（{label}）；点一下就换成“{other}”")
        return words.format(name=signed.name, other=standing.match.name, label=label)
    texts: dict[str, str] = {
        "known": QCoreApplication.translate("NameChip", "名录中有：{label}"),
        "left": QCoreApplication.translate("NameChip", "名录中有（{label}），当日已离岗"),
        "not-yet": QCoreApplication.translate("NameChip", "名录中有（{label}），当日尚未到岗"),
        "wrong-role": QCoreApplication.translate("NameChip", "名录中是{label}"),
    }
    plain = (
        QCoreApplication.translate("NameChip", "不在名录中，可能是外来作者；右键可记住此人")
        if look_of(signed) == "plain"
        else QCoreApplication.translate("NameChip", "名录中没有这个人；右键可加入名录")
    )
    return texts.get(standing.standing, plain).format(label=label)
