"""A thousand random histories of edits, signatures and packets between three desks: all equal, nothing lost, every signature provable."""

from __future__ import annotations

import shutil
import sys
import time
import traceback
from collections import Counter
from pathlib import Path
from tempfile import mkdtemp

from tests.benchmarks.timing import Row
from tests.workstation.packets.simulation import History
from workstation.errors import DeskError

SLOW = True
HISTORIES, FIRST = 1_000, 100_000


def measure(count: int = HISTORIES, first: int = FIRST) -> list[Row]:
    """So many histories from a seed on; those that go wrong are told with their seeds, and the rest is still tried."""
    begun, done, bad = time.process_time(), Counter[str](), list[int]()
    for seed in range(first, first + count):
        folder = Path(mkdtemp())
        history = History(seed, folder)
        try:
            history.run()
            history.exchange_all()
            history.check()
        except (AssertionError, DeskError, LookupError, TypeError, ValueError):
            bad.append(seed)
            traceback.print_exc()
        finally:
            history.close()
            shutil.rmtree(folder)
        done += history.counts
        if (seed - first + 1) % 20 == 0:
            print(seed - first + 1, "histories,", len(bad), "bad", file=sys.stderr, flush=True)
    print(count, "histories,", len(bad), "bad", bad, sum(done.values()), "acts:", dict(done), file=sys.stderr)
    return [
        Row("a history of three desks", (time.process_time() - begun) * 1000 / count, None, "", 4_000),
        Row("histories that went wrong", float(len(bad)), None, "", 0, unit=""),
    ]
