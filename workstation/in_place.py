"""Files written beside their place and put there in one step: a full disk, a crash or a cancel leaves the old file whole."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def in_place(target: Path) -> Iterator[Path]:
    """A path to write to; the file is forced to the disk and takes the target's place when all went well, and is gone otherwise.

    Folders are made. `OSError` is the caller's, who knows what the file is; Windows raises it where a program has the target open.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_name(f".{target.stem}.{os.urandom(4).hex()}.part")
    try:
        yield beside
        with beside.open("rb+") as written:
            os.fsync(written.fileno())
        beside.replace(target)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
