"""Pictures: the originals in a folder beside the store, each under the hash of its bytes, so that none is kept twice or overwritten."""

from __future__ import annotations

import hashlib
from datetime import datetime
from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING

from workstation.errors import BadInput, NotFound, StoreError
from workstation.in_place import in_place
from workstation.pictures.files import SUFFIXES, are_alike, look_at, opened, small, tried
from workstation.rights.gate import needs
from workstation.store.picture_shelf import PictureInfo, PictureShelf, picture_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from PIL.Image import Image

    from workstation.pictures.files import PictureLook
    from workstation.store.store import Store

LARGEST = 200_000_000
"""Bytes; a larger file is no newspaper picture."""


class Pictures:
    """The only place where pictures are kept."""

    def __init__(self, store: Store, clock: Callable[[], datetime] = datetime.now) -> None:
        self._store, self._clock = store, clock
        self._shelf = PictureShelf(store)
        self._known: dict[str, PictureInfo] = {}
        self.folder = picture_folder(store.path)

    @needs("report.write")
    def add(self, picture: Path | bytes, name: str = "") -> str:
        """Keep a picture's original; returns its hash, the same for the same bytes. Raises `BadInput` for what is no picture."""
        data, name = (picture, name) if isinstance(picture, bytes) else (_read(picture), name or picture.name)
        name = "".join(filter(str.isprintable, PureWindowsPath(name).name))  # a name is a name, wherever it came from
        look, likeness = tried(data, name)
        digest = hashlib.sha256(data).hexdigest()
        with self._store.writing() as lane:
            info = PictureInfo(digest, SUFFIXES[look.kind], name, look.width, look.height, len(data), likeness)
            self._keep(info, data)
            if self._shelf.get(digest) is None:
                self._shelf.put(lane, info, self._clock())
        return digest

    def _keep(self, info: PictureInfo, data: bytes) -> None:
        path = self.folder / info.file
        if path.exists():
            return
        try:
            with in_place(path) as beside:
                beside.write_bytes(data)
        except OSError as error:
            raise StoreError("图片存不进 {0}（{1}）。请检查磁盘空间和写权限", self.folder, error.strerror) from error

    def path(self, digest: str) -> Path:
        """Where an original lies; raises `NotFound` if it was never kept, or is gone from the folder."""
        path = self.folder / self.info(digest).file
        if not path.exists():
            raise NotFound("图片文件不见了：{0}。请从备份恢复，或重新加入这张图片", path)
        return path

    def exists(self, digest: str) -> bool:
        """Whether a picture is kept and its file is there."""
        info = self._info(digest)
        return info is not None and (self.folder / info.file).exists()

    def is_whole(self, digest: str) -> bool:
        """Whether a picture's file is as long as it was, and can still be looked at."""
        try:
            self.look(digest)
            return self.path(digest).stat().st_size == self.info(digest).size
        except (BadInput, OSError):
            return False

    def info(self, digest: str) -> PictureInfo:
        """Its name, size in pixels and bytes; raises `NotFound`."""
        info = self._info(digest)
        if info is None:
            raise NotFound("稿库里没有这张图片；请重新加入")
        return info

    def name(self, digest: str) -> str:
        """What to call it: its file's name, else the beginning of its hash."""
        info = self._info(digest)
        return (info.name if info else "") or digest[:8]

    def _info(self, digest: str) -> PictureInfo | None:
        """A row says the same as long as it is there, since its name is the hash of the picture."""
        info = self._known.get(digest) or self._shelf.get(digest)
        if info is not None:
            self._known[digest] = info
        return info

    def look(self, digest: str) -> PictureLook:
        """What the original is; raises `NotFound` where it is gone, `BadInput` where it can't be read any more."""
        with opened(self.path(digest), self.info(digest).name) as image:
            return look_at(image)

    def small(self, digest: str, longest: int) -> Image:
        """The picture as it is seen, its longer side at most so many dots, in RGB. Raises as `look` does."""
        return small(self.path(digest), longest, self.info(digest).name)

    def alike(self, digest: str) -> tuple[PictureInfo, ...]:
        """Other pictures that may be the same one, saved again or in another size; newest first."""
        own = self.info(digest)
        return tuple(other for other in self.listing() if other.hash != digest and are_alike(own.likeness, other.likeness))

    def listing(self) -> tuple[PictureInfo, ...]:
        """All pictures, newest first."""
        return self._shelf.listing()


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise BadInput("图片太大：{0}（超过 {1} MB）。请先缩小", path.name, LARGEST // 1_000_000)
        return path.read_bytes()
    except OSError as error:
        raise BadInput("读不了图片：{0}（{1}）。请检查文件", path, error.strerror) from error
