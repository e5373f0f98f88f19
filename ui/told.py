"""What the desk's services tell, in the window's words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from workstation.told import Told

_JOINED = re.compile(r"\{\d+\}(?:([，、；。])\{\d+\})*|")


def told_words(text: str) -> str:
    """A told sentence in the window's language; any other text as it is."""
    if not isinstance(text, Told):
        return text
    joined = _JOINED.fullmatch(text.words)
    if joined:
        return beside((fact if isinstance(fact, str) else str(fact) for fact in text.facts), joined[1] or "，")
    facts = [told_words(fact) if isinstance(fact, str) else fact for fact in text.facts]
    words = table_word(text.words)
    return words.format(*facts) if facts else words


def table_word(word: str) -> str:
    """A word of a service's table in the window's language."""
    return QCoreApplication.translate("Told", word)


def beside(parts: Iterable[str], mark: str = "、") -> str:
    """Told sentences or other words beside each other, with the window's mark between them."""
    return table_word(mark).join(map(told_words, parts))


def bracketed(text: str, note: str) -> str:
    """A word with another in the window's brackets after it; alone where there is none."""
    return told_words(Told("{0}（{1}）", text, note)) if note else told_words(text)
