"""收回审改稿: a reviewer's changes, each to be ticked or not, all of one person at once; below, what the text becomes with those ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ui.difference_html import DifferenceHtml
from ui.theme import colours_of
from ui.told import beside
from ui.words import version_parts
from workstation.versions.comparison import compared
from workstation.versions.proposals import accepted

if TYPE_CHECKING:
    from workstation.report import Report
    from workstation.versions.proposals import Proposal
    from workstation.versions.reviews import Merge

LONG = 24


class ReviewDialog(QDialog):
    """Decides; what was decided is `chosen`."""

    def __init__(self, merge: Merge, now: Report, parent: QWidget) -> None:
        super().__init__(parent)
        self._merge, self._now = merge, now
        self.setWindowTitle(self.tr("收回审改稿：{0}").format(merge.review.name))
        self.resize(900, 640)
        self.about = QLabel(self)
        self.about.setWordWrap(True)
        self.about.setProperty("role", "muted")
        self.person = QComboBox(self)
        self.person.addItem(self.tr("所有人的改动"), None)
        for person in merge.hands:
            self.person.addItem(self._name(person), person)
        self.person.setAccessibleName(self.tr("看谁的改动"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("改动"))
        self.list.setWordWrap(True)
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(self.tr("并入后的文字"))
        self.every, self.none = QPushButton(self.tr("所列全要"), self), QPushButton(self.tr("所列全不要"), self)
        self.buttons = QDialogButtonBox(self)
        self.buttons.addButton(self.tr("并入所选"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        self._fill()
        self._lay_out()
        self._connect()
        self._show_about()
        self._preview()

    @property
    def chosen(self) -> set[int]:
        """Ids of the proposals that are ticked."""
        ticked = (item for item in self._items() if item.checkState() is Qt.CheckState.Checked)
        return {item.data(Qt.ItemDataRole.UserRole) for item in ticked}

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _fill(self) -> None:
        names = version_parts()
        for proposal in self._merge.proposals:
            item = QListWidgetItem(f"{self._name(proposal.by.person)}　{names[proposal.part]}　{self._words(proposal)}")
            item.setData(Qt.ItemDataRole.UserRole, proposal.id)
            if proposal.clashes:
                item.setFlags(Qt.ItemFlag.ItemIsSelectable)
                item.setForeground(QColor(colours_of(self).muted))
            else:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if proposal.clashes else Qt.CheckState.Checked)
            self.list.addItem(item)

    def _name(self, person: str) -> str:
        return person or self.tr("（没有留痕）")

    def _words(self, proposal: Proposal) -> str:
        old, new = _short(proposal.old), _short(proposal.new)
        if proposal.moved:
            said = self.tr("移动“{0}”").format(old or new)
        elif not old and not proposal.before:
            said = self.tr("开头加“{0}”").format(new)
        elif not old:
            said = self.tr("“{0}”后加“{1}”").format(proposal.before[-8:].replace("\n", "↵"), new)
        elif not new:
            said = self.tr("删“{0}”").format(old)
        else:
            said = self.tr("“{0}”改为“{1}”").format(old, new)
        return self.tr("{0}（原处后来改过，不能并入，请对照着手改）").format(said) if proposal.clashes else said

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        for widget in (self.person, self.every, self.none):
            top.addWidget(widget)
        top.addStretch(1)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.addWidget(self.list)
        splitter.addWidget(self.text)
        splitter.setSizes([280, 300])
        column = QVBoxLayout(self)
        column.addWidget(self.about)
        column.addLayout(top)
        column.addWidget(splitter, 1)
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        self.person.currentIndexChanged.connect(self._on_person)
        self.list.itemChanged.connect(self._preview)
        self.every.clicked.connect(lambda: self._tick(Qt.CheckState.Checked))
        self.none.clicked.connect(lambda: self._tick(Qt.CheckState.Unchecked))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _on_person(self) -> None:
        wanted = self.person.currentData()
        for item, proposal in zip(self._items(), self._merge.proposals, strict=True):
            item.setHidden(self.person.currentIndex() > 0 and proposal.by.person != wanted)

    def _tick(self, state: Qt.CheckState) -> None:
        self.list.blockSignals(True)
        for item in self._items():
            if not item.isHidden() and item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
                item.setCheckState(state)
        self.list.blockSignals(False)
        self._preview()

    def _show_about(self) -> None:
        count, clashes = len(self._merge.proposals), sum(proposal.clashes for proposal in self._merge.proposals)
        told = [self.tr("{0} 处改动").format(count) if count else self.tr("文字没有改动")]
        told += [self.tr("其中 {0} 处不能并入").format(clashes)] if clashes else []
        told += [self.tr("{0} 条新批注，并入时一起收进来").format(self._merge.comments)] if self._merge.comments else []
        self.about.setText(beside(told, "；"))

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: the text in its colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "buttons"):
            self._preview()

    def _preview(self) -> None:
        chosen, names = self.chosen, version_parts()
        made = accepted(self._now, [proposal for proposal in self._merge.proposals if proposal.id in chosen])
        html = DifferenceHtml(colours_of(self), lambda name: names[name])
        self.text.setHtml(html.inline(compared(self._now, made)))


def _short(words: str) -> str:
    words = words.replace("\n", "↵")
    return words if len(words) <= LONG else f"{words[: LONG - 1]}…"
