"""Points and fees in the window's words: on paper and in files they are the newsroom's own."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.told import beside, bracketed
from workstation.fees.amounts import number_text, yuan_text
from workstation.fees.how import PIECES, WORKS

if TYPE_CHECKING:
    from workstation.fees.ledger import Ledger, Sum
    from workstation.fees.people import Payee
    from workstation.fees.scored import Entry


def entry_row(entry: Entry) -> tuple[str, ...]:
    """Name, work, points, yuan, how: of one report."""
    own = entry.payee.is_staff
    name = bracketed(entry.payee.name, "" if entry.signed == entry.payee.name else entry.signed)
    points, yuan = (number_text(entry.points), "") if own else ("", yuan_text(entry.cents))
    return name, work_word(entry.work), points, yuan, how_words(entry.how)


def detail_row(entry: Entry) -> tuple[str, ...]:
    """Day, page, title, work, characters, pictures, points, yuan, how: of one person."""
    own = entry.payee.is_staff
    figures = (str(entry.characters or ""), str(entry.pictures or ""))
    money = (number_text(entry.points) if own else "", "" if own else yuan_text(entry.cents))
    return f"{entry.day:%m-%d}", entry.page, entry.title, work_word(entry.work), *figures, *money, how_words(entry.how)


def payee_words(payee: Payee) -> str:
    """Name, with role or unit."""
    return beside(filter(None, (payee.name, payee.role, payee.unit)), "，")


def sum_row(one: Sum) -> tuple[str, ...]:
    """Name, where, kind, reports, characters, pictures, points, quota, over, yuan, adjusted, total."""
    own = one.payee.is_staff
    kind = (one.payee.role or QCoreApplication.translate("Fees", "本报")) if own else QCoreApplication.translate("Fees", "外稿")
    points = (
        (number_text(one.points), number_text(one.quota), f"{'+' if one.over > 0 else ''}{number_text(one.over)}") if own else ("", "", "")
    )
    figures = (str(one.reports), f"{one.characters:,}", str(one.pictures or ""))
    later = yuan_text(one.adjusted_cents) if one.adjusted_cents else ""
    return one.payee.name, one.payee.unit, kind, *figures, *points, yuan_text(one.cents), later, yuan_text(one.total)


def state_words(ledger: Ledger) -> str:
    """How a month stands."""
    if ledger.closed is not None:
        who = ledger.closed.person or QCoreApplication.translate("Fees", "本机")
        words = QCoreApplication.translate("Fees", "已于 {0} 由{1}结账，校验码 {2}")
        closed = words.format(f"{ledger.closed.at:%Y-%m-%d}", who, ledger.closed.digest[:16])
        others = QCoreApplication.translate("Fees", "；另有 {0} 次结账不计")
        return closed + (others.format(len(ledger.gave_way)) if ledger.gave_way else "")
    told = [QCoreApplication.translate("Fees", "未结账")]
    if ledger.ungraded:
        told.append(QCoreApplication.translate("Fees", "{0} 篇未评等级（按 {1} 计）").format(ledger.ungraded, ledger.table.default_grade))
    if ledger.uncounted:
        told.append(QCoreApplication.translate("Fees", "{0} 个版没有计入").format(len(ledger.uncounted)))
    return QCoreApplication.translate("Fees", "；").join(told)


def why_empty(ledger: Ledger | None, *, sees_all: bool) -> str:
    """Why a month shows nobody."""
    if ledger is None:
        return QCoreApplication.translate("Fees", "还没有一期报纸。建了一期、排了版、付印之后，这里就有各人的记分和稿费。")
    if not sees_all:
        return QCoreApplication.translate("Fees", "这个月没有你署名的稿件。")
    if ledger.uncounted:
        pages = beside(f"{page.day:%m-%d} {page.page}" for page in ledger.uncounted[:12])
        words = QCoreApplication.translate("Fees", "这个月有 {0} 个版没有付印或输出，所以没有计入：{1}")
        return words.format(len(ledger.uncounted), pages)
    return QCoreApplication.translate("Fees", "这个月的版面上没有署名的稿件。")


def how_words(how: str) -> str:
    """How a sum came about, piece by piece; what the newsroom wrote itself stays as it is."""
    return QCoreApplication.translate("Fees", "，").join(map(_piece, how.split("，")))


def _piece(piece: str) -> str:
    for words, pattern in _patterns():
        found = pattern.fullmatch(piece)
        if found is not None:
            return QCoreApplication.translate("Fees", words).format(*found.groups())
    return piece


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((words, re.compile(re.sub(r"\\\{\d\\\}", "(.+)", re.escape(words)))) for words in PIECES)


def work_word(work: str) -> str:
    """文, 图, 编辑 …"""
    return QCoreApplication.translate("Fees", work) if work in WORKS else work
