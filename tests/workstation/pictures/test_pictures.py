from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from workstation.desk import Desk
from workstation.errors import BadInput, NotFound


def drawn(kind: str = "PNG", size: tuple[int, int] = (40, 30)) -> bytes:
    stream = BytesIO()
    Image.effect_noise(size, 64).save(stream, kind)
    return stream.getvalue()


def test_a_picture_is_kept_once_under_the_hash_of_its_bytes(desk: Desk, tmp_path: Path) -> None:
    data = drawn()
    (tmp_path / "港口.png").write_bytes(data)
    digest = desk.pictures.add(tmp_path / "港口.png")
    assert desk.pictures.add(data) == digest
    assert desk.pictures.path(digest).read_bytes() == data
    (info,) = desk.pictures.listing()
    assert (info.name, info.width, info.height, info.size) == ("港口.png", 40, 30, len(data))


@pytest.mark.parametrize(
    "data", [b"", b"no picture", b"%PDF-1.7", drawn()[:-300], drawn("JPEG")[:400]], ids=["empty", "text", "pdf", "cut", "cut jpeg"]
)
def test_what_is_no_whole_picture_is_refused_and_nothing_is_kept(desk: Desk, data: bytes) -> None:
    with pytest.raises(BadInput):
        desk.pictures.add(data)
    assert not desk.pictures.folder.exists()


def test_a_missing_file_is_said_so(desk: Desk, tmp_path: Path) -> None:
    digest = desk.pictures.add(drawn())
    desk.pictures.path(digest).unlink()
    assert not desk.pictures.exists(digest)
    with pytest.raises(NotFound, match="备份"):
        desk.pictures.path(digest)
    with pytest.raises(BadInput):
        desk.pictures.add(tmp_path / "nowhere.jpg")
