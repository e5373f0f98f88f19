from __future__ import annotations

import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageCms, ImageDraw

from workstation.desk import Desk
from workstation.errors import BadInput
from workstation.export.crops import print_picture
from workstation.pictures.files import (
    Quality,
    are_alike,
    dots_per_inch,
    likeness_of,
    look_at,
    opened,
    quality,
    small,
    tried,
)
from workstation.planning.set_page import Frame
from workstation.units import Emu, mm_to_emu

SQUARE = Frame(Emu(0), Emu(0), mm_to_emu(40), mm_to_emu(40))


def scene(size: tuple[int, int] = (900, 600), seed: int = 3) -> Image.Image:
    """A picture with shapes in it: stripes of light and shade that depend on the seed."""
    image = Image.new("RGB", size, "white")
    pen = ImageDraw.Draw(image)
    for number in range(24):
        x, y = (number * 37 * seed) % 97 / 97 * size[0], (number * 53 * seed) % 89 / 89 * size[1]
        shade = (number * 71 * seed) % 200
        pen.ellipse((x - size[0] / 7, y - size[1] / 7, x + size[0] / 7, y + size[1] / 7), fill=(shade, shade // 2, 200 - shade))
    return image


def saved(image: Image.Image, kind: str = "JPEG", **options: object) -> bytes:
    stream = BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def turned(size: tuple[int, int] = (900, 600)) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = 6
    return saved(scene(size), exif=exif)


def huge_png(side: int) -> bytes:
    """A PNG that says it is so large; there is next to nothing in it."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


def look_of(data: bytes) -> tuple[str, int, int, str, int, bool]:
    look = look_at(opened(data, "p"))
    return look.kind, look.width, look.height, look.mode, look.frames, look.is_deep


def test_what_a_picture_is_stands_in_its_head() -> None:
    assert look_of(saved(scene())) == ("JPEG", 900, 600, "RGB", 1, False)
    assert look_of(turned()) == ("JPEG", 600, 900, "RGB", 1, False)
    assert look_of(saved(scene().convert("CMYK"))) == ("JPEG", 900, 600, "CMYK", 1, False)
    assert look_of(saved(scene().convert("L"), "PNG")) == ("PNG", 900, 600, "灰度", 1, False)
    deep = Image.new("I;16", (60, 40), 40000)
    assert look_of(saved(deep, "TIFF")) == ("TIFF", 60, 40, "灰度", 1, True)
    pages = saved(scene(), "TIFF", save_all=True, append_images=[scene(seed=5)])
    assert look_of(pages) == ("TIFF", 900, 600, "RGB", 2, False)
    moving = saved(scene().convert("P"), "GIF", save_all=True, append_images=[scene(seed=5).convert("P")])
    assert look_of(moving)[3:5] == ("索引色", 2)


@pytest.mark.parametrize("side", [10_000, 20_000])
def test_too_many_pixels_are_refused_with_words_and_without_decoding(desk: Desk, side: int) -> None:
    resource = pytest.importorskip("resource")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(BadInput, match=r"像素太多.*请先缩小"):
        desk.pictures.add(huge_png(side), "卫星图.png")
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 20_000  # KB; whole it would take 300,000
    assert desk.pictures.listing() == ()


@pytest.mark.parametrize("name", ["../../库外/港口.png", "C:\\Windows\\港口.png", "/etc/港口.png", "港口.png"])
def test_a_name_is_no_path(desk: Desk, name: str) -> None:
    digest = desk.pictures.add(saved(scene(), "PNG"), name)
    assert desk.pictures.info(digest).name == "港口.png"
    assert desk.pictures.path(digest).parent.parent == desk.pictures.folder


def test_a_turned_picture_is_kept_as_it_came_and_known_upright(desk: Desk) -> None:
    data = turned()
    digest = desk.pictures.add(data)
    assert desk.pictures.path(digest).read_bytes() == data
    assert (desk.pictures.info(digest).width, desk.pictures.info(digest).height) == (600, 900)
    assert desk.pictures.small(digest, 90).size == (60, 90)


def test_small_pictures_are_upright_on_white_and_in_colours_that_a_screen_shows() -> None:
    assert small(turned(), 300).size == (200, 300)
    clear = Image.new("RGBA", (300, 200), (0, 0, 0, 0))
    assert small(saved(clear, "PNG"), 100).getpixel((5, 5)) == (255, 255, 255)
    red = Image.new("CMYK", (300, 200), (0, 255, 255, 0))
    pixel = small(saved(red), 100).getpixel((5, 5))
    assert isinstance(pixel, tuple) and pixel[0] > 200 and max(pixel[1:]) < 60


def test_sixteen_bits_keep_their_shades() -> None:
    deep = Image.frombytes("I;16", (300, 200), (struct.pack("<H", 20000) * 150 + struct.pack("<H", 50000) * 150) * 200)
    made = Image.open(BytesIO(print_picture(saved(deep, "TIFF"), SQUARE, (0.5, 0.5), "p").content))
    dark, light = made.getpixel((5, 50)), made.getpixel((made.width - 5, 50))
    assert isinstance(dark, int) and isinstance(light, int)
    assert (abs(dark - 78) < 4, abs(light - 195) < 4) == (True, True)


def test_grey_is_asked_for_by_option() -> None:
    frame = Frame(Emu(0), Emu(0), mm_to_emu(60), mm_to_emu(40))
    source = saved(scene())
    assert Image.open(BytesIO(print_picture(source, frame, (0.5, 0.5), "p").content)).mode == "RGB"
    assert Image.open(BytesIO(print_picture(source, frame, (0.5, 0.5), "p", grey=True).content)).mode == "L"
    grey = saved(scene().convert("L"))
    assert print_picture(grey, frame, (0.5, 0.5), "p", grey=True).content == grey


def test_a_profile_is_taken_into_account() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB", 5000)).tobytes()
    lab = scene((300, 200)).convert("LAB")
    data = saved(lab, "TIFF", icc_profile=profile)
    pixel = small(data, 300).getpixel((150, 100))
    plain = scene((300, 200)).getpixel((150, 100))
    assert isinstance(pixel, tuple) and isinstance(plain, tuple)
    assert max(abs(a - b) for a, b in zip(pixel, plain, strict=True)) < 40


def test_the_same_picture_saved_again_or_made_smaller_is_found(desk: Desk) -> None:
    whole = scene((1200, 800))
    first = desk.pictures.add(saved(whole), "桥.jpg")
    again = desk.pictures.add(saved(whole, quality=40), "微信图片.jpg")
    small_one = desk.pictures.add(saved(whole.resize((480, 320)), "PNG"), "小图.png")
    other = desk.pictures.add(saved(scene((1200, 800), seed=8)), "别的.jpg")
    assert {info.name for info in desk.pictures.alike(first)} == {"微信图片.jpg", "小图.png"}
    assert {info.hash for info in desk.pictures.alike(again)} == {first, small_one}
    assert desk.pictures.alike(other) == ()


def test_even_grounds_are_like_nothing(desk: Desk) -> None:
    assert likeness_of(Image.new("RGB", (60, 40), "navy")) == ""
    assert not are_alike("", "")


@pytest.mark.parametrize("cut", [400, 3000])
def test_a_damaged_picture_is_refused(cut: int) -> None:
    with pytest.raises(BadInput, match="损坏"):
        tried(saved(scene())[:cut], "p")
    with pytest.raises(BadInput, match="损坏"):
        tried(saved(scene().convert("CMYK"))[:cut], "p")


def test_dots_an_inch_count_on_the_page() -> None:
    inch = mm_to_emu(25.4)
    assert round(dots_per_inch((600, 300), (inch, inch))) == 300
    assert [quality(dpi) for dpi in (300, 299.6, 250, 199)] == [Quality.GOOD, Quality.GOOD, Quality.FAIR, Quality.POOR]


def test_a_file_that_was_damaged_since_is_said_so(desk: Desk, tmp_path: Path) -> None:
    digest = desk.pictures.add(saved(scene()), "桥.jpg")
    desk.pictures.path(digest).write_bytes(b"rubbish")
    with pytest.raises(BadInput, match="桥"):
        desk.pictures.small(digest, 100)
