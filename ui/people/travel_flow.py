"""The directories on their way: signed into one file here, received from one there."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.notices import Kind
from workstation.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ui.people.import_rows import Item
    from ui.rooms import Surroundings
    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.directories.travel import Travelled, Unpacked
    from workstation.people.differences import Difference
    from workstation.store.signer_shelf import Signer


class Bench(NamedTuple):
    """What there is to sign, and who signed here before."""

    name: str
    fingerprint: str
    counts: tuple[int, int, int, int]
    """Staff, posts, correspondents, organs."""


class Arrival(NamedTuple):
    """A file that was read, beside what is kept here."""

    travelled: Travelled
    unpacked: Unpacked
    items: tuple[list[Item], list[Item], list[Item]]

    @property
    def differs(self) -> bool:
        """Whether there is anything to take."""
        everything = self.unpacked.all
        return bool(everything.staff or everything.officials or everything.correspondents or everything.organs)


class Signed(NamedTuple):
    """Where the file is, and the fingerprint to read out."""

    path: Path
    fingerprint: str


class TravelFlow(QObject):
    """Asks what has to be asked, and hands the work to the desk."""

    def __init__(self, around: Surroundings, room: QWidget) -> None:
        super().__init__(room)
        self._around, self._room = around, room
        self._folder = str(Path.home())

    # -- out

    def sign(self) -> None:
        """Show who signs and the fingerprint."""
        self._around.tasks.read(partial(_bench, self._around.desk), self._ask_signer, key=(self, "bench"))

    def _ask_signer(self, bench: Bench) -> None:
        from ui.people.sign_dialog import SignDialog

        dialog = SignDialog(bench, self._room)
        dialog.given.connect(self._ask_target)
        dialog.renewal_wanted.connect(self._renew)
        dialog.open()

    def _ask_target(self, signer: str) -> None:
        path = Path(self._folder) / self.tr("名录 %1.zip").replace("%1", date.today().isoformat())
        name, _ = QFileDialog.getSaveFileName(self._room, self.tr("签名名录"), str(path), self.tr("名录文件 (*.zip)"))
        if name:
            self._folder = str(Path(name).parent)
            target = Path(name) if Path(name).suffix else Path(name).with_suffix(".zip")
            label = self.tr("正在签名")
            self._around.tasks.job(partial(_sign, self._around.desk, target, signer, label), label, self._say_signed, writes=True)

    def _say_signed(self, signed: Signed) -> None:
        text = self.tr("名录已签名写入 %1。对方第一次接收时，请念指纹给对方核对：%2")
        text = text.replace("%1", str(signed.path)).replace("%2", signed.fingerprint)
        copy = (self.tr("复制指纹"), partial(QGuiApplication.clipboard().setText, signed.fingerprint))
        self._around.notices.say(text, Kind.DONE, copy)

    def _renew(self, signer: str) -> None:
        self._around.tasks.write(partial(self._around.desk.travel.renew_key, signer), lambda _: self.sign())

    def signers(self) -> None:
        """Show whose files are taken."""
        self._around.tasks.read(self._around.desk.travel.signers, self._show_signers, key=(self, "signers"))

    def _show_signers(self, signers: Sequence[Signer]) -> None:
        from ui.people.signers_dialog import SignersDialog

        dialog = SignersDialog(signers, self._room)
        dialog.distrusted.connect(self._distrust)
        dialog.open()

    def _distrust(self, fingerprint: str) -> None:
        text = self.tr("不再接收此人签发的名录")
        say = partial(self._say_done, text)
        self._around.tasks.write(partial(self._around.desk.travel.distrust, fingerprint), say)

    # -- in

    def receive(self) -> None:
        """Ask for a file."""
        pattern = self.tr("名录文件 (*.zip);;所有文件 (*)")
        name, _ = QFileDialog.getOpenFileName(self._room, self.tr("接收名录文件"), self._folder, pattern)
        if name:
            self._folder = str(Path(name).parent)
            self.take_file(Path(name))

    def take_file(self, path: Path) -> None:
        """Read a file, check its signature and compare it, in the background."""
        label = self.tr("正在核对签名 %1").replace("%1", path.name)
        self._around.tasks.job(partial(_read, self._around.desk, path, label), label, self._look_over)

    def take_parcel(self, data: bytes, name: str) -> None:
        """The same for directories that came in a packet."""
        label = self.tr("正在核对签名 %1").replace("%1", name)
        read = partial(self._around.desk.travel.read_parcel, data, name)
        self._around.tasks.job(partial(_compare, self._around.desk, read, label), label, self._look_over)

    def _look_over(self, arrival: Arrival) -> None:
        from ui.people.receive_dialog import ReceiveDialog

        if arrival.travelled.trusted and not arrival.differs:
            text = self.tr("%1签发的名录与本机完全一致，不用采用").replace("%1", arrival.travelled.signer)
            self._around.notices.say(text)
            return
        dialog = ReceiveDialog(arrival, self._room)
        dialog.given.connect(partial(self._take, arrival.travelled))
        dialog.open()

    def _take(self, travelled: Travelled, chosen: list[list[Difference[Any]]], organs: bool) -> None:
        text = self.tr("已采用%1签发的名录").replace("%1", travelled.signer)
        label = self.tr("正在采用名录")
        steps = partial(_take, self._around.desk, travelled, chosen, organs, label)
        self._around.tasks.job(steps, label, partial(self._say_done, text), writes=True)

    def _say_done(self, text: str, _change: Change) -> None:
        self._around.notices.say(text, Kind.DONE, *self._around.undo_offers())


def _bench(desk: Desk) -> Bench:
    own = next((signer for signer in desk.travel.signers() if signer.own), None)
    officials = desk.officials.officials()
    people = (len(desk.roster.roster().staff), len(officials.rows), len(desk.correspondents.correspondents().people))
    return Bench(own.name if own else "", own.fingerprint if own else "", (*people, len(officials.organs)))


def _sign(desk: Desk, path: Path, signer: str, label: str) -> Iterator[Progress[Signed]]:
    yield Progress(0, 0, label)
    desk.travel.write(path, signer)
    yield Progress(1, 1, label, Signed(path, desk.travel.fingerprint()))


def _read(desk: Desk, path: Path, label: str) -> Iterator[Progress[Arrival]]:
    return _compare(desk, partial(desk.travel.read, path), label)


def _compare(desk: Desk, read: Callable[[], Travelled], label: str) -> Iterator[Progress[Arrival]]:
    from ui.people.import_rows import items_of

    yield Progress(0, 2, label)
    travelled = read()
    yield Progress(1, 2, label)
    unpacked = desk.travel.preview(travelled)
    staff, officials, correspondents = unpacked.staff, unpacked.officials, unpacked.correspondents
    yield Progress(2, 2, label, Arrival(travelled, unpacked, (items_of(staff), items_of(officials), items_of(correspondents))))


def _take(desk: Desk, travelled: Travelled, chosen: list[list[Difference[Any]]], organs: bool, label: str) -> Iterator[Progress[Change]]:
    """A signer who was compared is known from now on, even if what the file brought is taken back."""
    from workstation.directories.travel import Luggage

    yield Progress(0, 0, label)
    if not travelled.trusted:
        desk.travel.trust(travelled.fingerprint, travelled.signer)
    staff, officials, correspondents = chosen
    luggage = Luggage(staff, officials, correspondents, organs)
    yield Progress(1, 1, label, desk.travel.take(travelled, luggage))
