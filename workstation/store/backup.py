"""Backing a store up into one file, and bringing one back. The old store is always kept aside."""

from __future__ import annotations

import json
import shutil
import tempfile
import zipfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.errors import BadInput, StoreError, StoreHeld
from workstation.in_place import in_place
from workstation.progress import Progress
from workstation.store.archive_file import (
    DATABASE,
    FORMAT,
    NOTE,
    PICTURES,
    demand_room,
    disk_faults,
    note_of,
    pictures_in,
    reading,
    unpack,
)
from workstation.store.lock import WriterLock, holder
from workstation.store.migrating import current_schema, schema_of
from workstation.store.picture_shelf import PictureShelf, picture_folder
from workstation.store.sqlite_engine import SqliteEngine
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from workstation.store.store import Store


@dataclass(frozen=True, slots=True)
class Restored:
    """A store that was brought back, and where the one before it lies (null where there was none)."""

    path: Path
    aside: Path | None


def back_up(store: Store, target: Path, now: datetime) -> Iterator[Progress[Path]]:
    """Write a backup of the open store; it appears under its name only when it is whole. The last step carries the path."""
    if target.exists():
        with reading(target):  # only an older backup may be written over
            pass
    with disk_faults(target, "备份"), in_place(target) as beside:
        yield from _packed(store, beside, now)
    yield Progress(1, 1, Told("已备份到 {0}", target), target)


def _packed(store: Store, target: Path, now: datetime) -> Iterator[Progress[Path]]:
    folder, pictures = picture_folder(store.path), PictureShelf(store).listing()
    there = [info for info in pictures if (folder / info.file).exists()]
    note = {"format": FORMAT, "schema": current_schema(), "made": now.isoformat(timespec="seconds")}
    yield Progress(0, len(there) + 1, Told("复制稿库"))
    with tempfile.TemporaryDirectory(dir=target.parent, ignore_cleanup_errors=True) as scratch:
        copy = Path(scratch) / DATABASE
        for _ in store.engine.snapshot(copy):
            pass
        with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
            archive.writestr(NOTE, json.dumps(note))
            archive.write(copy, DATABASE, zipfile.ZIP_DEFLATED, 1)
            for done, info in enumerate(there, 1):
                yield Progress(done, len(there) + 1, Told("复制图片 {0}/{1}", done, len(there)))
                archive.write(folder / info.file, PICTURES + info.file)


def restore(backup: Path, store: Path, now: datetime) -> Iterator[Progress[Restored]]:
    """Put a backup in a store's place: looked over first, the old store moved aside. The last step carries the result.

    Raises `BadInput` for a backup that isn't whole, `StoreHeld` while a window has the store open; the old store then stays as it was.
    """
    with reading(backup) as archive, disk_faults(store, "恢复"):
        note_of(archive)
        store.parent.mkdir(parents=True, exist_ok=True)
        demand_room(store.parent, archive)
        lock = _lock(store)
        scratch = Path(tempfile.mkdtemp(prefix=f"{store.stem}.restoring-", dir=store.parent))
        try:
            yield from _unpacked(archive, scratch)
            yield Progress(1, 1, Told("放入稿库"), Restored(store, _put_in_place(scratch, store, now)))
        finally:
            shutil.rmtree(scratch, ignore_errors=True)
            lock.free()


def _lock(store: Path) -> WriterLock:
    lock = WriterLock.taken(store)
    if lock is None:
        raise StoreHeld("{0}正在使用这个稿库，不能恢复。请先关闭那个窗口", holder(store))
    return lock


def _unpacked(archive: zipfile.ZipFile, scratch: Path) -> Iterator[Progress[Restored]]:
    pictures = pictures_in(archive)
    for done, info in enumerate([archive.getinfo(DATABASE), *pictures]):
        yield Progress(done, len(pictures) + 1, Told("检查备份"))
        unpack(archive, info, scratch / info.filename)
    _look_over(scratch / DATABASE)


def _look_over(database: Path) -> None:
    engine = SqliteEngine(database)
    try:
        with engine.guarding():
            schema, faults = schema_of(engine), engine.faults(thorough=True)
    except StoreError as error:
        raise BadInput("备份里的稿库已损坏。现有稿库未动；请换一份备份") from error
    finally:
        engine.close()
    if faults or schema == 0:
        raise BadInput("备份里的稿库已损坏。现有稿库未动；请换一份备份")
    if schema > current_schema():
        raise BadInput("备份由更新版本的采编工作站制作。现有稿库未动；请先升级程序")


def _put_in_place(scratch: Path, store: Path, now: datetime) -> Path | None:
    """Pictures first, since they take nothing's place; then the old store aside and the new one in, two renames apart."""
    if (scratch / PICTURES).exists():
        _merge_pictures(scratch / PICTURES, picture_folder(store))
    aside = store.with_name(f"{store.stem}.before-restore-{now:%Y%m%d-%H%M%S}{store.suffix}")
    had_one = store.exists()
    if had_one:
        _fold_log(store)
        _move(store, aside)
    try:
        (scratch / DATABASE).replace(store)
    except OSError:
        if had_one:
            _move(aside, store)
        raise
    return aside if had_one else None


def _move(store: Path, target: Path) -> None:
    """With its log, the file itself first: where another program keeps it open, Windows refuses here and nothing has moved."""
    for tail in ("", "-wal", "-shm"):
        part = store.with_name(store.name + tail)
        if part.exists():
            part.replace(target.with_name(target.name + tail))


def _fold_log(store: Path) -> None:
    """Let SQLite fold a crashed window's write-ahead log into the file. A damaged store is moved aside as it is."""
    engine = SqliteEngine(store)
    with suppress(StoreError), engine.guarding():
        engine.database.get_tables()
    engine.close()


def _merge_pictures(source: Path, target: Path) -> None:
    for picture in sorted(source.glob("*/*")):
        place = target / picture.parent.name / picture.name
        if not place.exists() or place.stat().st_size != picture.stat().st_size:
            place.parent.mkdir(parents=True, exist_ok=True)
            picture.replace(place)
