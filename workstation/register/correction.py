"""更正: what was printed wrong is put right in a later paper, as a report of its own on the usual way through the readings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.errors import BadInput
from workstation.report import Headlines, Report

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.register.fault import Fault

TITLE, END = "更正", "特此更正，并向读者致歉。"
MARK = "更正稿 "
"""Stands before the notice's slug in the fault's note."""
_WHERE = {"headline": "标题中", "caption": "图片说明中", "folio": "报眉", "masthead": "报头", "standing-head": "栏头"}
PRINTED = ("press", "printed")


def correction_of(faults: Sequence[Fault]) -> Report:
    """The notice, a paragraph for each fault, in the order of the paper; raises `BadInput` for none."""
    if not faults:
        raise BadInput("先在差错登记里选一条印错的，再写更正")
    told = [_told(fault) for fault in sorted(faults, key=lambda fault: (fault.day, fault.page, fault.id or 0))]
    body = (told[0] + END,) if len(told) == 1 else (*told, END)
    return Report("", Headlines(main=TITLE), body)


def write_correction(desk: Desk, faults: Sequence[Fault]) -> Change:
    """Write the notice as a draft, and its slug into each fault's note; one action, which can be taken back."""
    return desk.act("写更正", lambda: _write(desk, faults))


def enter_and_correct(desk: Desk, fault: Fault, person: str) -> Change:
    """Enter a fault and write its notice, as one action."""

    def write() -> None:
        desk.register.put(fault, person)
        _write(desk, [desk.register.of_issue(fault.day)[-1]])

    return desk.act("登记差错", write)


def _write(desk: Desk, faults: Sequence[Fault]) -> None:
    (slug,) = desk.reports.new(correction_of(faults)).reports
    for fault in faults:
        desk.register.put(replace(fault, note="；".join(filter(None, (fault.note, f"{MARK}{slug}")))), fault.person)


def _told(fault: Fault) -> str:
    day = f"{fault.day.year}年{fault.day.month}月{fault.day.day}日"
    place = f"本报{day}{f'{fault.page}版' if fault.page else ''}"
    title = f"《{fault.title}》一文" if fault.title else ""
    return f"{place}{title}{_WHERE.get(fault.place, '')}{_words(fault)}。"


def _words(fault: Fault) -> str:
    if not fault.right:
        return f"多印了“{fault.wrong}”"
    return f"，“{fault.wrong}”应为“{fault.right}”" if fault.wrong else f"漏印了“{fault.right}”"
