"""One writer for a store: an operating system's lock on a file beside it, which a killed program frees without being asked."""

from __future__ import annotations

import getpass
import json
import os
import platform
import sys
from datetime import datetime
from typing import IO, TYPE_CHECKING

from workstation.errors import StoreError
from workstation.told import Told

if TYPE_CHECKING:
    from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30
    """The locked byte lies far behind the holder's name: Windows lets nobody read a byte that is locked."""

    def _take(file: IO[str]) -> None:
        file.seek(_FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(file: IO[str]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class WriterLock:
    """Held from `taken` to `free`. The file says who holds it, and is emptied at the end: text without a holder means a crash."""

    def __init__(self, file: IO[str], *, crashed: bool) -> None:
        self._file = file
        self.crashed = crashed
        """Whether the last holder ended without closing the store."""

    @classmethod
    def taken(cls, store: Path) -> WriterLock | None:
        """Take the lock; null when another holds it. Raises `StoreError` where no file can be made."""
        try:
            return cls._tried(lock_path(store))
        except OSError as error:
            raise StoreError(
                "不能写入稿库所在文件夹：{0}（{1}）。请检查权限和磁盘空间，或换一个位置", store.parent, error.strerror
            ) from error

    @classmethod
    def _tried(cls, path: Path) -> WriterLock | None:
        file = path.open("a+", encoding="utf-8")
        try:
            _take(file)
        except OSError:
            file.close()
            return None
        file.seek(0)
        lock = cls(file, crashed=bool(file.read(1)))
        try:
            lock._sign()
        except OSError:
            file.close()
            raise
        return lock

    def _sign(self) -> None:
        who = {"name": _user(), "host": platform.node(), "pid": os.getpid(), "since": datetime.now().isoformat(timespec="seconds")}
        self._write(json.dumps(who, ensure_ascii=False))

    def _write(self, text: str) -> None:
        self._file.seek(0)
        self._file.truncate()
        self._file.write(text)
        self._file.flush()

    def free(self) -> None:
        """Let the store go; closing the file frees the lock."""
        if not self._file.closed:
            self._write("")
            self._file.close()


def lock_path(store: Path) -> Path:
    """The lock's file, beside the store."""
    return store.with_name(store.name + ".lock")


def holder(store: Path) -> str:
    """Who holds a store, as a window shows it: name, machine, process, since when."""
    try:
        who = json.loads(lock_path(store).read_text(encoding="utf-8"))
        return Told("{0}（{1}，进程 {2}，{3} 起）", who["name"], who["host"], who["pid"], who["since"].replace("T", " "))
    except (OSError, ValueError, KeyError):
        return Told("另一个窗口")


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no such variable, and no such user in the system's list
        return "?"
