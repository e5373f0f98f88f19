"""Directories on their way from desk to desk: signed here, read there, taken over as one action."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from workstation.changes import Change
from workstation.errors import BadInput, NotReady
from workstation.in_place import in_place
from workstation.people.differences import with_id
from workstation.rights.gate import needs
from workstation.store.signer_shelf import SignerShelf
from workstation.store.signing_key import key_file, make_key, read_key

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from workstation.directories.correspondents_book import CorrespondentsBook
    from workstation.directories.officials_book import OfficialsBook
    from workstation.directories.roster_book import RosterBook
    from workstation.options import OptionsBook
    from workstation.people.correspondents import Correspondent
    from workstation.people.differences import Comparison, Difference
    from workstation.people.officials import Official, Organ
    from workstation.people.roster import Staff
    from workstation.people.travel_json import Directories
    from workstation.people.travelling import Parcel
    from workstation.store.signer_shelf import Signer
    from workstation.store.store import Store

_AHEAD = timedelta(days=2)
"""How far another desk's clock may be ahead: a file from the far future would make every later one look old."""


@dataclass(frozen=True, slots=True)
class Travelled:
    """A file that was read and whose signature fits. Not `trusted`: ask the editor to compare the fingerprint, then `trust`."""

    signer: str
    fingerprint: str
    trusted: bool
    signed_at: datetime
    """In UTC."""
    paper: str
    staff: tuple[Staff, ...]
    officials: tuple[Official, ...]
    organs: tuple[Organ, ...]
    correspondents: tuple[Correspondent, ...]


@dataclass(frozen=True, slots=True)
class Luggage:
    """What a travelled file would change; also what an editor chose of it."""

    staff: Sequence[Difference[Staff]] = ()
    officials: Sequence[Difference[Official]] = ()
    correspondents: Sequence[Difference[Correspondent]] = ()
    organs: bool = False
    """Whether the list of organs, and so the order of lists, is taken over whole."""


@dataclass(frozen=True, slots=True)
class Unpacked:
    """The same for the window: all rows beside what is kept."""

    staff: Comparison[Staff]
    officials: Comparison[Official]
    correspondents: Comparison[Correspondent]
    organs: bool
    """Whether the list of organs differs."""

    @property
    def sure(self) -> Luggage:
        """Additions and changes; nothing doubtful."""
        return Luggage(self.staff.sure, self.officials.sure, self.correspondents.sure, self.organs)

    @property
    def all(self) -> Luggage:
        """Everything that would change something."""
        return Luggage(self.staff.all, self.officials.all, self.correspondents.all, self.organs)


class DirectoryTravel:
    """The only place where directories are signed, and where signers are trusted."""

    def __init__(
        self,
        store: Store,
        books: tuple[RosterBook, OfficialsBook, CorrespondentsBook],
        options: OptionsBook,
        clock: Callable[[], datetime] = datetime.now,
    ) -> None:
        self._store, self._options, self._clock = store, options, clock
        self._roster, self._officials, self._correspondents = books
        self._shelf = SignerShelf(store)

    @needs("people.travel")
    def write(self, path: Path, signer_name: str) -> Path:
        """Sign all directories into one file. The first time, this desk's key is made.

        Raises `NotReady` without a name or an entry, or where the key that this desk had is gone.
        """
        if not signer_name.strip():
            raise NotReady("签发名录要写明签发人")
        contents = self._contents()
        if not any((contents.staff, contents.officials, contents.organs, contents.correspondents)):
            raise NotReady("三本名录都是空的，没有可签发的内容；请先录入或导入人员")
        try:
            with in_place(path) as beside:
                beside.write_bytes(self._packed(contents, signer_name.strip()))
        except OSError as error:
            raise BadInput("{0}：写不了名录文件（{1}），请检查 U 盘或文件夹，或换一个位置", path, error.strerror) from None
        return path

    def _packed(self, contents: Directories, signer_name: str) -> bytes:
        from workstation.people.travelling import Parcel, fingerprint_of, pack, public_bytes

        key, paper = self.key(signer_name), str(self._options.get("paper.name"))
        return pack(Parcel(fingerprint_of(public_bytes(key)), signer_name, paper, self._now(), contents), key)

    @needs("people.travel")
    def parcel(self, signer_name: str) -> bytes:
        """The same file for a packet to carry, empty directories and all."""
        return self._packed(self._contents(), signer_name)

    def read(self, path: Path) -> Travelled:
        """Open a file; `BadInput` says why one is refused: damaged, foreign, altered, older than the one taken, from the future."""
        from workstation.people.travelling import open_parcel

        return self._told(open_parcel(path), str(path))

    def read_parcel(self, data: bytes, name: str) -> Travelled:
        """The same for a file that came in a packet."""
        from workstation.people.travelling import unpack

        return self._told(unpack(data, name), name)

    def _told(self, parcel: Parcel, name: str) -> Travelled:
        signer = self.signer(parcel.fingerprint)
        self._demand_timely(parcel, signer, name)
        inside = parcel.directories
        return Travelled(
            signer.name if signer else parcel.signer, parcel.fingerprint, signer is not None, parcel.signed_at, parcel.paper,
            inside.staff, inside.officials, inside.organs, inside.correspondents,
        )  # fmt: skip

    def preview(self, travelled: Travelled) -> Unpacked:
        """What a file would change, for an editor to choose from."""
        from workstation.people.correspondents_csv import CORRESPONDENTS
        from workstation.people.sheet import Sheet
        from workstation.people.travel_json import STAYS

        mine = [replace(organ, id=None) for organ in self._officials.organs()]
        return Unpacked(
            self._roster.preview(Sheet(travelled.staff)),
            self._officials.preview(Sheet(travelled.officials)),
            self._correspondents.preview(Sheet(travelled.correspondents, columns=frozenset(CORRESPONDENTS.fields) - STAYS)),
            bool(travelled.organs) and mine != list(travelled.organs),
        )

    @needs("people.travel")
    def take(self, travelled: Travelled, chosen: Luggage | None = None) -> Change:
        """Take over what was chosen, or everything that differs, as one action. Raises `NotReady` for a signer nobody confirmed."""
        from workstation.people.sheet import Sheet

        signer = self.signer(travelled.fingerprint)
        if signer is None:
            raise NotReady("还没有确认签发人“{0}”：请先核对指纹 {1}", travelled.signer, travelled.fingerprint)
        if signer.newest and travelled.signed_at < signer.newest:
            raise BadInput("这份名录比已采用的旧；没有采用")
        luggage = chosen or self.preview(travelled).all
        with self._store.writing("采用签发的名录") as lane:
            self._roster.import_sheet(Sheet(()), luggage.staff)
            self._officials.import_sheet(Sheet(()), luggage.officials)
            self._correspondents.import_sheet(Sheet(()), luggage.correspondents)
            if luggage.organs:
                self._officials.put_organs(travelled.organs)
            self._shelf.stamp(lane, travelled.fingerprint, travelled.signed_at)
        return lane.change

    @needs("people.travel")
    def trust(self, fingerprint: str, name: str) -> Change:
        """Take files of this signer from now on. `BadInput` for what is no fingerprint."""
        digits = re.sub(r"\D", "", fingerprint)
        if len(digits) != 30 or not name.strip():
            raise BadInput("签发人要有姓名，指纹是六组五位数字；请照签发人读出的核对")
        spaced = " ".join(digits[at : at + 5] for at in range(0, 30, 5))
        with self._store.writing("确认签发人") as lane:
            self._shelf.put(lane, spaced, name.strip(), self._clock(), own=False)
        return lane.change

    @needs("people.travel")
    def distrust(self, fingerprint: str) -> Change:
        """Take no more files of this signer."""
        with self._store.writing("取消签发人") as lane:
            self._shelf.remove(lane, fingerprint)
        return lane.change

    def signers(self) -> tuple[Signer, ...]:
        """Whose files are taken, this desk's own among them."""
        return self._shelf.listing()

    def fingerprint(self) -> str:
        """This desk's own, to read out to others; empty before it signed anything."""
        own = self._own()
        return own.fingerprint if own else ""

    @needs("people.travel")
    def renew_key(self, signer_name: str) -> Change:
        """Make another key, where the old one is lost or was seen by others. One that still lies there is moved aside. Not for 撤销."""
        path = key_file(self._store.path)
        with self._store.writing():
            if path.exists():
                path.replace(path.with_name(f"{path.name}.{self._clock():%Y%m%d-%H%M%S}"))
            self._new_key(signer_name)
        return Change("更换签名私钥")

    def _contents(self) -> Directories:
        from workstation.people.travel_json import Directories

        officials = self._officials.officials()
        return Directories(
            tuple(with_id(person, None) for person in self._roster.roster().staff),
            tuple(with_id(row, None) for row in officials.rows),
            tuple(with_id(organ, None) for organ in officials.organs),
            tuple(with_id(person, None) for person in self._correspondents.correspondents().people),
        )

    def key(self, name: str) -> Ed25519PrivateKey:
        """This desk's private key, made the first time; raises `NotReady` where the one that it had is gone."""
        own, key = self._own(), read_key(self._store.path)
        if own is None and key is None:
            return self._new_key(name)
        if key is None:
            raise NotReady("本机的签名私钥不见了（{0}）。请放回原处，或换一把新的；换后别人要重新确认指纹", key_file(self._store.path))
        self._enter_own(key, name)
        return key

    def _new_key(self, name: str) -> Ed25519PrivateKey:
        with self._store.writing():
            key = make_key(self._store.path)
            self._enter_own(key, name)
        return key

    def _enter_own(self, key: Ed25519PrivateKey, name: str) -> None:
        from workstation.people.travelling import fingerprint_of, public_bytes

        mark, own = fingerprint_of(public_bytes(key)), self._own()
        if own is not None and own.fingerprint == mark:
            return
        with self._store.writing() as lane:
            for former in self._shelf.listing():
                if former.own:
                    self._shelf.put(lane, former.fingerprint, former.name, former.since, own=False)
            self._shelf.put(lane, mark, name, self._clock(), own=True)

    def _own(self) -> Signer | None:
        return next((signer for signer in self._shelf.listing() if signer.own), None)

    def signer(self, fingerprint: str) -> Signer | None:
        """Who signs with this key; null for one whose files aren't taken."""
        return next((signer for signer in self._shelf.listing() if signer.fingerprint == fingerprint), None)

    def _now(self) -> datetime:
        return self._clock().astimezone(UTC)

    def _demand_timely(self, parcel: Parcel, signer: Signer | None, name: str) -> None:
        signed = f"{parcel.signed_at.astimezone():%Y-%m-%d %H:%M}"
        if parcel.signed_at > self._now() + _AHEAD:
            raise BadInput("{0}：签发日期 {1} 还没有到；没有采用，请两边核对电脑的日期", name, signed)
        if signer and signer.newest and parcel.signed_at < signer.newest:
            taken = f"{signer.newest.astimezone():%Y-%m-%d %H:%M}"
            raise BadInput("{0}：签发于 {1}，比已采用的（{2}）旧；没有采用，请要最新的一份", name, signed, taken)
