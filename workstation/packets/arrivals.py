"""What came of a packet: as it was read, and as it was taken in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from workstation.changes import Change
    from workstation.packets.packet_file import Packet
    from workstation.report import Report

RECEIVE = "收数据包"
"""What 撤销 calls the taking-in of a packet."""


@dataclass(frozen=True, slots=True)
class Read:
    """A packet as it was read. Not `trusted`: ask the editor to compare the fingerprint, then `trust` it. `notes`: what is remarkable."""

    packet: Packet
    trusted: bool
    new: int
    """Things that bring something which isn't known here."""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Arrival:
    """What became of one thing: new here, `taken` over, `joined` with ours, or `waiting`; a report's text before and after."""

    kind: str
    name: str
    title: str
    outcome: str
    before: Report | None = None
    after: Report | None = None


@dataclass(frozen=True, slots=True)
class Received:
    """What came of a packet."""

    change: Change
    arrivals: tuple[Arrival, ...]
    acts: int
    """Signatures, opinions, returns that weren't known here."""
    pictures: int
    notes: tuple[str, ...] = ()
    staying: int = 0
    """So many things stay when the rest is taken back: a signature stands on them, or they are settings or closed accounts."""

    def count(self, outcome: str) -> int:
        """How many things had this outcome."""
        return sum(arrival.outcome == outcome for arrival in self.arrivals)


def arrived_in(folder: Path, own: str, is_received: Callable[[str], bool]) -> tuple[Path, ...]:
    """Packets of desks other than `own` that lie in a folder and were never received, oldest first; none where it isn't there."""
    from workstation.packets.packet_file import digest_and_desk

    told = ((path, digest_and_desk(path)) for path in sorted(folder.glob("*.zip"), key=_age)) if folder.is_dir() else ()
    return tuple(path for path, found in told if found and not is_received(found[0]) and found[1] != own)


def _age(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:  # gone again
        return 0.0
