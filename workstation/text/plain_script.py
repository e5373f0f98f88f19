"""Simplified text into traditional and back, character for character as OpenCC has it, with no knowledge of names."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

PROFILES = {"hant-tw": "s2tw", "hant-hk": "s2hk", "hans": "t2s"}
"""OpenCC's conversions: characters by the region's standard, words left as they are."""


@cache
def converter(script: str) -> Callable[[str], str]:
    """The conversion into a script; its tables are read when it is first asked for."""
    from opencc import OpenCC

    conversion: Any = OpenCC(PROFILES[script])

    def convert(text: str) -> str:
        return str(conversion.convert(text))

    return convert
