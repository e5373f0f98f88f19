"""What packets brought: what was taken over and joined, and what waits for somebody, place by place with both sides."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ui.difference_html import DifferenceHtml
from ui.theme import colours_of
from ui.window import packet_words
from ui.window.clash_card import ClashCard
from ui.words import version_parts
from workstation.packets.arrivals import Arrival
from workstation.packets.joining import OURS, THEIRS
from workstation.packets.keeper import Waiting
from workstation.versions.comparison import compared

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.tasks import Tasks
    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.packets.arrivals import Received
    from workstation.packets.joining import Joined

ENTRY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Bulk:
    """Many small things of one kind that came alike: tags, terms, grades."""

    titles: tuple[str, ...]


def bulks(arrivals: Sequence[Arrival]) -> dict[tuple[str, str], tuple[str, ...]]:
    """Titles by kind and outcome, of the kinds that a list doesn't name one by one."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for arrival in arrivals:
        if arrival.kind not in packet_words.READABLE:
            at = (arrival.kind, arrival.outcome)
            found[at] = (*found.get(at, ()), arrival.title or packet_words.kind_word(arrival.kind))
    return found


def _named(kind: str, title: str) -> str:
    """A report by its title, anything else with what it is."""
    return title if kind == "report" else f"{packet_words.kind_word(kind)} {title}".rstrip()


def _slug(arrival: Arrival) -> str:
    return arrival.name.rpartition(" ")[2] if arrival.kind == "remarks" else arrival.name


class PacketsWindow(QDialog):
    """Reads what waits when it opens, and again when it was decided. `received`: the packet that was just taken in, if any."""

    report_wanted = Signal(str)

    def __init__(self, desk: Desk, tasks: Tasks, received: Received | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._arrivals: Sequence[Arrival] = received.arrivals if received else ()
        self._taken_back: set[str] = set()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("数据包带来的改动"))
        self.resize(1060, 680)
        self.entries, self.says, self.reading = QListWidget(self), QLabel(self), QTextBrowser(self)
        self.cards: list[ClashCard] = []
        self.area, self.pages = QScrollArea(self), QStackedWidget(self)
        self.ours_button, self.theirs_button = QPushButton(self.tr("都用这里的"), self), QPushButton(self.tr("都用对方的"), self)
        self.done_button = QPushButton(self.tr("照此定稿"), self)
        self.open_button, self.back_button = QPushButton(self.tr("打开稿件"), self), QPushButton(self.tr("恢复收到前的文字"), self)
        self._build()
        tasks.changed.connect(self._on_changed)
        self.read()

    def _build(self) -> None:
        self.entries.setAccessibleName(self.tr("改动"))
        self.entries.setSpacing(2)
        self.entries.setProperty("role", "offers")
        self.entries.currentItemChanged.connect(self._show)
        self.says.setWordWrap(True)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.pages.addWidget(self.area)
        self.pages.addWidget(self.reading)
        self.ours_button.clicked.connect(partial(self._choose_all, OURS))
        self.theirs_button.clicked.connect(partial(self._choose_all, THEIRS))
        self.done_button.clicked.connect(self.decide)
        self.done_button.setProperty("primary", True)
        self.done_button.setToolTip("Ctrl+Return")
        self.open_button.clicked.connect(self._open)
        self.back_button.clicked.connect(self._take_back)
        for button in self._buttons:
            button.setAutoDefault(False)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.decide)
        self._lay_out()

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.open_button, self.back_button, self.ours_button, self.theirs_button, self.done_button

    def _lay_out(self) -> None:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(12, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.says)
        column.addWidget(self.pages, 1)
        row = QHBoxLayout()
        for number, button in enumerate(self._buttons):
            row.addWidget(button)
            if number == 1:
                row.addStretch(1)
        column.addLayout(row)
        splitter = QSplitter(self)
        splitter.addWidget(self.entries)
        splitter.addWidget(right)
        splitter.setSizes([270, 790])
        splitter.setStretchFactor(1, 1)
        QVBoxLayout(self).addWidget(splitter)

    # -- reading

    def read(self) -> None:
        """Read what waits; what is chosen stays chosen where it still waits."""
        self._tasks.read(self._desk.packets.waiting, self._on_waiting, key=(self, "waiting"))

    def _on_waiting(self, waiting: tuple[Waiting, ...]) -> None:
        row = max(self.entries.currentRow(), 0)
        self.entries.blockSignals(True)
        self.entries.clear()
        for each in waiting:
            self._add(each, self.tr("待处理"), _named(each.thing.kind, each.title), each.desk or each.person)
        names = {"new": self.tr("新收"), "taken": self.tr("已更新"), "joined": self.tr("已合并")}
        for arrival in self._arrivals:
            if arrival.outcome in names and arrival.kind in packet_words.READABLE:
                self._add(arrival, names[arrival.outcome], _named(arrival.kind, arrival.title), _slug(arrival))
        for (kind, outcome), titles in bulks(self._arrivals).items():
            if outcome in names:
                self._add(Bulk(titles), names[outcome], packet_words.kind_word(kind), self.tr("%n 条", "", len(titles)))
        self.entries.blockSignals(False)
        self.entries.setCurrentRow(min(row, self.entries.count() - 1))
        self._show()

    def _add(self, entry: Waiting | Arrival | Bulk, state: str, title: str, more: str) -> None:
        item = QListWidgetItem(f"{state}　{title}\n{more}", self.entries)
        item.setData(ENTRY, entry)

    @property
    def entry(self) -> Waiting | Arrival | Bulk | None:
        """What the list stands on."""
        item = self.entries.currentItem()
        return item.data(ENTRY) if item else None

    def _show(self, *_: object) -> None:
        entry = self.entry
        waits = isinstance(entry, Waiting)
        may = waits and not self._desk.read_only
        for button in (self.ours_button, self.theirs_button, self.done_button):
            button.setVisible(may)
        arrived = entry if isinstance(entry, Arrival) else None
        self.open_button.setVisible(arrived is not None and arrived.kind == "report")
        self.back_button.setVisible(arrived is not None and arrived.before is not None and not self._desk.read_only)
        self.back_button.setEnabled(arrived is not None and arrived.name not in self._taken_back)
        self.pages.setCurrentIndex(0 if waits else 1)
        if isinstance(entry, Waiting):
            self._tasks.read(partial(self._desk.packets.clashes, entry), partial(self._show_clashes, entry), key=(self, "clashes"))
        elif isinstance(entry, Bulk):
            self.says.setText("")
            self.reading.setPlainText("\n".join(entry.titles))
        else:
            self._show_arrival(arrived)

    def _show_arrival(self, arrival: Arrival | None) -> None:
        self.says.setText("" if arrival else self.tr("没有待处理的改动。"))
        if arrival is None or arrival.after is None:
            self.reading.setPlainText(arrival.title if arrival else "")
        elif arrival.before is None:
            text = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in arrival.after.body)
            self.reading.setHtml(f"<h3>{escape(arrival.title)}</h3>{text}")
        else:
            names = version_parts()
            self.says.setText(self.tr("左为收到前，右为现在。两边的文字都在“历次文本”里。"))
            html = DifferenceHtml(colours_of(self), lambda name: names[name])
            self.reading.setHtml(html.columns(compared(arrival.before, arrival.after)))

    def _show_clashes(self, waiting: Waiting, found: Joined) -> None:
        if self.entry is not waiting:
            return
        self.says.setText(self._why(waiting, found))
        place, self.cards = QWidget(self), []
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        told = partial(packet_words.told, self._desk, waiting.thing.kind)
        for clash in found.clashes:
            card = ClashCard(clash, packet_words.part_word(waiting.thing.kind, clash), told, place)
            card.chosen.connect(partial(self._on_chosen, len(self.cards)))
            card.buttons.idToggled.connect(self._show_ready)
            self.cards.append(card)
            column.addWidget(card)
        column.addStretch(1)
        self.area.setWidget(place)
        self._show_ready()
        if self.cards:
            self.cards[0].setFocus()

    def _why(self, waiting: Waiting, found: Joined) -> str:
        who = self.tr("{0}（{1}）改过“{2}”").format(
            waiting.person or self.tr("对方"), waiting.desk, _named(waiting.thing.kind, waiting.title)
        )
        if waiting.signed:
            return self.tr("{0}，而这里的文字已经签名，不会自动改动。采用对方的文字以后要重新审签。").format(who)
        if waiting.obstacle:
            return self.tr("{0}；{1}").format(who, packet_words.obstacle_word(waiting.obstacle))
        if not found.clashes:
            return self.tr("{0}；文字没有不同，确认即可。").format(who)
        if waiting.thing.kind == "fee_month":
            return self.tr("“{0}”在两台电脑上各结了一次账。请选定以哪一份为准；另一份留在稿库里，不计。").format(waiting.title)
        if waiting.thing.kind not in packet_words.READABLE:
            return self.tr("{0}，与这里改的是同一处。请逐处选定。按 1、2、3 选，Ctrl+回车定稿。").format(who)
        return self.tr("{0}，与这里改的是同一处。请逐处选定；另一边的文字留在“历次文本”里。按 1、2、3、4 选，Ctrl+回车定稿。").format(who)

    # -- deciding

    def _on_chosen(self, number: int) -> None:
        following = next((card for card in self.cards[number + 1 :] if not card.is_decided), None)
        if following is not None:
            following.setFocus()
            QTimer.singleShot(0, following, partial(self.area.ensureWidgetVisible, following))
        self._show_ready()

    def _show_ready(self, *_: object) -> None:
        self.done_button.setEnabled(all(card.is_decided for card in self.cards))

    def _choose_all(self, choice: str) -> None:
        for card in self.cards:
            card.choose(choice)
        self._show_ready()

    def decide(self) -> None:
        """What is chosen stands from now on."""
        entry = self.entry
        self._show_ready()
        if isinstance(entry, Waiting) and self.done_button.isEnabled() and self.done_button.isVisible():
            choices: dict[str, Any] = {card.clash.key: card.choice for card in self.cards}
            self.done_button.setEnabled(False)
            self._tasks.write(partial(self._desk.packets.decide, entry, choices), self._on_decided)

    def _on_decided(self, _change: Change) -> None:
        self.read()

    def _open(self) -> None:
        entry = self.entry
        if isinstance(entry, Arrival):
            self.report_wanted.emit(entry.name)
            self.close()

    def _take_back(self) -> None:
        entry = self.entry
        if isinstance(entry, Arrival):
            self._taken_back.add(entry.name)
            self.back_button.setEnabled(False)
            self._tasks.write(partial(self._desk.packets.take_back, entry))

    def _on_changed(self, change: Change) -> None:
        if change.reports or change.issues or change.house_rules or change.tags or change.fees or change.register:
            self.read()
