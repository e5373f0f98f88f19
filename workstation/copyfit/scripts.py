"""Which script each character of a paragraph is set in: what the word processor calls portions, and what the font is told."""

from __future__ import annotations

import unicodedata
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING

from workstation.copyfit.face import HANI, Voice

if TYPE_CHECKING:
    from collections.abc import Sequence


class Script(Enum):
    """Hanzi and their marks, or letters and digits; marks shared by both (“ ” — … ℃) take the script before them."""

    HAN = "han"
    LATIN = "latin"
    SHARED = "shared"


_HAN_BLOCKS = ((0x1100, 0x11FF), (0x2E80, 0xD7FF), (0xF900, 0xFAFF), (0xFE20, 0xFFEF), (0x20000, 0x3FFFF))
_SHARED_BLOCKS = ((0x2000, 0x2BFF), (0x20, 0x20), (0xA0, 0xA0), (0xFE00, 0xFE0F), (0x1F000, 0x1FAFF))
_PAIRS = dict(zip("([{（［｛〈《「『【〔〖“‘", ")]}）］｝〉》」』】〕〗”’", strict=True))
_CLOSING = frozenset(_PAIRS.values())
_HAN_VOICES = {"Hani": HANI, "Latn": Voice("Latn", HANI.language)}
_LATIN_VOICES = {"Hani": Voice("Hani", "en-us"), "Latn": Voice("Latn", "en-us")}


@cache
def script_of(char: str) -> Script:
    """The script by the character's block."""
    code = ord(char)
    if any(first <= code <= last for first, last in _SHARED_BLOCKS):
        return Script.SHARED
    return Script.HAN if any(first <= code <= last for first, last in _HAN_BLOCKS) else Script.LATIN


def scripts_of(text: str) -> list[Script]:
    """Every character's script; shared marks take that of what stands before them, at the head they are set as letters."""
    scripts: list[Script] = []
    current = Script.LATIN
    for script in map(script_of, text):
        if script is not Script.SHARED:
            current = script
        scripts.append(current)
    return scripts


def voices_of(text: str, scripts: Sequence[Script]) -> list[Voice]:
    """What the font is told about each character: digits and marks go on in the script before them, however they are set."""
    voices: list[Voice] = []
    current = next((tag for tag in map(_tag, text) if tag), "Hani")
    opened: list[tuple[str, str]] = []
    for char, script in zip(text, scripts, strict=True):
        tag = _tag(char)
        if tag:
            current = tag
        elif char in _PAIRS:
            opened.append((_PAIRS[char], current))
        elif char in _CLOSING and opened and char == opened[-1][0]:
            current = opened.pop()[1]
        voices.append(_HAN_VOICES[current] if script is Script.HAN else _LATIN_VOICES[current])
    return voices


@cache
def _tag(char: str) -> str:
    """The character's own script, empty where it has none (digits, marks)."""
    if unicodedata.category(char)[0] not in "LM" or char in "\u30fc":
        return ""
    return "Hani" if script_of(char) is Script.HAN and unicodedata.east_asian_width(char) == "W" else "Latn"
