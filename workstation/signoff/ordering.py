"""The lines of all desks about one report or page in one order, the same on every desk: by what was known where each was written."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from workstation.report import Reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from workstation.store.log_shelf import LogLine

QUOTED, AFTER, DESK, ORIGIN = "quoted", "after", "desk", "origin"
"""In the detail of a line that came from another desk: its hash there, which lines were known there, that desk's name, its columns."""
TRAVELLING = (
    "sign", "override", "return", "kill", "hold", "unhold", "page.sign", "page.print", "page.archive", "reading",
)  # fmt: skip
"""What of the log every desk has in the end: only these may be ordered by each other, or the order would differ from desk to desk."""
_LATE = {"return": 1, "kill": 2, "hold": 1}
"""Of what happened apart, this comes last, and so holds: a return after a signature."""


def mark(line: LogLine) -> str:
    """What names a line on every desk: the hash that it has in the log where it was written."""
    return str(line.detail.get(QUOTED) or line.hash)


def written_at(line: LogLine) -> datetime:
    """When it was written, by the clock of the desk where it was."""
    origin = line.detail.get(ORIGIN)
    return datetime.fromisoformat(str(origin[1])) if origin else line.at


def known_before(lines: Iterable[LogLine]) -> dict[str, tuple[str, ...]]:
    """For each line, as the log has them, which lines were the last known where it was written; all named by their marks."""
    ties: dict[str, tuple[str, ...]] = {}
    ends: set[str] = set()
    for line in lines:
        own = QUOTED not in line.detail
        before = tuple(sorted(ends)) if own else tuple(line.detail.get(AFTER, ()))
        ties[mark(line)] = before
        ends = (ends - set(before)) | {mark(line)}
    return ties


def last_known(ties: dict[str, tuple[str, ...]]) -> list[str]:
    """The lines after which none is known."""
    return sorted(ties.keys() - {before for all_before in ties.values() for before in all_before})


def ordered(lines: Sequence[LogLine]) -> list[LogLine]:
    """Those that travel, in the common order; all as they stand where they are this desk's own."""
    if not any(QUOTED in line.detail for line in lines):
        return list(lines)
    lines = [line for line in lines if line.act in TRAVELLING]
    ties = known_before(lines)
    waiting = {mark(line): line for line in lines}
    found: list[LogLine] = []
    while waiting:
        ready = [line for name, line in waiting.items() if not any(before in waiting for before in ties[name])]
        chosen = min(ready or waiting.values(), key=lambda line: (_LATE.get(line.act, 0), mark(line)))
        found.append(waiting.pop(mark(chosen)))
    return found


def signed_now(lines: Sequence[LogLine]) -> frozenset[str]:
    """The fingerprints that signatures stand on: those after which nobody who knew of them signed again, and that weren't sent back.

    As a rule it is one, the latest; two where two desks signed different texts without knowing of each other.
    """
    ties = known_before([line for line in lines if line.act in TRAVELLING])
    standing: dict[str, str] = {}
    taken: dict[int, dict[str, str]] = {}
    """By how far it is: what a return to there goes back to."""
    for line in ordered(lines):
        fingerprint = str(line.detail.get("fingerprint", ""))
        rank = Reading[line.detail["step"]].rank if "step" in line.detail else 0
        if line.act in ("return", "kill"):
            taken = {step: signed for step, signed in taken.items() if step <= rank and line.act == "return"}
            standing = taken[max(taken)] if taken else {}
        elif fingerprint and line.act in TRAVELLING:
            known = _all_before(ties, mark(line))
            standing = {other: text for other, text in standing.items() if other not in known} | {mark(line): fingerprint}
            taken = {step: signed for step, signed in taken.items() if step < rank} | {rank: {mark(line): fingerprint}}
    return frozenset(standing.values())


def _all_before(ties: dict[str, tuple[str, ...]], name: str) -> set[str]:
    found: set[str] = set()
    open_ends = list(ties.get(name, ()))
    while open_ends:
        before = open_ends.pop()
        if before not in found:
            found.add(before)
            open_ends += ties.get(before, ())
    return found
