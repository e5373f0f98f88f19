"""Chips for a report's tags, and switches for the flags that the desk puts on reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.flow_layout import FlowLayout
from workstation.tagging.kinds import FLAGS, Tag, TagKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent


def kind_label(kind: TagKind) -> str:
    """主题, 人物 …"""
    return {
        TagKind.FREE: QCoreApplication.translate("Tags", "普通标签"),
        TagKind.TOPIC: QCoreApplication.translate("Tags", "主题"),
        TagKind.PERSON: QCoreApplication.translate("Tags", "人物"),
        TagKind.ORGAN: QCoreApplication.translate("Tags", "机构"),
        TagKind.PLACE: QCoreApplication.translate("Tags", "地点"),
        TagKind.FLAG: QCoreApplication.translate("Tags", "标记"),
    }[kind]


def tied_to(tag: Tag) -> str:
    """What a tag is tied to, for a tool tip or a column: a topic's code and the topics above, an entry's post."""
    if tag.kind is TagKind.TOPIC:
        return " · ".join(filter(None, (tag.code, " › ".join(reversed(tag.broader)))))
    if tag.kind in (TagKind.PERSON, TagKind.ORGAN):
        return tag.note or (
            QCoreApplication.translate("Tags", "随名录") if tag.is_linked else QCoreApplication.translate("Tags", "名录里没有")
        )
    return ""


class TagChip(QPushButton):
    """A tag; pressed, or with Delete, it is taken off."""

    removed = Signal(str)

    def __init__(self, tag: Tag, parent: QWidget) -> None:
        shown = tag.name if tag.kind is TagKind.FREE else f"{kind_label(tag.kind)} · {tag.name}"
        super().__init__(f"{shown}  ✕", parent)
        self.tag = tag.name
        self.setProperty("chip", "plain")
        said = self.tr("去掉标签“{tag}”").format(tag=tag.name)
        self.setToolTip("\n".join(filter(None, (tied_to(tag), said))))
        self.setAccessibleName(said)
        self.clicked.connect(lambda: self.removed.emit(self.tag))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace take it off too."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.tag)
        else:
            super().keyPressEvent(event)


class FlagChips(QWidget):
    """A switch for each flag."""

    switched = Signal(str, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self.names: tuple[str, ...] = ()
        self.show_flags({}, ())

    def show_flags(self, kept: Mapping[str, Tag], tags: Sequence[str]) -> None:
        """The paper's flags, those on which a report has."""
        own = (tag.name for tag in kept.values() if tag.kind is TagKind.FLAG)
        usual = (name for name in FLAGS if name not in kept or kept[name].kind is TagKind.FLAG)
        self.names = tuple(dict.fromkeys((*usual, *own)))
        self._flow.clear()
        for name in self.names:
            chip = QPushButton(name, self)
            chip.setProperty("chip", "flag")
            chip.setCheckable(True)
            chip.setChecked(name in tags)
            chip.clicked.connect(lambda on, name=name: self.switched.emit(name, on))
            self._flow.addWidget(chip)
            chip.show()
        self.updateGeometry()
