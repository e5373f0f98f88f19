"""The word lists by which filing knows notices, signatures, letters, folios and series, as patterns."""

from __future__ import annotations

import re
from functools import cache

from workstation.resources import read_toml


@cache
def _lists() -> dict[str, list[str]]:
    return read_toml("filing_words.toml")


@cache
def any_of(name: str) -> str:
    """A list of `filing_words.toml` as alternatives of a pattern, the longest first."""
    words = sorted(_lists()[name], key=lambda word: (-len(word), word))
    return "(?:" + "|".join(map(re.escape, words)) + ")"


@cache
def pattern(form: str) -> re.Pattern[str]:
    """A pattern with lists named in angle brackets: `.{2,}<notices>$`."""
    return re.compile(re.sub(r"<([a-z_]+)>", lambda found: any_of(found[1]), form))
