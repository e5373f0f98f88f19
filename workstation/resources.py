"""The program's own data: lexicons, presets, samples."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from workstation.errors import BadInput
from workstation.told import Told

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
        raise broken_data(name, _where(str(fault))) from fault


def _where(fault: str) -> str:
    """第 8 行第 11 个字符处写得不对（Invalid value）; whatever names no place, as it is."""
    found = re.fullmatch(r"(.*) \(at line (\d+), column (\d+)\)", fault)
    return Told("第 {0} 行第 {1} 个字符处写得不对（{2}）", found[2], found[3], found[1]) if found else fault


def broken_data(name: str, fault: str) -> BadInput:
    """The sentence for a file of `resources/data` that can't be used."""
    return BadInput("程序的数据文件 {0} 用不了：{1}。请改正这一处，或重新安装程序", data_path(name), fault)
