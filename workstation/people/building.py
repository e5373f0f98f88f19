"""Building what lasts: thousands of people and their indexes, without the collector looking through them over and over."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def building() -> Iterator[None]:
    """Let the collector rest while objects are made that stay: it looks for rings among all of them again each time their number has
    grown, which takes as long as the making. Threads may be in here together; the first of them sets it going again.
    """
    was_going = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_going:
            gc.enable()
