"""A backup as one file: a ZIP with the database, the pictures and a note of what it is. Nothing in it is trusted when it is read."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import zipfile
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Any

from workstation.errors import BadInput, StoreError
from workstation.zip_faults import ZIP_FAULTS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DATABASE, NOTE, PICTURES = "desk.sqlite", "backup.json", "pictures/"
FORMAT = 1
_PICTURE = re.compile(r"pictures/([0-9a-f]{2})/(\1[0-9a-f]{62})(\.[a-z]{3,4})")
_BLOCK = 1 << 20


@contextmanager
def disk_faults(path: Path, doing: str) -> Iterator[None]:
    """Turns the system's refusals into `StoreError`."""
    try:
        yield
    except OSError as error:
        raise StoreError("{0}失败：{1}（{2}）。请检查磁盘空间和写权限，或换一个位置", doing, path, error.strerror or error) from error


@contextmanager
def reading(path: Path) -> Iterator[zipfile.ZipFile]:
    """A backup, its list of contents checked: only what a backup holds, under names that can't lead elsewhere."""
    if not path.is_file():
        raise BadInput("没有这个备份文件：{0}。请核对路径", path)
    try:
        with zipfile.ZipFile(path) as archive:
            _demand_known(archive, path)
            yield archive
    except ZIP_FAULTS as error:
        raise BadInput("不是完好的备份文件：{0}（{1}）。稿库未动；请换一份备份", path, error) from error


def _demand_known(archive: zipfile.ZipFile, path: Path) -> None:
    names = archive.namelist()
    strange = [name for name in names if name not in (DATABASE, NOTE) and not _PICTURE.fullmatch(name)]
    if DATABASE not in names or NOTE not in names or strange or len(set(names)) < len(names):
        raise BadInput("不是采编工作站的备份文件：{0}。稿库未动；请换一份备份", path)


def note_of(archive: zipfile.ZipFile) -> dict[str, Any]:
    """What a backup says of itself: format, schema, when it was made."""
    try:
        note = json.loads(archive.read(NOTE).decode("utf-8"))
    except ValueError:
        note = None
    if not isinstance(note, dict) or not isinstance(note.get("format"), int):
        raise BadInput("备份文件的说明读不出来。稿库未动；请换一份备份")
    if note["format"] > FORMAT:
        raise BadInput("备份由更新版本的采编工作站制作。稿库未动；请先升级程序")
    return note


def pictures_in(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    """The pictures of a backup."""
    return [info for info in archive.infolist() if info.filename.startswith(PICTURES)]


def unpack(archive: zipfile.ZipFile, info: zipfile.ZipInfo, target: Path) -> None:
    """Write one member out; a picture's bytes must have the hash that is its name."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with archive.open(info) as source, target.open("wb") as file:
        digest = _copied(source, file)
    picture = _PICTURE.fullmatch(info.filename)
    if picture and picture.group(2) != digest:
        raise BadInput("备份里有图片与它的名字不符，备份已损坏。稿库未动；请换一份备份")


def _copied(source: IO[bytes], target: IO[bytes]) -> str:
    digest = hashlib.sha256()
    while block := source.read(_BLOCK):
        digest.update(block)
        target.write(block)
    return digest.hexdigest()


def demand_room(folder: Path, archive: zipfile.ZipFile) -> None:
    """Refuse before anything is written, if the unpacked backup can't fit."""
    needed, free = sum(info.file_size for info in archive.infolist()), shutil.disk_usage(folder).free
    if needed > free:
        raise StoreError("磁盘空间不够恢复：需要 {0} MB，只有 {1} MB。请腾出空间后再试", needed // 1_000_000 + 1, free // 1_000_000)
