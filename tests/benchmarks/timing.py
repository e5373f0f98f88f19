"""A row of the table, and the clock that fills it."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """Ours beside a peer, both in milliseconds (median), and the bar that the ratio (or, without a peer, our own figure) must keep.

    What is no time has another `unit`; `least`: the bar is the least that it may be.
    """

    name: str
    ours: float
    peer: float | None
    peer_name: str
    bar: float
    unit: str = "ms"
    least: bool = False

    @property
    def figure(self) -> float:
        return self.ours / self.peer if self.peer else self.ours

    @property
    def kept(self) -> bool:
        return self.figure >= self.bar if self.least else self.figure <= self.bar


def median_ms(task: Callable[[], object], rounds: int = 15, warm: int = 2, clock: Callable[[], float] = time.perf_counter) -> float:
    """The median of some rounds, after some that warm caches. `time.process_time` leaves out what other programs take."""
    for _ in range(warm):
        task()
    times = []
    for _ in range(rounds):
        started = clock()
        task()
        times.append((clock() - started) * 1000)
    return statistics.median(times)
