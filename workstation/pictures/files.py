"""A picture's file: what it is, told from its head, and its dots as they are seen: upright, on white, grey or sRGB."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from math import ceil
from typing import TYPE_CHECKING

from workstation.errors import BadInput
from workstation.units import emu_to_mm

if TYPE_CHECKING:
    from pathlib import Path

    from PIL.Image import Image

    from workstation.units import Emu

MOST_PIXELS = 89_000_000
"""More are refused before a dot is decoded: such a picture would take more memory than the whole program."""
SUFFIXES = {"JPEG": ".jpg", "MPO": ".jpg", "PNG": ".png", "TIFF": ".tif", "GIF": ".gif", "BMP": ".bmp", "WEBP": ".webp"}
"""MPO is what Pillow calls a camera's JPEG with a preview behind it; it opens as JPEG."""
GOOD_DPI, LEAST_DPI = 300, 200
_ORIENTATION = 0x0112
_ON_ITS_SIDE = frozenset((5, 6, 7, 8))
_DEEP = frozenset(("I", "I;16", "I;16B", "I;16L", "F"))
"""Modes with more than eight bits a dot."""
_SEE_THROUGH = frozenset(("RGBA", "LA", "PA", "La", "RGBa"))
_SIDE = 8
"""Cells of a likeness, each way."""
_ALIKE = 12
"""Of 128 bits: a picture saved again or made smaller differs in fewer."""
_FLAT = 8
"""Bits that a picture must have set and unset to be told from others at all."""
_MM_PER_INCH = 25.4


class Quality(StrEnum):
    """How a picture will print at its size."""

    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"


@dataclass(frozen=True, slots=True)
class PictureLook:
    """What the head of a file tells. `width` and `height` in pixels as it is seen; `mode` as printers speak: RGB, CMYK, 灰度, 黑白 …"""

    kind: str
    width: int
    height: int
    mode: str
    frames: int = 1
    """Pages of a TIFF, pictures of a GIF; the first one is used."""
    is_deep: bool = False
    """More than eight bits a dot; it is printed with eight."""


def opened(source: bytes | Path, name: str) -> Image:
    """A picture whose head has been read. Raises `BadInput` for what is none, and for one with too many pixels."""
    from PIL import Image, UnidentifiedImageError

    try:
        data = BytesIO(source) if isinstance(source, bytes) else source
        image = Image.open(data, formats=[kind for kind in SUFFIXES if kind != "MPO"])
    except UnidentifiedImageError as error:
        raise BadInput("不是能用的图片：{0}。请用 JPEG、PNG 或 TIFF", name or "粘贴的内容") from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise BadInput("图片像素太多：{0}（超过 {1} 兆像素）。请先缩小", name, MOST_PIXELS // 1_000_000) from error
    except (OSError, SyntaxError, ValueError) as error:
        raise _damaged(name) from error
    if image.width * image.height > MOST_PIXELS:
        image.close()
        raise BadInput("图片像素太多：{0}（{1}×{2}，最多 {3} 兆像素）。请先缩小", name, image.width, image.height, MOST_PIXELS // 1_000_000)
    return image


def look_at(image: Image) -> PictureLook:
    """What an opened picture is."""
    width, height = reversed(image.size) if lies_on_its_side(image) else image.size
    deep = image.mode in _DEEP or (image.format in ("TIFF", "PNG") and "16" in str(getattr(image, "tile", "")))
    return PictureLook(image.format or "", width, height, _mode_words(image), getattr(image, "n_frames", 1), deep)


def _mode_words(image: Image) -> str:
    if image.mode == "1":
        return "黑白"
    if image.mode in _DEEP or image.mode in ("L", "LA", "La"):
        return "灰度"
    return {"P": "索引色", "PA": "索引色", "RGBA": "RGB", "RGBa": "RGB"}.get(image.mode, image.mode)


def is_turned(image: Image) -> bool:
    """Whether the camera was not held upright."""
    return bool(image.getexif().get(_ORIENTATION, 1) != 1)


def lies_on_its_side(image: Image) -> bool:
    """Whether width and height change places when it is turned upright."""
    return image.getexif().get(_ORIENTATION, 1) in _ON_ITS_SIDE


def upright(image: Image, least: tuple[int, int] | None = None) -> Image:
    """An opened picture as it is seen. `least`: dots that are enough, as seen; a JPEG is then decoded no larger than it need be."""
    from PIL import ImageOps

    if least is not None and image.format == "JPEG":
        width, height = reversed(least) if lies_on_its_side(image) else least
        share = min(max(width / image.width, height / image.height), 1.0)
        image.draft(None, (ceil(image.width * share), ceil(image.height * share)))
    return ImageOps.exif_transpose(image) if is_turned(image) else image


def printable(image: Image) -> Image:
    """Grey stays grey; all else becomes sRGB, by the picture's own profile where it has one; what is see-through lies on white."""
    from PIL import Image as Images

    if image.mode in _SEE_THROUGH or image.mode == "P" or "transparency" in image.info:
        image = image.convert("RGBA")
        return Images.alpha_composite(Images.new("RGBA", image.size, "white"), image).convert("RGB")
    if image.mode in _DEEP:
        return _eight_bits(image)
    profile = image.info.get("icc_profile")
    if profile and image.mode in ("RGB", "CMYK", "LAB"):
        return _to_srgb(image, profile)
    return image if image.mode in ("L", "RGB") else image.convert("L" if image.mode == "1" else "RGB")


def small(source: bytes | Path, longest: int, name: str = "") -> Image:
    """A picture as it is seen, its longer side at most so many dots, in RGB. Raises `BadInput` for what can't be read."""
    try:
        with opened(source, name) as image:
            seen = upright(image, (longest, longest))
            seen.thumbnail((longest, longest), reducing_gap=2.0)
            return printable(seen).convert("RGB")
    except (OSError, SyntaxError, ValueError) as error:
        raise _damaged(name) from error


def likeness_of(image: Image) -> str:
    """128 bits that change little when a picture is saved again or made smaller: which of two neighbouring cells is darker.

    Empty for a picture so even that others would look the same.
    """
    grey = printable(image).convert("L")
    across, down = grey.resize((_SIDE + 1, _SIDE)), grey.resize((_SIDE, _SIDE + 1))
    bits = [across.getpixel((x, y)) > across.getpixel((x + 1, y)) for y in range(_SIDE) for x in range(_SIDE)]  # type: ignore[operator]
    bits += [down.getpixel((x, y)) > down.getpixel((x, y + 1)) for y in range(_SIDE) for x in range(_SIDE)]  # type: ignore[operator]
    if not _FLAT <= sum(bits) <= len(bits) - _FLAT:
        return ""
    return f"{int(''.join('01'[bit] for bit in bits), 2):032x}"


def are_alike(one: str, other: str) -> bool:
    """Whether two likenesses may be of the same picture."""
    return bool(one and other) and (int(one, 16) ^ int(other, 16)).bit_count() <= _ALIKE


def tried(data: bytes, name: str) -> tuple[PictureLook, str]:
    """A picture decoded once, so that a file cut short is found now and not on the press: what it is, and its likeness."""
    try:
        with opened(data, name) as image:
            look = look_at(image)
            return look, likeness_of(upright(image, (64, 64)))
    except (OSError, SyntaxError, ValueError) as error:
        raise _damaged(name) from error


def dots_per_inch(size: tuple[int, int], frame: tuple[Emu, Emu]) -> float:
    """What a picture of so many pixels has in a frame that it fills."""
    inches = [emu_to_mm(side) / _MM_PER_INCH for side in frame]
    return min(pixels / max(side, 0.01) for pixels, side in zip(size, inches, strict=True))


def quality(dpi: float) -> Quality:
    """300 dots an inch are good, under 200 are too few."""
    return Quality.GOOD if round(dpi) >= GOOD_DPI else Quality.FAIR if round(dpi) >= LEAST_DPI else Quality.POOR


def _damaged(name: str) -> BadInput:
    return BadInput("图片已损坏：{0}。请重新取得这张图片", name or "粘贴的内容")


def _eight_bits(image: Image) -> Image:
    """Sixteen bits brought down; Pillow's own conversion would only cut off what is above 255."""
    whole = image.convert("F") if image.mode == "F" else image.convert("I")
    extrema = whole.getextrema()
    most = max(float(value) for value in extrema if isinstance(value, (int, float)))
    full = 65535.0 if most > 255 else 255.0 if most > 1 else max(most, 1e-6)
    return whole.point(lambda value: value * (255.0 / full)).convert("L")


def _to_srgb(image: Image, profile: bytes) -> Image:
    from PIL import ImageCms

    try:
        converted = ImageCms.profileToProfile(
            image, ImageCms.ImageCmsProfile(BytesIO(profile)), ImageCms.createProfile("sRGB"), outputMode="RGB"
        )
    except (ImageCms.PyCMSError, OSError):
        return image.convert("RGB")
    return converted if converted is not None else image
