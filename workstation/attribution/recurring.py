"""Lines as they were read in other texts: most bylines of a paper come again and again."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator

from workstation.attribution.reading import ReadAttribution, moved

ReadLine = Callable[[str, int, int, Container[str]], list[ReadAttribution]]
"""Reads a line of a text, `[start, end)`."""


class RecurringLines:
    """Keeps what short lines hold, for whoever reads many texts."""

    MOST = 10_000

    def __init__(self) -> None:
        self._kept: dict[tuple[str, Container[str]], tuple[ReadAttribution, ...]] = {}

    def read(self, text: str, start: int, end: int, names: Container[str], reading: ReadLine) -> Iterator[ReadAttribution]:
        """What a line holds, read only if none like it was."""
        line = text[start:end]
        kept = self._kept.get((line, names))
        if kept is None:
            if len(self._kept) >= self.MOST:
                self._kept.clear()
            alone = reading(f"\n{line}\n", 1, 1 + len(line), names)
            kept = self._kept[line, names] = tuple(moved(read, -1) for read in alone)
        return (moved(read, start) for read in kept)
