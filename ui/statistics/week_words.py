"""What may be missing of a page, in the window's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from workstation.statistics.week import Lack


def lack_word(lack: Lack) -> str:
    """稿件, 超行, 缺图 …"""
    words = {
        "empty": QCoreApplication.translate("Week", "稿件"),
        "staff": QCoreApplication.translate("Week", "责编"),
        "overset": QCoreApplication.translate("Week", "超行"),
        "short": QCoreApplication.translate("Week", "缺行"),
        "picture": QCoreApplication.translate("Week", "图片"),
        "reading": QCoreApplication.translate("Week", "签发"),
        "finding": QCoreApplication.translate("Week", "问题"),
        "comment": QCoreApplication.translate("Week", "批注"),
    }
    return words[lack.value]
