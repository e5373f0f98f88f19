from __future__ import annotations

import zipfile
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from workstation.desk import Desk, restore_store
from workstation.errors import BadInput, StoreError, StoreHeld
from workstation.report import Headlines, Report
from workstation.store.archive_file import note_of, pictures_in, reading, unpack


def drawn() -> bytes:
    stream = BytesIO()
    Image.new("RGB", (8, 8), "teal").save(stream, "PNG")
    return stream.getvalue()


def filled(path: Path, *titles: str) -> Path:
    with Desk.open(path) as desk:
        desk.reports.file([Report("", Headlines(main=title), ("正文。",)) for title in titles], "")
        desk.pictures.add(drawn())
    return path


def titles(path: Path) -> list[str]:
    with Desk.open(path) as desk:
        return [row.title for row in desk.reports.listing()]


def backed_up(path: Path, to: Path | None = None) -> Path:
    with Desk.open(path) as desk:
        return [step.result for step in desk.back_up(to)][-1]


def restored(backup: Path, path: Path):
    return [step.result for step in restore_store(backup, path)][-1]


def test_a_backup_restores_to_the_same_desk_on_another_machine(tmp_path: Path) -> None:
    backup = backed_up(filled(tmp_path / "desk.sqlite", "甲", "乙"))
    assert backup.parent == tmp_path / "backups"
    result = restored(backup, tmp_path / "other" / "desk.sqlite")
    assert result.aside is None
    assert titles(result.path) == ["甲", "乙"]
    with Desk.open(result.path) as desk:
        (info,) = desk.pictures.listing()
        assert desk.pictures.path(info.hash).read_bytes() == drawn()
        assert [hit.title for hit in desk.archive.search("正文 乙")] == ["乙"]


def test_a_backup_of_a_store_in_use_holds_what_was_just_written(tmp_path: Path) -> None:
    with Desk.open(filled(tmp_path / "desk.sqlite", "甲")) as desk:
        desk.reports.new(Report("", Headlines(main="乙")))
        backup = [step.result for step in desk.back_up(tmp_path / "b.zip")][-1]
    assert titles(restored(backup, tmp_path / "new.sqlite").path) == ["乙", "甲"]


def test_the_old_store_is_kept_aside_whole(tmp_path: Path) -> None:
    path = filled(tmp_path / "desk.sqlite", "旧")
    backup = backed_up(path, tmp_path / "b.zip")
    filled(path, "新")
    result = restored(backup, path)
    assert titles(path) == ["旧"]
    assert titles(result.aside) == ["新", "旧"]


def test_a_damaged_store_is_moved_aside_and_replaced(tmp_path: Path) -> None:
    path = filled(tmp_path / "desk.sqlite", "甲")
    backup = backed_up(path, tmp_path / "b.zip")
    path.write_bytes(b"\x00" * 100_000)
    assert restored(backup, path).aside.read_bytes() == b"\x00" * 100_000
    assert titles(path) == ["甲"]


def test_a_store_in_use_is_not_restored_over(tmp_path: Path) -> None:
    path = filled(tmp_path / "desk.sqlite", "甲")
    backup = backed_up(path, tmp_path / "b.zip")
    with Desk.open(path), pytest.raises(StoreHeld):
        restored(backup, path)


def _cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


def _flipped(data: bytes) -> bytes:
    at = len(data) // 3
    return data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :]


def _repacked(data: bytes, **members: bytes) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            new.writestr(name, members.pop(name.split(".")[0], old.read(name)))
        for name, content in members.items():
            new.writestr(name, content)
    return stream.getvalue()


@pytest.mark.parametrize(
    "spoil",
    [
        _cut,
        _flipped,
        lambda data: b"",
        lambda data: b"no backup",
        lambda data: _repacked(data, desk=b"SQLite format 3\x00" + b"\xff" * 9000),
        lambda data: _repacked(data, backup=b"{}"),
        lambda data: _repacked(data, backup=b'{"format": 99}'),
        lambda data: _repacked(data, **{"../outside": b"x"}),
        lambda data: _repacked(data, **{f"pictures/00/00{'0' * 62}.png": b"other bytes"}),
    ],
    ids=["cut", "flipped", "empty", "text", "damaged store", "no note", "newer", "leads outside", "picture and hash differ"],
)
def test_a_backup_that_is_not_whole_changes_nothing(tmp_path: Path, spoil) -> None:
    path = filled(tmp_path / "desk.sqlite", "甲")
    backup = backed_up(path, tmp_path / "b.zip")
    backup.write_bytes(spoil(backup.read_bytes()))
    with pytest.raises(BadInput):
        restored(backup, path)
    assert titles(path) == ["甲"]
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["b.zip", "desk.pictures", "desk.sqlite", "desk.sqlite.lock"]


def test_wherever_a_backup_is_spoilt_one_sentence_says_so(tmp_path: Path) -> None:
    """A byte changed in the list of members at the end: refused, or read as it was."""
    backup = backed_up(filled(tmp_path / "desk.sqlite", "甲"), tmp_path / "b.zip")
    whole = backup.read_bytes()
    for back in range(1, 400, 3):
        (tmp_path / "x.zip").write_bytes(whole[:-back] + bytes([whole[-back] ^ 0xA5]) + whole[len(whole) - back + 1 :])
        with suppress(BadInput), reading(tmp_path / "x.zip") as archive:
            note_of(archive)
            for info in pictures_in(archive):
                unpack(archive, info, tmp_path / "out" / info.filename)


def test_a_cancelled_backup_leaves_nothing(tmp_path: Path) -> None:
    with Desk.open(filled(tmp_path / "desk.sqlite", "甲")) as desk:
        steps = desk.back_up(tmp_path / "to" / "b.zip")
        next(steps)
        next(steps)
        steps.close()
    assert list((tmp_path / "to").iterdir()) == []


def test_a_backup_never_writes_over_a_file_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "photos.zip").write_bytes(b"mine")
    with pytest.raises(BadInput):
        backed_up(filled(tmp_path / "desk.sqlite", "甲"), tmp_path / "photos.zip")
    assert (tmp_path / "photos.zip").read_bytes() == b"mine"


def test_a_backup_folder_that_cannot_be_made_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="备份失败"):
        backed_up(filled(tmp_path / "desk.sqlite", "甲"), tmp_path / "file" / "b.zip")
