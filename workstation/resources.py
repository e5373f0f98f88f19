"""The program's own data: lexicons, presets, samples."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from workstation.errors import BadInput

PROGRAM = "EditorialWorkstation"
"""The name of the user's folders for data, settings, log and cache."""
RESOURCES = Path(__file__).resolve().parent.parent / "resources"


def data_path(name: str) -> Path:
    """A file of `resources/data`."""
    return RESOURCES / "data" / name


def read_toml(name: str) -> dict[str, Any]:
    """A table of `resources/data`, parsed; raises `BadInput` with the line for one that somebody broke by hand."""
    import tomllib

    path = data_path(name)
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as fault:
        raise broken_data(name, str(fault)) from fault


def broken_data(name: str, fault: str) -> BadInput:
    """The sentence for a file of `resources/data` that can't be used."""
    return BadInput(f"程序的数据文件 {data_path(name)} 用不了：{fault}。请改正这一处，或重新安装程序")
