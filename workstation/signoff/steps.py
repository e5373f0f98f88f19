"""The order of the readings, and who may not take which: pure, from what was signed so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workstation.report import Reading
from workstation.signoff.ordering import written_at
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from workstation.store.log_shelf import LogLine

STEP_NAMES: dict[str, str] = {
    "DRAFT": "草稿",
    "SUBMITTED": "送审",
    "FIRST": "初审",
    "SECOND": "复审",
    "FINAL": "终审",
    "RELEASED": "签发",
    "PLACED": "上版",
    "PRINTED": "付印",
    "ARCHIVED": "归档",
    "KILLED": "撤稿",
}
"""Each reading's name, by the name that the log keeps."""
RIGHTS: dict[Reading, str] = {
    Reading.SUBMITTED: "report.submit",
    Reading.FIRST: "report.first",
    Reading.SECOND: "report.second",
    Reading.FINAL: "report.final",
    Reading.RELEASED: "report.release",
    Reading.PLACED: "page.sign",
    Reading.PRINTED: "page.print",
    Reading.ARCHIVED: "page.archive",
}
"""Which right a step needs; the last three are taken with the page."""
_LEFT_OUT: dict[int, tuple[Reading, ...]] = {3: (), 2: (Reading.SECOND,), 1: (Reading.FIRST, Reading.SECOND)}
_AFTER_READING = (Reading.PLACED, Reading.PRINTED, Reading.ARCHIVED)


def step_name(reading: Reading) -> Told:
    """送审, 初审 …"""
    return Told(STEP_NAMES[reading.name])


@dataclass(frozen=True, slots=True)
class Signature:
    """A step that somebody took on an exact text. `overridden`: the reason why the rule was passed over; empty where it was kept."""

    step: Reading
    person: str
    at: datetime
    fingerprint: str
    opinion: str = ""
    overridden: str = ""
    number: int = 0
    """Of the line in the log."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Anything that happened to a report or page on its way: a step, a return, a kill; `opinion` is what was written with it."""

    act: str
    person: str
    at: datetime
    reading: Reading | None = None
    opinion: str = ""
    overridden: str = ""
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Course:
    """Where a report stands on its way: the steps that count, by reading, and all that happened."""

    taken: dict[Reading, Signature] = field(default_factory=dict)
    turns: tuple[Turn, ...] = ()

    @property
    def latest(self) -> Signature | None:
        """The signature of the furthest step."""
        return max(self.taken.values(), key=lambda signature: signature.step.rank, default=None)

    @property
    def last(self) -> Turn | None:
        """The last step, forward or back; a hold is none."""
        return next((turn for turn in reversed(self.turns) if turn.reading is not None), None)

    def sent_back(self, reading: Reading) -> Turn | None:
        """The return that a report which is now there was sent back with, while nothing has been done with it since."""
        last = self.last
        return last if last is not None and last.act == "return" and last.reading is reading else None


def flow(readings: int) -> tuple[Reading, ...]:
    """The steps of a house that reads so many times, from draft to archive."""
    left_out = (*_LEFT_OUT[readings], Reading.KILLED)
    return tuple(reading for reading in Reading if reading not in left_out)


def next_step(reading: Reading, readings: int) -> Reading | None:
    """The step after this one; none after the last, and none for a killed report."""
    if reading is Reading.KILLED:
        return None
    return next((step for step in flow(readings) if step.rank > reading.rank), None)


def course_of(lines: Iterable[LogLine]) -> Course:
    """Replay the log of one report or page: a return takes the signatures after its goal off, and nothing off the list of turns.

    A step that is taken again takes the later ones off as well: they were for another text.
    """
    taken: dict[Reading, Signature] = {}
    turns: list[Turn] = []
    for line in lines:
        reading = Reading[line.detail["step"]] if "step" in line.detail else None
        if reading is None:
            turns += [_hold(line)] if line.act in HOLDS else []
            continue
        opinion, overridden = str(line.detail.get("opinion", "")), str(line.detail.get("reason", ""))
        fingerprint = str(line.detail.get("fingerprint", ""))
        at = written_at(line)
        turns.append(Turn(line.act, line.person, at, reading, opinion, overridden, fingerprint))
        if line.act in _BACK:
            taken = {step: signature for step, signature in taken.items() if step.rank <= reading.rank and line.act == "return"}
        elif fingerprint:
            taken = {step: signature for step, signature in taken.items() if step.rank <= reading.rank}
            taken[reading] = Signature(reading, line.person, at, fingerprint, opinion, overridden, line.number)
    return Course(taken, tuple(turns))


def _hold(line: LogLine) -> Turn:
    until = str(line.detail.get("until", ""))
    opinion = Told.joined(filter(None, (Told("至 {0}", until) if until else "", str(line.detail.get("opinion", "")))), "；")
    return Turn(line.act, line.person, written_at(line), None, opinion)


_BACK, HOLDS = ("return", "kill"), ("hold", "unhold")


def clash(taken: Mapping[Reading, Signature], step: Reading, person: str, *, release_apart: bool) -> Signature | None:
    """The step that this person took already and that keeps him from this one (任何两个环节的审稿工作不能同时由一人担任).

    Who has read last may release as well, unless the house keeps that apart; who signs a page again is the same one as before.
    """
    for other, signature in taken.items():
        if signature.person != person or other is step:
            continue
        if {other, step} == {Reading.FINAL, Reading.RELEASED} and not release_apart:
            continue
        if step in _AFTER_READING and other not in _AFTER_READING:
            continue
        return signature
    return None


def doubled_steps(taken: Mapping[Reading, Signature], *, release_apart: bool) -> list[tuple[Signature, Signature]]:
    """Pairs of steps that one person took against the rule: two desks that exchange packets can't know it in time.

    A report goes its last steps with its page, which was asked about them by itself; anybody may archive.
    """
    found = []
    is_page = not any(step in RIGHTS and step not in _AFTER_READING for step in taken)
    asked = (Reading.PLACED, Reading.PRINTED) if is_page else tuple(step for step in RIGHTS if step not in _AFTER_READING)
    for step, signature in ((step, signature) for step, signature in taken.items() if step in asked):
        earlier = {other: known for other, known in taken.items() if other.rank < step.rank}
        first = clash(earlier, step, signature.person, release_apart=release_apart)
        if first is not None and not signature.overridden:
            found.append((first, signature))
    return found
