"""Places in a shown text: a character outside the basic plane takes two places of a QTextDocument, CR LF one."""

from __future__ import annotations

from bisect import bisect_left

BASIC_PLANE_END = "\uffff"


class Offsets:
    """Turns offsets of a text (code points) into places of the document that shows it."""

    def __init__(self, text: str) -> None:
        has_wide = bool(text) and max(text) > BASIC_PLANE_END
        self._wide = [at for at, character in enumerate(text) if character > BASIC_PLANE_END] if has_wide else []
        self._line_feeds = _line_feeds_after_returns(text)

    def place(self, offset: int) -> int:
        """Where an offset stands in the document."""
        return offset + bisect_left(self._wide, offset) - bisect_left(self._line_feeds, offset)


def _line_feeds_after_returns(text: str) -> list[int]:
    found, at = [], text.find("\r\n")
    while at >= 0:
        found.append(at + 1)
        at = text.find("\r\n", at + 2)
    return found
