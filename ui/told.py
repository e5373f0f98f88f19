"""What the desk's services tell, in the window's words."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from workstation.told import Told

_MARKS = re.compile(r"(?:\{\d+\}|[，、；])+")


def told_words(text: str) -> str:
    """A told sentence in the window's language; any other text as it is."""
    if not isinstance(text, Told):
        return text
    facts = (told_words(fact) if isinstance(fact, str) else fact for fact in text.facts)
    if _MARKS.fullmatch(text.words):
        return QCoreApplication.translate("Told", "，").join(map(str, facts))
    return QCoreApplication.translate("Told", text.words).format(*facts)
