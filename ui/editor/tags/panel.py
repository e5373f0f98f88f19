"""What files a report: standing head, urgency, flags, tags as chips with completion, desk. Desk matters go through the desk's services."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.editor.tags.chips import FlagChips, TagChip, kind_label
from ui.editor.text.field_text import FieldText
from ui.flow_layout import FlowLayout
from ui.told import beside, bracketed
from ui.words import urgency_label
from workstation.tagging.kinds import URGENCIES, Tag, TagKind, read_tag

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from workstation.tagging.suggesting import TagSuggestion


class TagPanel(QWidget):
    """State enters by `show_tags` and `show_desk`; what is wanted leaves as signals."""

    tags_wanted = Signal(tuple)
    """Tags to put on beside the others, as typed: a new one may say its kind (人物：何以安).

    Never the whole list: what is shown may be older than what is stored.
    """
    tag_unwanted = Signal(str)
    urgency_wanted = Signal(int)
    desk_wanted = Signal(str)
    suggestions_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._tags: tuple[str, ...] = ()
        self._kept: Mapping[str, Tag] = {}
        self._shown_desk = ""
        self.standing_head = FieldText(self, many_lines=False)
        self.standing_head.setPlaceholderText(self.tr("如：简讯、图片新闻"))
        self.tag, self.desk = QLineEdit(self), QLineEdit(self)
        self.tag.setPlaceholderText(self.tr("加标签，回车确认；也可写 人物：　地点：　主题："))
        self.urgency, self.flags = QComboBox(self), FlagChips(self)
        for number in (0, *URGENCIES):
            self.urgency.addItem(urgency_label(number), number)
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
        self.urgency.activated.connect(lambda _index: self.urgency_wanted.emit(self.urgency.currentData()))
        self.flags.switched.connect(self._on_flag)
        self.show_tags(())

    # -- state

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags that are shown: the report's, or what was asked for last."""
        return self._tags

    def show_tags(self, tags: Sequence[str]) -> None:
        """The report's tags."""
        self._tags = tuple(tags)
        self._offers.clear()
        self._offers_box.hide()
        self._show_chips()

    def show_kinds(self, kept: Mapping[str, Tag]) -> None:
        """What tags stand for, by name."""
        self._kept = kept
        self._show_chips()

    def show_urgency(self, urgency: int) -> None:
        """The report's urgency; 0 where nobody said."""
        self.urgency.setCurrentIndex(self.urgency.findData(urgency))

    def _show_chips(self) -> None:
        self.flags.show_flags(self._kept, self._tags)
        shown = [tag for tag in self._tags if tag not in self.flags.names]
        self._chips.clear()
        for name in shown:
            chip = TagChip(self._kept.get(name, Tag(name)), self._chips_box)
            chip.removed.connect(self._on_removed)
            self._chips.addWidget(chip)
            chip.show()
        self._none.setVisible(not shown)
        self._chips_box.setVisible(bool(shown))
        self._chips_box.updateGeometry()

    def show_suggestions(self, suggestions: Sequence[TagSuggestion]) -> None:
        """Offer tags, each with the words that caused it; a press puts it on."""
        self._offers.clear()
        for each in suggestions:
            name = each.tag if each.kind is TagKind.FREE else f"{kind_label(each.kind)} · {each.tag}"
            because = beside(word for word in each.words if word != each.tag)
            offer = QPushButton(f"+ {bracketed(name, because)}", self._offers_box)
            offer.setProperty("chip", "plain")
            offer.setToolTip(self.tr("文中有：%1").replace("%1", beside(each.words)))
            offer.clicked.connect(partial(self._on_offer, each))
            self._offers.addWidget(offer)
            offer.show()
        if not suggestions:
            nothing = QLabel(self.tr("没有可建议的标签"), self._offers_box)
            nothing.setProperty("role", "muted")
            self._offers.addWidget(nothing)
            nothing.show()
        self._offers_box.show()
        self._offers_box.updateGeometry()

    def _on_offer(self, offer: TagSuggestion) -> None:
        self._put_on({offer.tag: offer.typed or offer.tag})

    def _on_flag(self, flag: str, on: bool) -> None:
        if on:
            self._put_on({flag: f"标记：{flag}"})
        else:
            self._take_off(flag)

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
        for widget in (self.tag, self.desk, self.urgency, self.flags, self._chips_box, self.suggest, self._offers_box):
            widget.setEnabled(not read_only)

    # -- parts

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(6)
        rows = (
            (self.tr("专栏（栏题）"), (self.standing_head,)),
            (self.tr("急缓"), (self.urgency,)),
            (self.tr("标记"), (self.flags,)),
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
        typed = [tag.strip() for tag in self.tag.text().replace("，", ",").replace("、", ",").split(",")]
        added = {read_tag(tag)[0]: tag for tag in typed if tag and read_tag(tag)[0] not in self._tags}
        self.tag.clear()
        if added:
            self._put_on(added)

    def _on_removed(self, tag: str) -> None:
        self._take_off(tag)
        self.tag.setFocus()

    def _put_on(self, added: Mapping[str, str]) -> None:
        """Names, and how each was typed."""
        self.show_tags((*self._tags, *added))
        self.tags_wanted.emit(tuple(added.values()))

    def _take_off(self, tag: str) -> None:
        self.show_tags(tuple(other for other in self._tags if other != tag))
        self.tag_unwanted.emit(tag)

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
