"""Pictures: the originals in a folder beside the store, each under the hash of its bytes, so that none is kept twice or overwritten."""

from __future__ import annotations

import hashlib
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.errors import BadInput, NotFound, StoreError
from workstation.in_place import in_place
from workstation.store.picture_shelf import PictureInfo, PictureShelf, picture_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from workstation.store.store import Store

LARGEST = 200_000_000
"""Bytes; a larger file is no newspaper picture."""
MOST_PIXELS = 200_000_000
SUFFIXES = {"JPEG": ".jpg", "MPO": ".jpg", "PNG": ".png", "TIFF": ".tif", "GIF": ".gif", "BMP": ".bmp", "WEBP": ".webp"}
"""MPO is what Pillow calls a camera's JPEG with a preview behind it; it opens as JPEG."""


class Pictures:
    """The only place where pictures are kept."""

    def __init__(self, store: Store, clock: Callable[[], datetime] = datetime.now) -> None:
        self._store, self._clock = store, clock
        self._shelf = PictureShelf(store)
        self.folder = picture_folder(store.path)

    def add(self, picture: Path | bytes, name: str = "") -> str:
        """Keep a picture's original; returns its hash, the same for the same bytes. Raises `BadInput` for what is no picture."""
        data, name = (picture, name) if isinstance(picture, bytes) else (_read(picture), name or picture.name)
        kind, width, height = _looked_at(data, name)
        digest = hashlib.sha256(data).hexdigest()
        with self._store.writing() as lane:
            info = PictureInfo(digest, SUFFIXES[kind], name, width, height, len(data))
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
            raise StoreError(f"图片存不进 {self.folder}（{error.strerror}）。请检查磁盘空间和写权限") from error

    def path(self, digest: str) -> Path:
        """Where an original lies; raises `NotFound` if it was never kept, or is gone from the folder."""
        path = self.folder / self.info(digest).file
        if not path.exists():
            raise NotFound(f"图片文件不见了：{path}。请从备份恢复，或重新加入这张图片")
        return path

    def exists(self, digest: str) -> bool:
        """Whether a picture is kept and its file is there."""
        info = self._shelf.get(digest)
        return info is not None and (self.folder / info.file).exists()

    def info(self, digest: str) -> PictureInfo:
        """Its name, size in pixels and bytes; raises `NotFound`."""
        info = self._shelf.get(digest)
        if info is None:
            raise NotFound("稿库里没有这张图片；请重新加入")
        return info

    def listing(self) -> tuple[PictureInfo, ...]:
        """All pictures, newest first."""
        return self._shelf.listing()


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise BadInput(f"图片太大：{path.name}（超过 {LARGEST // 1_000_000} MB）。请先缩小")
        return path.read_bytes()
    except OSError as error:
        raise BadInput(f"读不了图片：{path}（{error.strerror}）。请检查文件") from error


def _looked_at(data: bytes, name: str) -> tuple[str, int, int]:
    """Format and size in pixels, with the whole picture decoded once: a file cut short is found now and not on the press."""
    from PIL import Image, UnidentifiedImageError

    try:
        image = Image.open(BytesIO(data), formats=[kind for kind in SUFFIXES if kind != "MPO"])
        kind, (width, height) = image.format or "", image.size
        if width * height > MOST_PIXELS:
            raise BadInput(f"图片像素太多：{name}（{width}×{height}）。请先缩小")
        image.load()
    except UnidentifiedImageError as error:
        raise BadInput(f"不是能用的图片：{name or '粘贴的内容'}。请用 JPEG、PNG 或 TIFF") from error
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise BadInput(f"图片已损坏：{name or '粘贴的内容'}。请重新取得这张图片") from error
    return kind, width, height
