"""Where a text's sentences end (句末点号)."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache, cached_property

_ENDS = r"(?:[。！？!?…]|(?<=[^\x00-\x7f])\.(?!\d))+[”’」』）)》\"']*|[\r\n]+"
"""What closes a sentence, with the marks that go with it."""


class Sentences:
    """A text's sentences, for the question what stands about a stretch."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def _ends(self) -> list[int]:
        return [match.end() for match in _end().finditer(self.text)]

    def around(self, start: int, end: int) -> tuple[str, str]:
        """What stands before and after a stretch in its sentence, or from its first sentence to its last."""
        first = bisect_right(self._ends, start)
        last = bisect_right(self._ends, max(start, end - 1))
        opening = self._ends[first - 1] if first else 0
        closing = self._ends[last] if last < len(self._ends) else len(self.text)
        return self.text[opening:start], self.text[end:closing].rstrip("\r\n")


@cache
def _end() -> re.Pattern[str]:
    return re.compile(_ENDS)
