"""Pictures out of a drop or the clipboard: files, or a picture itself (a screenshot, a copy from a browser)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


def holds_pictures(data: QMimeData) -> bool:
    """Whether there may be some."""
    return data.hasUrls() or data.hasImage()


def taken_pictures(data: QMimeData) -> tuple[Path | bytes, ...]:
    """Files of this machine, whatever they turn out to be; else the picture, as PNG."""
    paths = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    if paths or not data.hasImage():
        return paths
    image = QImage(data.imageData())
    return () if image.isNull() else (_png(image),)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
