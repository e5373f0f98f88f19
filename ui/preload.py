"""What the first window does without, imported in the pool once it stands: entering a room then only makes its widgets."""

from __future__ import annotations

from importlib import import_module

LATER = (
    "ui.editor_page",
    "ui.filing_review",
    "ui.board_room",
    "ui.issue_dialog",
    "workstation.filing.paste",
    "workstation.checks.run",
    "workstation.planning.setting",
    "workstation.planning.make_up",
)


def preload() -> None:
    """Import them, in the order in which a user meets them."""
    for name in LATER:
        import_module(name)
