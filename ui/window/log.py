"""The program's log: a file in the user's log folder, for whoever mends the program."""

from __future__ import annotations

import logging
from pathlib import Path

from workstation.resources import PROGRAM

FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"
LARGEST, KEPT = 1_000_000, 3


def log_folder() -> Path:
    """The user's own log folder."""
    import platformdirs

    return Path(platformdirs.user_log_path(PROGRAM, appauthor=False))


def begin_log(folder: Path) -> None:
    """Write warnings and worse to a file there; where that isn't possible, to nowhere, for the window must open all the same."""
    from logging.handlers import RotatingFileHandler

    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / "workstation.log", maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter(FORM))
    logging.getLogger().addHandler(handler)
