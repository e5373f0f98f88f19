"""A thousand random histories of edits, signatures and packets between three desks: all equal, nothing lost, every signature provable."""

from __future__ import annotations

import shutil
import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import mkdtemp

from tests.benchmarks.timing import Row
from tests.workstation.packets.simulation import History

SLOW = True
HISTORIES = 1_000


def measure(first: int = 100_000, count: int = HISTORIES) -> list[Row]:
    begun, done = time.process_time(), Counter[str]()
    for seed in range(first, first + count):
        folder = Path(mkdtemp())
        history = History(seed, folder)
        try:
            history.run()
            history.exchange_all()
            history.check()
        finally:
            history.close()
            shutil.rmtree(folder)
        done += history.counts
    print(count, "histories,", sum(done.values()), "acts:", dict(done), file=sys.stderr)
    return [Row("a history of three desks", (time.process_time() - begun) * 1000 / count, None, "", 2_000)]
