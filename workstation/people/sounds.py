"""How characters sound: the same but for the tone, or nearly, as ears and southern tongues mix them up (平翘舌, 前后鼻音, n/l)."""

from __future__ import annotations

import re
from functools import cache

from workstation.attribution.lexicon import pattern
from workstation.resources import data_path

_SPLIT = r"(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)(.*)"
_FLAT = {"zh": "z", "ch": "c", "sh": "s", "n": "l"}
_SILENT: frozenset[str] = frozenset()
_CLASSES = {initial: group for group in ("zcs", "jqx", "bp", "dt", "gkh", "fh", "lr") for initial in group}
"""Initials that differ in breath only; of two groups the later stands, which is why f is with h."""


def sounds_of(char: str) -> frozenset[str]:
    """The readings in everyday use, without tone; empty for what is no Chinese character.

    They stand in a table: working them out anew takes a tenth of a second, which holds up a window. `tests` compare the two.
    """
    return _table().get(char, _SILENT)


@cache
def _table() -> dict[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    for line in data_path("sounds.csv").read_text(encoding="utf-8").splitlines()[1:]:
        sound, _, chars = line.partition(",")
        alone = frozenset((sound,))
        for char in chars:
            table[char] = table[char] | alone if char in table else alone
    return table


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
