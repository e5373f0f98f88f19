"""How characters sound: the same but for the tone, or nearly, as ears and southern tongues mix them up (平翘舌, 前后鼻音, n/l)."""

from __future__ import annotations

import os
import re
from functools import cache

from workstation.attribution.lexicon import pattern
from workstation.resources import read_toml

_SPLIT = r"(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)(.*)"
_FLAT = {"zh": "z", "ch": "c", "sh": "s", "n": "l"}
_CLASSES = {initial: group for group in ("zcs", "jqx", "bp", "dt", "gkh", "fh", "lr") for initial in group}
"""Initials that differ in breath only; of two groups the later stands, which is why f is with h."""


@cache
def sounds_of(char: str) -> frozenset[str]:
    """The readings in everyday use, without tone; empty for what is no Chinese character."""
    # Words' readings are a third of a second that hold up the window, and single characters don't need them.
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    from pypinyin import Style, pinyin

    readings = pinyin(char, style=Style.NORMAL, heteronym=char in _polyphones(), errors="ignore", v_to_u=False)
    return frozenset(readings[0]) if readings else frozenset()


@cache
def _polyphones() -> frozenset[str]:
    return frozenset(read_toml("name_forms.toml")["polyphones"])


def sound_alike(one: str, other: str) -> bool:
    """Whether two characters have readings that are near each other: as below, or a letter or a breath apart (次 and 志, 祝 and 邹)."""
    return any(_near(a, b) for a in sounds_of(one) for b in sounds_of(other))


def sound_mixed_up(one: str, other: str) -> bool:
    """Whether two characters have readings that whole regions mix up: zh and z, n and l, ng and n."""
    return any(_plain(a) == _plain(b) for a in sounds_of(one) for b in sounds_of(other))


@cache
def _near(one: str, other: str) -> bool:
    (first, rhyme), (second, other_rhyme) = _plain(one), _plain(other)
    if rhyme == other_rhyme:
        return first == second or _CLASSES.get(first, first) == _CLASSES.get(second, second)
    return first == second and bool(first) and _one_letter_apart(rhyme, other_rhyme)


def _plain(sound: str) -> tuple[str, str]:
    """Initial and final with flat tongue and front nasal: zheng → z, en."""
    found = pattern(_SPLIT).fullmatch(sound)
    initial, rhyme = (found[1], found[2]) if found else ("", sound)
    return _FLAT.get(initial, initial), re.sub(r"(?<=[aei])ng$", "n", rhyme)


def _one_letter_apart(one: str, other: str) -> bool:
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    return len(longer) - len(shorter) == 1 and any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))
