"""Numbers as datelines and jump lines write them: 12, １２, 十二, 二〇二一."""

from __future__ import annotations

_DIGITS = "零一二三四五六七八九"
_WIDE = str.maketrans("０１２３４５６７８９〇○", "0123456789零零")


def number_of(text: str) -> int | None:
    """The number, or None for what is none."""
    plain = text.translate(_WIDE).replace("廿", "二十").replace("卅", "三十")
    if plain.isdecimal():
        return int(plain)
    if "十" in plain:
        return _tens(*plain.split("十", 1))
    return int("".join(str(_DIGITS.index(char)) for char in plain)) if plain and all(char in _DIGITS for char in plain) else None


def _tens(before: str, after: str) -> int | None:
    if any(part and (len(part) > 1 or part not in _DIGITS) for part in (before, after)):
        return None
    return 10 * (_DIGITS.index(before) if before else 1) + (_DIGITS.index(after) if after else 0)


def count_of(text: str) -> int | None:
    """The number of things that 5, 五 or 两 says."""
    return 2 if text == "两" else number_of(text)
