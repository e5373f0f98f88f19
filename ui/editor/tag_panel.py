"""What files a report: standing head, tags as chips with completion, desk. Desk matters go through the desk's services."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.editor.field_text import FieldText
from ui.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from workstation.tagging.suggesting import TagSuggestion


class TagChip(QPushButton):
    """A tag; pressed, or with Delete, it is taken off."""

    removed = Signal(str)

    def __init__(self, tag: str, parent: QWidget) -> None:
        super().__init__(f"{tag}  ✕", parent)
        self.tag = tag
        self.setProperty("chip", "plain")
        self.setToolTip(self.tr("去掉标签“{tag}”").format(tag=tag))
        self.setAccessibleName(self.toolTip())
        self.clicked.connect(lambda: self.removed.emit(tag))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace take it off too."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.tag)
        else:
            super().keyPressEvent(event)


class TagPanel(QWidget):
    """State enters by `show_tags` and `show_desk`; what is wanted leaves as signals."""

    tags_wanted = Signal(tuple)
    """Exactly these tags."""
    desk_wanted = Signal(str)
    suggestions_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._tags: tuple[str, ...] = ()
        self._shown_desk = ""
        self.standing_head = FieldText(self, many_lines=False)
        self.standing_head.setPlaceholderText(self.tr("如：简讯、图片新闻"))
        self.tag, self.desk = QLineEdit(self), QLineEdit(self)
        self.tag.setPlaceholderText(self.tr("加标签，回车确认"))
        self.desk.setPlaceholderText(self.tr("如：要闻部"))
        self._known = self._completed(self.tag)
        self._desks = self._completed(self.desk)
        box = QWidget(self)
        self._chips = FlowLayout(box)
        self._chips_box = box
        self.suggest = QPushButton(self.tr("建议标签"), self)
        self.suggest.setToolTip(self.tr("按本报以往的标签和文中的词提出"))
        self.suggest.clicked.connect(self.suggestions_wanted)
        self._offers_box = QWidget(self)
        self._offers = FlowLayout(self._offers_box)
        self._none = QLabel(self.tr("还没有标签"), self)
        self._none.setProperty("role", "muted")
        self._lay_out()
        self.tag.returnPressed.connect(self._on_tag)
        self.desk.editingFinished.connect(self._on_desk)
        self.show_tags(())

    # -- state

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags that are shown: the report's, or what was asked for last."""
        return self._tags

    def show_tags(self, tags: Sequence[str]) -> None:
        """The report's tags."""
        self._tags = tuple(tags)
        self._chips.clear()
        for tag in self._tags:
            chip = TagChip(tag, self._chips_box)
            chip.removed.connect(self._on_removed)
            self._chips.addWidget(chip)
            chip.show()
        self._none.setVisible(not self._tags)
        self._chips_box.setVisible(bool(self._tags))
        self._offers.clear()
        self._offers_box.hide()
        self._chips_box.updateGeometry()

    def show_suggestions(self, suggestions: Sequence[TagSuggestion]) -> None:
        """Offer tags, each with the words that caused it; a press puts it on."""
        self._offers.clear()
        for each in suggestions:
            offer = QPushButton(f"+ {each.tag}（{'、'.join(each.words)}）" if each.words else f"+ {each.tag}", self._offers_box)
            offer.setProperty("chip", "plain")
            offer.setToolTip(self.tr("文中有：%1").replace("%1", "、".join(each.words)))
            offer.clicked.connect(partial(self._on_offer, each.tag))
            self._offers.addWidget(offer)
            offer.show()
        if not suggestions:
            nothing = QLabel(self.tr("没有可建议的标签"), self._offers_box)
            nothing.setProperty("role", "muted")
            self._offers.addWidget(nothing)
            nothing.show()
        self._offers_box.show()
        self._offers_box.updateGeometry()

    def _on_offer(self, tag: str) -> None:
        self._want((*self._tags, tag))

    def show_desk(self, desk: str) -> None:
        """The report's desk (部门); a name that is being typed stays."""
        self._shown_desk = desk
        if not self.desk.hasFocus():
            self.desk.setText(desk)

    def show_known(self, tags: Sequence[str], desks: Sequence[str]) -> None:
        """What the completers offer."""
        self._known.setStringList(list(tags))
        self._desks.setStringList(list(desks))

    def show_read_only(self, read_only: bool) -> None:
        """Offer nothing that writes."""
        for widget in (self.tag, self.desk, self._chips_box, self.suggest, self._offers_box):
            widget.setEnabled(not read_only)

    # -- parts

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(6)
        rows = (
            (self.tr("专栏（栏题）"), (self.standing_head,)),
            (self.tr("标签"), (self._none, self._chips_box, self._offers_box, self.suggest, self.tag)),
            (self.tr("部门"), (self.desk,)),
        )
        for name, widgets in rows:
            layout.addWidget(section(name, widgets[-1], self))
            for widget in widgets:
                layout.addWidget(widget)
            layout.addSpacing(8)
        layout.addStretch(1)

    def _completed(self, line: QLineEdit) -> QStringListModel:
        words = QStringListModel(self)
        completer = QCompleter(words, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        line.setCompleter(completer)
        return words

    # -- events

    def _on_tag(self) -> None:
        wanted = [tag.strip() for tag in self.tag.text().replace("，", ",").replace("、", ",").split(",")]
        added = tuple(dict.fromkeys(tag for tag in wanted if tag and tag not in self._tags))
        self.tag.clear()
        if added:
            self._want((*self._tags, *added))

    def _on_removed(self, tag: str) -> None:
        self._want(tuple(other for other in self._tags if other != tag))
        self.tag.setFocus()

    def _want(self, tags: tuple[str, ...]) -> None:
        self.show_tags(tags)
        self.tags_wanted.emit(tags)

    def _on_desk(self) -> None:
        desk = self.desk.text().strip()
        if desk != self._shown_desk:
            self._shown_desk = desk
            self.desk_wanted.emit(desk)


def section(name: str, buddy: QWidget, parent: QWidget) -> QLabel:
    """A small heading over a field; the field takes its name."""
    label = QLabel(name, parent)
    label.setProperty("role", "section")
    label.setBuddy(buddy)
    if not buddy.accessibleName():
        buddy.setAccessibleName(name)
    return label
