"""Pictures for print: turned upright, cropped to their frame about the focus, at 300 dpi, grey or sRGB; else the original bytes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING

from workstation.errors import BadInput
from workstation.pictures.files import is_turned, opened, printable, upright
from workstation.units import emu_to_mm

if TYPE_CHECKING:
    from pathlib import Path

    from PIL.Image import Image

    from workstation.planning.set_page import Frame

DOTS_PER_MM = 300 / 25.4
_SPARE = 1.5
"""A picture with up to so many times the dots it needs is left as it is."""
_NEAR = 1.25
"""A cropped picture with up to so many times the dots isn't resampled: it would only lose sharpness."""
_SAME_SHAPE = 0.004
"""Difference in proportion that nobody sees: such a picture isn't cropped."""
_QUALITY = 92
_REMEMBERED = 64
"""Pictures kept as they were written last."""


@dataclass(frozen=True, slots=True)
class PrintPicture:
    """Bytes to embed; `kind` is the file name's extension, jpeg or png."""

    kind: str
    content: bytes


def print_picture(source: bytes | Path, frame: Frame, focus: tuple[float, float], name: str, *, grey: bool = False) -> PrintPicture:
    """A picture as its frame needs it, in colour or `grey`; raises `BadInput` naming a file that is missing or no picture."""
    if isinstance(source, bytes):
        return _print_picture(source, frame, focus, name, grey=grey)
    try:
        kept = source.stat()
    except OSError as error:
        raise _unreadable(name) from error
    return _of_file(source, (kept.st_mtime_ns, kept.st_size), frame, focus, name, grey=grey)


@lru_cache(_REMEMBERED)
def _of_file(path: Path, _state: tuple[int, int], frame: Frame, focus: tuple[float, float], name: str, *, grey: bool) -> PrintPicture:
    """The same page asks for the same picture each time it is written."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise _unreadable(name) from error
    return _print_picture(content, frame, focus, name, grey=grey)


def _print_picture(content: bytes, frame: Frame, focus: tuple[float, float], name: str, *, grey: bool) -> PrintPicture:
    try:
        with opened(content, name) as image:
            if _fits_as_it_is(image, frame, grey=grey):
                return PrintPicture("jpeg" if image.format == "JPEG" else "png", content)
            wanted = _dots(frame)
            photo = image.format != "PNG"
            seen = upright(image, wanted)
            ready = printable(seen.crop(_crop_box(seen.size, wanted, focus)))
            return _encoded(_resized(ready.convert("L") if grey else ready, wanted), photo=photo)
    except (OSError, SyntaxError, ValueError, BadInput) as error:
        raise _unreadable(name) from error


def _unreadable(name: str) -> BadInput:
    return BadInput("图片“{0}”读不出来：文件不在了或已损坏，请重新加入这张图片", name)


def _dots(frame: Frame) -> tuple[int, int]:
    width, height = (max(round(emu_to_mm(side) * DOTS_PER_MM), 1) for side in (frame.width, frame.height))
    return width, height


def _fits_as_it_is(image: Image, frame: Frame, *, grey: bool) -> bool:
    wanted = _dots(frame)
    same_shape = abs(image.width / image.height / (frame.width / frame.height) - 1) <= _SAME_SHAPE
    small = image.width <= wanted[0] * _SPARE
    plain = (
        image.format in ("JPEG", "PNG")
        and image.mode in ("L", "L" if grey else "RGB")
        and not {"icc_profile", "transparency"} & set(image.info)
    )
    return same_shape and small and plain and not is_turned(image)


def _crop_box(size: tuple[int, int], wanted: tuple[int, int], focus: tuple[float, float]) -> tuple[int, int, int, int]:
    """The largest part of the frame's shape with the focus as near its middle as the edges allow."""
    shape = wanted[0] / wanted[1]
    width, height = min(size[0], round(size[1] * shape)), min(size[1], round(size[0] / shape))
    left = min(max(round(size[0] * focus[0] - width / 2), 0), size[0] - width)
    top = min(max(round(size[1] * focus[1] - height / 2), 0), size[1] - height)
    return left, top, left + max(width, 1), top + max(height, 1)


def _resized(image: Image, wanted: tuple[int, int]) -> Image:
    from PIL.Image import Resampling

    if image.width <= wanted[0] * _NEAR:
        return image
    return image.resize(wanted, Resampling.LANCZOS, reducing_gap=3.0)


def _encoded(image: Image, *, photo: bool) -> PrintPicture:
    image.info.clear()
    buffer = BytesIO()
    if photo:
        image.save(buffer, "JPEG", quality=_QUALITY, subsampling=0, dpi=(300, 300))
        return PrintPicture("jpeg", buffer.getvalue())
    image.save(buffer, "PNG", dpi=(300, 300))
    return PrintPicture("png", buffer.getvalue())
