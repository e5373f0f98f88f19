"""The program's own data: lexicons, presets, samples."""

from __future__ import annotations

from pathlib import Path
from typing import Any

PROGRAM = "EditorialWorkstation"
"""The name of the user's folders for data, settings, log and cache."""
RESOURCES = Path(__file__).resolve().parent.parent / "resources"


def data_path(name: str) -> Path:
    """A file of `resources/data`."""
    return RESOURCES / "data" / name


def read_toml(name: str) -> dict[str, Any]:
    """A table of `resources/data`, parsed."""
    import tomllib

    return tomllib.loads(data_path(name).read_text(encoding="utf-8"))
