"""A name on an attribution as a chip: its colour, its sign and its words say how it stands to the roster."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QWidget

if TYPE_CHECKING:
    from workstation.inspection import SignedName

LOOKS = {"known": "known", "nearly": "nearly", "unknown": "unknown", "left": "left", "not-yet": "left", "wrong-role": "nearly"}
"""Standings and the chips' looks."""


class NameChip(QPushButton):
    """Pressed, a nearly right name is put right; any other is shown in the text."""

    def __init__(self, signed: SignedName, parent: QWidget) -> None:
        super().__init__(chip_text(signed), parent)
        self.signed = signed
        self.setProperty("chip", look_of(signed))
        self.setToolTip(chip_reason(signed))
        self.setAccessibleName(f"{signed.role or ''}{signed.name}：{chip_reason(signed)}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)


def look_of(signed: SignedName) -> str:
    """Which of the chips' looks; an outsider whom the roster needn't know is plain."""
    if signed.standing.standing == "unknown" and signed.may_be_outside:
        return "plain"
    return LOOKS[signed.standing.standing]


def chip_text(signed: SignedName) -> str:
    """The name with its sign."""
    standing = signed.standing
    if standing.match is not None:
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
        QCoreApplication.translate("NameChip", "不在名录中，可能是外来作者；右键可加入名录")
        if look_of(signed) == "plain"
        else QCoreApplication.translate("NameChip", "名录中没有这个人；右键可加入名录")
    )
    return texts.get(standing.standing, plain).format(label=label)
