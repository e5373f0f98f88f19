"""The window's words for the desk's things."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from workstation.report import Reading


def reading_label(reading: Reading) -> str:
    """草稿, 一审 …"""
    labels = {
        Reading.DRAFT: QCoreApplication.translate("Words", "草稿"),
        Reading.FIRST: QCoreApplication.translate("Words", "一审"),
        Reading.SECOND: QCoreApplication.translate("Words", "二审"),
        Reading.FINAL: QCoreApplication.translate("Words", "三审"),
        Reading.RELEASED: QCoreApplication.translate("Words", "签发"),
        Reading.PLACED: QCoreApplication.translate("Words", "上版"),
    }
    return labels[reading]


def untitled() -> str:
    """What a report without any text is called."""
    return QCoreApplication.translate("Words", "（无题）")


def when(moment: datetime | None, now: datetime | None = None) -> str:
    """A moment as a list shows it: today's by the clock, this year's by the day."""
    if moment is None:
        return ""
    today = (now or datetime.now(moment.tzinfo)).date()
    local = moment
    if local.date() == today:
        return local.strftime("%H:%M")
    if local.date() == today - timedelta(days=1):
        return QCoreApplication.translate("Words", "昨天 %1").replace("%1", local.strftime("%H:%M"))
    return day_label(local.date()) if local.year == today.year else local.strftime("%Y-%m-%d")


def day_label(day: date) -> str:
    """1月14日"""
    text = QCoreApplication.translate("Words", "%1月%2日")
    return text.replace("%1", str(day.month)).replace("%2", str(day.day))


def weekday_label(day: date) -> str:
    """星期四"""
    names = (
        QCoreApplication.translate("Words", "星期一"),
        QCoreApplication.translate("Words", "星期二"),
        QCoreApplication.translate("Words", "星期三"),
        QCoreApplication.translate("Words", "星期四"),
        QCoreApplication.translate("Words", "星期五"),
        QCoreApplication.translate("Words", "星期六"),
        QCoreApplication.translate("Words", "星期日"),
    )
    return names[day.weekday()]
