"""The table of points as texts in cells and fields, and back to data; what can't be read raises `BadInput`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from workstation.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_BAND = re.compile(r"(\d+|以上)\s*[字:：=]?\s*(\d+)\s*[%％]?")
_NAMED = re.compile(r"(\S+?)\s*[:：= ]\s*(\d+(?:\.\d+)?)")
ABOVE = "以上"


def bands_cell(bands: Iterable[Sequence[int]]) -> str:
    """300 80%，800 100%，以上 120%."""
    return "，".join(f"{most or ABOVE} {share}%" for most, share in bands)


def read_bands(text: str) -> list[list[int]]:
    """Bands from a cell; empty: none."""
    parts = [part.strip() for part in re.split(r"[，,；;]", text) if part.strip()]
    found = [_BAND.fullmatch(part) for part in parts]
    if not all(found):
        raise BadInput("篇幅“{0}”看不懂；请写成“300 80%，800 100%，以上 120%”", text)
    return [[0 if match[1] == ABOVE else int(match[1]), int(match[2])] for match in found if match]


def named_cell(values: dict[str, Any]) -> str:
    """见习记者 40，实习生 0."""
    return "，".join(f"{name} {value:g}" if isinstance(value, float) else f"{name} {value}" for name, value in values.items())


def read_named(text: str, what: str) -> dict[str, str]:
    """Numbers by name from a field; empty: none."""
    parts = [part.strip() for part in re.split(r"[，,；;]", text) if part.strip()]
    found = [_NAMED.fullmatch(part) for part in parts]
    if not all(found):
        raise BadInput("{0}“{1}”看不懂；请写成“见习记者 40，实习生 0”", what, text)
    return {match[1]: match[2] for match in found if match}


def plain(value: Any) -> str:
    """A number of the data as one writes it."""
    return f"{value:g}" if isinstance(value, float) else str(value)


def order_cell(rows: Iterable[Sequence[int]]) -> str:
    """60:40，50:30:20; a single name's row says nothing."""
    return "，".join(":".join(map(str, row)) for row in rows if len(row) > 1)


def read_order(text: str) -> list[list[int]]:
    """Rows of shares from a field."""
    rows = [re.split(r"[:：]", part.strip()) for part in re.split(r"[，,；;]", text) if part.strip()]
    if not all(part.strip().isdecimal() for row in rows for part in row):
        raise BadInput("按先后分成“{0}”看不懂；请写成“60:40，50:30:20”", text)
    return [[100], *([int(part) for part in row] for row in rows)]
