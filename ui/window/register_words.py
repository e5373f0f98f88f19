"""The register's words in the window's language; on paper and in the CSV they are the newsroom's own."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from workstation.register.method import method

_TOLD = re.compile(r"(?P<doubled>.+)加倍|同一差错已计 (?P<repeats>\d+) 次|这一类一期最多计 (?P<cap>[\d.]+)")


def register_word(word: str) -> str:
    """A kind, place, grade or stage by its label."""
    return QCoreApplication.translate("Register", word) if word else ""


def how_words(how: str) -> str:
    """Why a fault counts what it counts."""
    found = _TOLD.fullmatch(how)
    if found is None:
        return how
    if found["doubled"]:
        place = found["doubled"] if found["doubled"] in method().places.values() else ""
        words = QCoreApplication.translate("Register", "{0}加倍")
        return words.format(register_word(place) if place else QCoreApplication.translate("Register", "重要内容"))
    if found["repeats"]:
        return QCoreApplication.translate("Register", "同一差错已计 {0} 次").format(found["repeats"])
    return QCoreApplication.translate("Register", "这一类一期最多计 {0}").format(found["cap"])


def verdict_words(passes: bool | None) -> str:
    """合格, 不合格, or nothing while it isn't known."""
    if passes is None:
        return ""
    return QCoreApplication.translate("Register", "合格") if passes else QCoreApplication.translate("Register", "不合格")
