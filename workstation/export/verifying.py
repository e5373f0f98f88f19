"""Whether an exported file is what was signed: its own words, the log's word of it, the signatures of its pages, the store as it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.errors import NotFound
from workstation.export.stamp import read_stamp, text_digest
from workstation.signoff.page_sign import subject_of
from workstation.told import Told

if TYPE_CHECKING:
    from pathlib import Path

    from workstation.desk import Desk
    from workstation.export.stamp import Stamp


@dataclass(frozen=True, slots=True)
class Verified:
    """What was looked at, in sentences, those that speak against the file apart; `notes` are neither."""

    good: tuple[str, ...]
    bad: tuple[str, ...]
    notes: tuple[str, ...] = ()


def verify(desk: Desk, path: Path) -> Verified:
    """Hold a file against the store; raises `BadInput` for one without a stamp."""
    stamp, digest = read_stamp(path), text_digest(path)
    good: list[str] = []
    bad: list[str] = []
    notes: list[str] = []
    if digest == stamp.text:
        good.append(Told("文字和图片与输出时相同"))
    else:
        bad.append(Told("文字或图片在输出之后被改过"))
    faults = desk.log.faults()
    if faults:
        bad.append(Told("日志不完整（{0}），不能作证", faults[0]))
    elif not desk.log.holds(*stamp.log):
        bad.append(Told("日志第 {0} 条与文件里记的不符：日志被换过，或文件不是这个稿库输出的", stamp.log[0]))
    elif desk.log.has_exported(digest):
        good.append(Told("日志里有这次输出"))
    else:
        notes.append(Told("日志里没有这次输出（只读时输出的不记日志），只能凭文件自身和签样核对"))
    for number, fingerprint in stamp.pages.items():
        _page(desk, stamp, number, fingerprint, (good, bad, notes))
    return Verified(tuple(good), tuple(bad), tuple(notes))


def _page(desk: Desk, stamp: Stamp, number: str, fingerprint: str, told: tuple[list[str], list[str], list[str]]) -> None:
    good, bad, notes = told
    course = desk.signoff.course(subject_of(stamp.day, number))
    signed = [turn for turn in course.turns if turn.fingerprint == fingerprint]
    if signed:
        good.append(Told("{0} 与 {1} {2:%Y-%m-%d %H:%M} 签的版面相同", number, signed[-1].person or Told("本机"), signed[-1].at))
    elif course.turns:
        bad.append(Told("{0} 不是签过的版面", number))
    else:
        notes.append(Told("{0} 没有签过样，无从比对", number))
    try:
        now = desk.page_sign.standing(stamp.day, number).fingerprint
    except NotFound:
        now = ""
    if now != fingerprint:
        notes.append(Told("{0} 在稿库里后来又改过", number))
