"""Opening a store: its folder, its lock, its schema, a first look at its health."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.errors import StoreError
from workstation.store.lock import WriterLock, holder
from workstation.store.migrating import bring_up, current_schema, schema_of
from workstation.store.sqlite_engine import DAMAGED, SqliteEngine
from workstation.store.store import Store

if TYPE_CHECKING:
    from pathlib import Path

    from workstation.store.engine import Engine

QUICK = 8_000_000
"""Bytes up to which a store is looked over at every start, in about 15 ms.

A larger one is looked over when its last window crashed, by `Desk.examine` while the new one is up.
"""


def open_store(path: Path, *, read_only: bool = False) -> Store:
    """Open a store, made when missing. One that another window writes to is opened to look at, with word of who holds it."""
    path = path.resolve()  # by another name it would be locked by another file
    _make_folder(path)
    if read_only and not path.exists():
        raise StoreError("没有这个稿库：{0}。请核对路径", path)
    lock = None if read_only else WriterLock.taken(path)
    store = Store(path, SqliteEngine(path, read_only=lock is None), lock, holder(path) if lock is None and not read_only else "")
    try:
        _settle(store)
    except BaseException:
        store.close()
        raise
    return store


def check_is_due(store: Store) -> bool:
    """Whether a store too large for a look at every start should be looked over now: its last writer crashed."""
    return store.crashed and store.path.stat().st_size > QUICK


def _make_folder(path: Path) -> None:
    if path.is_dir():
        raise StoreError("这是文件夹，不是稿库文件：{0}。请指明文件名", path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError("建不了稿库所在的文件夹：{0}（{1}）。请检查权限，或用 --store 换一个位置", path.parent, error.strerror) from error


def _settle(store: Store) -> None:
    engine = store.engine
    with engine.guarding():
        if store.read_only:
            _demand_same_schema(engine)
        else:
            bring_up(engine)
        if store.path.stat().st_size <= QUICK and engine.faults(thorough=False):
            raise StoreError(DAMAGED, store.path)


def _demand_same_schema(engine: Engine) -> None:
    found, wanted = schema_of(engine), current_schema()
    if found > wanted:
        raise StoreError("稿库由更新版本的采编工作站建立（格式 {0}，本程序只到 {1}）。请先升级程序", found, wanted)
    if found < wanted:
        raise StoreError("稿库是旧格式，只读打开前要先升级：请关闭其他窗口，再正常打开一次")
