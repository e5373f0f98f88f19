"""Pictures for print: turned upright, cropped to their frame about the focus, at 300 dpi, grey or sRGB; else the original bytes."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from math import ceil
from typing import TYPE_CHECKING

from workstation.errors import BadInput
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
_ORIENTATION = 0x0112
_ON_ITS_SIDE = frozenset((5, 6, 7, 8))
_QUALITY = 92


@dataclass(frozen=True, slots=True)
class PrintPicture:
    """Bytes to embed; `kind` is the file name's extension, jpeg or png."""

    kind: str
    content: bytes


def print_picture(source: bytes | Path, frame: Frame, focus: tuple[float, float], name: str) -> PrintPicture:
    """A picture as its frame needs it; raises `BadInput` naming a file that is missing or no picture."""
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        content = source if isinstance(source, bytes) else source.read_bytes()
        with Image.open(BytesIO(content)) as image:
            if _fits_as_it_is(image, frame):
                return PrintPicture("jpeg" if image.format == "JPEG" else "png", content)
            wanted = _dots(frame)
            if image.format == "JPEG":
                image.draft(None, _least_size(image, wanted))
            upright = ImageOps.exif_transpose(image) if _is_turned(image) else image
            cropped = upright.crop(_crop_box(upright.size, wanted, focus))
            return _encoded(_resized(_printable(cropped), wanted), photo=image.format != "PNG")
    except (OSError, UnidentifiedImageError, SyntaxError, ValueError) as error:
        raise BadInput(f"图片“{name}”读不出来：文件不在了或已损坏，请重新加入这张图片") from error


def _dots(frame: Frame) -> tuple[int, int]:
    width, height = (max(round(emu_to_mm(side) * DOTS_PER_MM), 1) for side in (frame.width, frame.height))
    return width, height


def _fits_as_it_is(image: Image, frame: Frame) -> bool:
    wanted = _dots(frame)
    same_shape = abs(image.width / image.height / (frame.width / frame.height) - 1) <= _SAME_SHAPE
    small = image.width <= wanted[0] * _SPARE
    plain = image.format in ("JPEG", "PNG") and image.mode in ("L", "RGB") and "icc_profile" not in image.info
    return same_shape and small and plain and not _is_turned(image)


def _is_turned(image: Image) -> bool:
    return bool(image.getexif().get(_ORIENTATION, 1) != 1)


def _least_size(image: Image, wanted: tuple[int, int]) -> tuple[int, int]:
    """What a JPEG may be decoded down to without losing a dot of what will be cropped from it."""
    lies = image.getexif().get(_ORIENTATION, 1) in _ON_ITS_SIDE
    width, height = reversed(wanted) if lies else wanted
    share = min(max(width / image.width, height / image.height), 1.0)
    return ceil(image.width * share), ceil(image.height * share)


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


def _printable(image: Image) -> Image:
    """Grey stays grey; all else becomes sRGB, by the picture's own profile where it has one; what is see-through lies on white."""
    from PIL import Image as Images

    if image.mode in ("RGBA", "LA", "PA", "P"):
        image = image.convert("RGBA")
        paper = Images.new("RGBA", image.size, "white")
        return Images.alpha_composite(paper, image).convert("RGB")
    profile = image.info.get("icc_profile")
    if profile and image.mode in ("RGB", "CMYK"):
        return _to_srgb(image, profile)
    return image if image.mode in ("L", "RGB") else image.convert("L" if image.mode in ("1", "I", "I;16", "F") else "RGB")


def _to_srgb(image: Image, profile: bytes) -> Image:
    from PIL import ImageCms

    try:
        converted = ImageCms.profileToProfile(
            image, ImageCms.ImageCmsProfile(BytesIO(profile)), ImageCms.createProfile("sRGB"), outputMode="RGB"
        )
    except ImageCms.PyCMSError:
        return image.convert("RGB")
    return converted if converted is not None else image


def _encoded(image: Image, *, photo: bool) -> PrintPicture:
    image.info.clear()
    buffer = BytesIO()
    if photo:
        image.save(buffer, "JPEG", quality=_QUALITY, subsampling=0, dpi=(300, 300))
        return PrintPicture("jpeg", buffer.getvalue())
    image.save(buffer, "PNG", dpi=(300, 300))
    return PrintPicture("png", buffer.getvalue())
