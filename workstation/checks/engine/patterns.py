"""Patterns that are compiled when first used, once, and what counts as Chinese."""

from __future__ import annotations

import re
from functools import lru_cache

HAN = "\u3400-\u9fff〇"
"""Chinese characters, as the inside of a character class; without the rarest, for which the class would be slow."""
CLOSING = "”’》）】〉〕」』"
OPENING = "“‘《（【〈〔「『"
STOPS = "，。、；：！？"
END = r"[\r\n]|\Z"
"""A line's end, whatever breaks it: `$` knows no carriage return."""
CHINESE = HAN + CLOSING + OPENING + STOPS + "…—％～"
"""Characters beside which a mark is a Chinese one."""


@lru_cache(maxsize=4096)
def pattern(source: str) -> re.Pattern[str]:
    """A compiled pattern; `^` and `$` stand at every line."""
    return re.compile(source, re.MULTILINE)


def is_han(char: str) -> bool:
    """Whether it is one Chinese character; an empty string isn't."""
    return "㐀" <= char <= "鿿" or char == "〇" or "\U00020000" <= char <= "\U0003ffff" or "\uf900" <= char <= "\ufaff"


def is_chinese(char: str) -> bool:
    """Whether it is a Chinese character or mark; an empty string isn't."""
    return is_han(char) or (char != "" and char in "”’》）】〉〕」』“‘《（【〈〔「『，。、；：！？…—％～")
