"""What the first window does without, loaded in the pool once it stands: entering a room then only makes its widgets."""

from __future__ import annotations

import builtins
import gc
import linecache
import sys
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

BRIEFLY = 0.0005
"""Seconds for which the window, when it has something to do, waits for a thread that computes; Python's own 5 ms add up: the window
lets go of the interpreter, and asks for it again, a dozen times a key.
"""
LATER = (
    "ui.editor.editor_page",
    "workstation.signoff.sign_off",
    "workstation.signoff.page_sign",
    "ui.filing.filing_review",
    "ui.board.board_room",
    "ui.board.issue_dialog",
    "ui.board.output.export_dialog",
    "ui.people.people_room",
    "workstation.filing.paste",
    "workstation.issues.pages",
    "workstation.checks.engine.run",
    "workstation.planning.setting",
    "workstation.planning.make_up",
    "workstation.export.issue_export",
)


def give_way_to_the_window() -> None:
    """Let threads that compute hand the interpreter over as soon as the window has something to do."""
    sys.setswitchinterval(BRIEFLY)


def import_plainly() -> None:
    """Take Qt's binding out of Python's import.

    It reads the source of every module that is imported, to see whether it asks for `__feature__` (ours don't), and keeps it all:
    9 MB and a sixth of the time.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    linecache.clearcache()


def preload() -> None:
    """Load them, in the order in which a user meets them.

    Modules stay for good; looking through them for garbage, now and later, would stop the window for some 20 ms each time.
    """
    gc.disable()
    try:
        for name in LATER:
            import_module(name)
        _load_tables()
    finally:
        gc.freeze()
        gc.enable()


def _load_tables() -> None:
    from workstation.planning.headline_sizes import headline_sizes
    from workstation.planning.presets import page_presets

    headline_sizes()
    page_presets()


def make_enumerations() -> Iterator[None]:
    """One step on the main thread, where the window paints: Qt's binding makes an enumeration when it is first looked at, and two
    threads that look at once find it half made. This one, of 180 names, is made when the first rectangle is filled.
    """
    from PySide6.QtGui import QGradient

    _ = QGradient.Preset.WarmFlame
    yield
