"""How fast the machine is just now, by work that never changes.

The machines that run these tests are shared: the same work takes now once, now twice its time, processor time included. A bound on time
is therefore held against the time that the work would have taken on the quiet machine, told by this yardstick in the same run.
"""

from __future__ import annotations

import re
from time import thread_time

QUIET = 0.0044
"""Seconds that the yardstick takes on the quiet machine for which the bounds are written."""
MOST = 2.5
"""A machine slower than this is told nothing about."""
_TEXT = "春分前后，沿河各村抢抓农时，整地、育秧、备肥，一样也不落下。农技员说，今年的墒情比去年好，早稻可望增产3.2%。" * 400
_CLAUSE = re.compile(r"[\u4e00-\u9fff]{2,6}(?=[，、。])|\d+(?:\.\d+)?%")


def as_if_quiet(seconds: float) -> float:
    """What took so long just now, on the quiet machine."""
    return seconds / min(MOST, max(1.0, min(_work() for _ in range(5)) / QUIET))


def _work() -> float:
    """Words counted, sorted and joined: what a program in Python does all day."""
    start = thread_time()
    counts: dict[str, int] = {}
    for found in _CLAUSE.finditer(_TEXT):
        word = found.group()
        counts[word] = counts.get(word, 0) + 1
        for at in range(len(word) - 1):
            counts[word[at : at + 2]] = counts.get(word[at : at + 2], 0) + 1
    " ".join(sorted(counts, key=lambda word: (-counts[word], word)))
    return thread_time() - start
