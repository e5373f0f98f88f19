"""交换: packets made, received from a file, a drop or the shared folder, and what they brought looked over."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.notices import Kind
from ui.told import beside, told_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QMimeData

    from ui.notices import Offer
    from ui.rooms import Surroundings
    from ui.window.packets_window import PacketsWindow
    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.packets.arrivals import Read, Received
    from workstation.packets.keeper import Waiting
    from workstation.progress import Progress

LOOK_MS, FIRST_LOOK_MS = 20_000, 1_500


class PacketFlow(QObject):
    """Asks what has to be asked; several files wait for their turn."""

    report_wanted = Signal(str)
    """Slug of a report to open."""
    news_changed = Signal(int, object)
    """How many packets lie in the shared folder, and what waits of other desks' changes."""

    def __init__(self, around: Surroundings, window: QWidget, flush: Callable[[], object]) -> None:
        """`flush` stores what is typed: before a packet is made, and before one comes in."""
        super().__init__(window)
        self._around, self._window, self._flush = around, window, flush
        self._folder = str(Path.home())
        self._files: list[Path] = []
        self._told: set[str] = set()
        """Names of files of the shared folder that were told of: each once while the window is open."""
        self._waiting = 0
        """How many changes that wait were told of."""
        self._lying: tuple[Path, ...] = ()
        """Packets in the shared folder that weren't received yet."""
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.look)
        if not around.desk.read_only:
            self._look.start()
            QTimer.singleShot(FIRST_LOOK_MS, self, self.look)
            around.tasks.changed.connect(self._on_changed)
        around.actions.bind("packet.make", self.make)
        around.actions.bind("packet.receive", self.choose_files)
        around.actions.bind("packet.waiting", self.show_waiting)

    def rest(self) -> None:
        """The window closes: look no more."""
        self._look.stop()

    # -- out

    def make(self) -> None:
        """Ask what comes along."""
        self._around.tasks.read(partial(_who, self._around.desk), self._ask_make, key=(self, "who"))

    def _ask_make(self, who: tuple[list[str], str]) -> None:
        from ui.window.packet_dialogs import MakeDialog

        dialog = MakeDialog(*who, self._window)
        dialog.people.setVisible(self._around.desk.gate.may("people.travel"))
        dialog.accepted.connect(lambda: self._ask_place(whole=dialog.whole.isChecked(), people=dialog.people.isChecked()))
        dialog.open()

    def _ask_place(self, *, whole: bool, people: bool) -> None:
        begin = str(self._around.desk.options.get("packets.folder")) or self._folder
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("数据包放在哪个文件夹"), begin)
        if folder:
            self._folder = folder
            self._flush()
            steps = partial(self._around.desk.packets.make, Path(folder), whole=whole, people=people)
            self._around.tasks.job(steps, self.tr("做数据包"), self._on_made, writes=True)

    def _on_made(self, path: Path | None) -> None:
        if path is None:
            self._around.notices.say(self.tr("没有对方没有的内容，没有做数据包"), Kind.NEWS)
            return
        self._around.tasks.read(partial(_who, self._around.desk), partial(self._say_made, path), key=(self, "made"))

    def _say_made(self, path: Path, who: tuple[list[str], str]) -> None:
        """The first packet goes to somebody who will ask for this computer's fingerprint."""
        peers, fingerprint = who
        words = self.tr("数据包已写入 {0}").format(path.name)
        if not peers:
            words += "\n" + self.tr("对方第一次收时，请念本机指纹给对方核对：{0}").format(fingerprint)
        show = (self.tr("打开文件夹"), partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path.parent))))
        self._around.notices.say(words, Kind.DONE, show)

    # -- in

    def choose_files(self) -> None:
        """Ask for files."""
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("收数据包"), self._folder, self.tr("数据包 (*.zip)"))
        if names:
            self._folder = str(Path(names[0]).parent)
            self.take_files([Path(name) for name in names])

    def take(self, data: QMimeData) -> bool:
        """Receive dropped packets; false where other things were dropped."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if self._around.desk.read_only or not files or not all(_is_packet(path) for path in files):
            return False
        self.take_files(files)
        return True

    def take_files(self, files: list[Path]) -> None:
        """Read the first and keep the others waiting."""
        self._files += files
        self._next()

    def _next(self) -> None:
        if self._files:
            read = partial(self._around.desk.packets.read, self._files.pop(0))
            self._around.tasks.read(read, self._on_read, key=(self, "read"), failed=self._around.notices.show_error)

    def _on_read(self, read: Read) -> None:
        if read.trusted:
            self._receive(read)
            return
        from ui.window.packet_dialogs import StrangerDialog

        gate = self._around.desk.gate
        dialog = StrangerDialog(
            read, self._window, obstacle="" if gate.may("people.travel") else told_words(gate.sentence("people.travel"))
        )
        dialog.accepted.connect(partial(self._trust, read))
        dialog.rejected.connect(self._next)
        dialog.open()

    def _trust(self, read: Read) -> None:
        packet = read.packet
        trust = partial(self._around.desk.travel.trust, packet.fingerprint, packet.name or self.tr("未署名"))
        self._around.tasks.write(trust, partial(self._on_trusted, read))

    def _on_trusted(self, read: Read, _change: Change) -> None:
        self._receive(read)

    def _receive(self, read: Read) -> None:
        self._flush()
        label = self.tr("正在收数据包 {0}").format(read.packet.path.name)
        steps = partial(_receive, self._around.desk, read)
        self._around.tasks.job(steps, label, partial(self._on_received, read), writes=True)

    def _on_received(self, read: Read, received: Received) -> None:
        undo = self._around.undo_offers()  # before the change is told of, which makes any later one another action
        self._around.tasks.changed.emit(received.change)
        self._waiting += received.count("waiting")
        if received.count("waiting"):
            self._show(received)
        offers: list[Offer] = [(self.tr("查看"), partial(self._show, received))] if received.arrivals else []
        if read.packet.people is not None and self._around.desk.gate.may("people.travel"):
            offers.append((self.tr("看名录"), partial(self._take_people, read)))
        if received.arrivals:
            offers += undo
        kind = Kind.WARNING if received.notes and received.arrivals else Kind.DONE
        self._around.notices.say(self._said(read, received), kind, *offers)
        self._next()

    def _said(self, read: Read, received: Received) -> str:
        told = (
            (received.count("new"), self.tr("新收 {0}")),
            (received.count("taken"), self.tr("更新 {0}")),
            (received.count("joined"), self.tr("合并 {0}")),
            (received.count("waiting"), self.tr("待处理 {0}")),
            (received.acts, self.tr("审读记录 {0}")),
            (received.pictures, self.tr("图片 {0}")),
        )
        counted = beside((words.format(count) for count, words in told if count), "，") or self.tr("没有新内容")
        staying = [self.tr("其中 %n 项已签名，或是设置、结过的账，撤销时不动", "", received.staying)] if received.staying else []
        return "\n".join((self.tr("已收{0}的数据包：{1}").format(read.packet.name, counted), *staying, *map(told_words, received.notes)))

    def _take_people(self, read: Read) -> None:
        from ui.people.travel_flow import TravelFlow

        if read.packet.people is not None:
            TravelFlow(self._around, self._window).take_parcel(read.packet.people, read.packet.path.name)

    # -- looking over

    def show_waiting(self) -> None:
        """Show what waits for a decision."""
        self._show(None)

    def _show(self, received: Received | None) -> PacketsWindow:
        from ui.window.packets_window import PacketsWindow

        window = PacketsWindow(self._around.desk, self._around.tasks, received, self._window)
        window.report_wanted.connect(self.report_wanted)
        window.show()
        return window

    def look(self) -> None:
        """See off the main thread whether the shared folder has new packets, and whether changes of other desks wait."""
        self._around.tasks.read(partial(_news, self._around.desk), self._on_news, key=(self, "news"))

    def _on_changed(self, change: Change) -> None:
        """What waited may have been decided."""
        if self._waiting and change.label:
            self.look()

    def attend(self) -> None:
        """See to what is told beside the rooms: the packets first, then what waits."""
        if self._lying:
            self.take_files(list(self._lying))
        else:
            self.show_waiting()

    def _on_news(self, news: tuple[tuple[Path, ...], tuple[Waiting, ...]]) -> None:
        (files, changes), waiting = news, len(news[1])
        self._lying = files
        self.news_changed.emit(len(files), changes)
        if waiting > self._waiting:
            text = self.tr("对方有 %n 处改动等着处理", "", waiting)
            self._around.notices.say(text, Kind.WARNING, (self.tr("查看"), self.show_waiting))
        self._waiting = waiting
        fresh = [path for path in files if path.name not in self._told]
        if fresh:
            self._told.update(path.name for path in fresh)
            text = self.tr("共享文件夹里有 %n 个新数据包", "", len(fresh))
            self._around.notices.say(text, Kind.NEWS, (self.tr("收下"), partial(self.take_files, fresh)))


def _who(desk: Desk) -> tuple[list[str], str]:
    return [peer.name for peer in desk.packets.peers()], desk.travel.fingerprint()


def _news(desk: Desk) -> tuple[tuple[Path, ...], tuple[Waiting, ...]]:
    return desk.packets.arrived(), desk.packets.waiting()


def _is_packet(path: Path) -> bool:
    from workstation.packets.packet_file import digest_and_desk

    return path.suffix.lower() == ".zip" and digest_and_desk(path) is not None


def _receive(desk: Desk, read: Read) -> Iterator[Progress[Received]]:
    return desk.packets.receive(read)
