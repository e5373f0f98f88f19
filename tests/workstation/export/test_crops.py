from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from tests.workstation.export.pages import photo
from workstation.errors import BadInput
from workstation.export.crops import print_picture
from workstation.planning.set_page import Frame
from workstation.units import Emu, mm_to_emu

MIDDLE = (0.5, 0.5)
WIDE = Frame(Emu(0), Emu(0), mm_to_emu(160), mm_to_emu(90))
SQUARE = Frame(Emu(0), Emu(0), mm_to_emu(40), mm_to_emu(40))


def opened(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content))


def test_a_picture_of_the_frames_shape_keeps_its_bytes() -> None:
    source = photo(1600, 900)
    assert print_picture(source, WIDE, MIDDLE, "p").content == source


def test_a_picture_is_cropped_about_its_focus() -> None:
    left, right = (opened(print_picture(photo(), SQUARE, (x, 0.5), "p").content) for x in (0.0, 1.0))
    assert left.width == left.height
    edge = (left.width - 5, 5)
    assert left.convert("L").getpixel(edge) > 100  # type: ignore[operator]
    assert left.convert("L").resize((1, 1)).getpixel((0, 0)) < right.convert("L").resize((1, 1)).getpixel((0, 0))  # type: ignore[operator]


def test_a_large_picture_comes_down_to_300_dpi() -> None:
    assert opened(print_picture(photo(6000, 6000), SQUARE, MIDDLE, "p").content).size == (472, 472)


def test_a_small_picture_is_not_blown_up() -> None:
    assert opened(print_picture(photo(200, 100), SQUARE, MIDDLE, "p").content).size == (100, 100)


def test_a_picture_turned_by_its_camera_stands_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    upright = Frame(Emu(0), Emu(0), mm_to_emu(45), mm_to_emu(80))
    assert opened(print_picture(photo(1600, 900, exif=exif), upright, MIDDLE, "p").content).size == (531, 945)


def test_cmyk_becomes_rgb_and_grey_stays_grey() -> None:
    assert opened(print_picture(photo(mode="CMYK"), SQUARE, MIDDLE, "p").content).mode == "RGB"
    assert opened(print_picture(photo(mode="L"), SQUARE, MIDDLE, "p").content).mode == "L"


def test_a_drawing_stays_a_png_and_lies_on_white() -> None:
    buffer = BytesIO()
    Image.new("RGBA", (300, 200), (0, 0, 0, 0)).save(buffer, "PNG")
    made = print_picture(buffer.getvalue(), SQUARE, MIDDLE, "p")
    assert made.kind == "png"
    assert opened(made.content).getpixel((0, 0)) == (255, 255, 255)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="渡口"):
        print_picture(tmp_path / "gone.jpg", SQUARE, MIDDLE, "渡口")


def test_a_large_turned_picture_keeps_the_dots_that_its_frame_needs() -> None:
    turned = Image.Exif()
    turned[0x0112] = 6
    buffer = BytesIO()
    Image.new("RGB", (4000, 3000), "navy").save(buffer, "JPEG", exif=turned)
    frame = Frame(Emu(0), Emu(0), mm_to_emu(160), mm_to_emu(40))
    assert opened(print_picture(buffer.getvalue(), frame, MIDDLE, "p").content).width >= round(160 / 25.4 * 300)
