"""Two Chinese texts compared: paragraphs first, sentences within them, characters within those; islands too small to read are taken in.

Chinese has no spaces to cut words by, and a comparison by bare characters falls to pieces: sentences keep it together.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Sequence

T = TypeVar("T", bound="Hashable")
_SENTENCE = re.compile(r"[^。！？；!?;]*[。！？；!?;]+[”’」』）)]*|[^。！？；!?;]+")
_ALIKE = 0.45
"""How like two sentences or paragraphs must be to be one that was changed, and not another in its place."""
_ISLAND = 2
"""Fewer unchanged characters than these between two changes don't help the reader."""
_LONG = 3_000
"""Characters; longer sentences are compared as a whole."""


class Change(StrEnum):
    """What became of a stretch of text."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch. `GONE` stood in the old text only, `NEW` stands in the new one only."""

    change: Change
    text: str


@dataclass(frozen=True, slots=True)
class ParagraphChange:
    """A paragraph of the old text, of the new one, or of both with its pieces; indexes are null where it isn't there."""

    old: int | None
    new: int | None
    pieces: tuple[Piece, ...]

    @property
    def is_same(self) -> bool:
        """Whether nothing changed in it."""
        return all(piece.change is Change.SAME for piece in self.pieces)


def paragraph_changes(old: Sequence[str], new: Sequence[str]) -> tuple[ParagraphChange, ...]:
    """All paragraphs of both texts, in an order in which both can be read."""
    return tuple(
        ParagraphChange(a, b, _pieces_of(None if a is None else old[a], None if b is None else new[b])) for a, b in aligned(old, new)
    )


def _pieces_of(old: str | None, new: str | None) -> tuple[Piece, ...]:
    if old is None or new is None:
        change, text = (Change.NEW, new) if old is None else (Change.GONE, old)
        return (Piece(change, text),) if text else ()
    return text_changes(old, new)


def text_changes(old: str, new: str) -> tuple[Piece, ...]:
    """One text's pieces in order; the `SAME` and `GONE` ones together are the old text, the `SAME` and `NEW` ones the new."""
    if old == new:
        return (Piece(Change.SAME, old),) if old else ()
    before, after = _SENTENCE.findall(old), _SENTENCE.findall(new)
    pieces = [piece for a, b in aligned(before, after) for piece in _sentence(before, after, a, b)]
    return tuple(_gathered(_without_islands(_gathered(pieces))))


def _sentence(before: Sequence[str], after: Sequence[str], a: int | None, b: int | None) -> Iterator[Piece]:
    if a is None or b is None:
        yield from _pieces_of(None if a is None else before[a], None if b is None else after[b])
    elif before[a] == after[b]:
        yield Piece(Change.SAME, before[a])
    elif len(before[a]) + len(after[b]) > _LONG:
        yield from (Piece(Change.GONE, before[a]), Piece(Change.NEW, after[b]))
    else:
        yield from _characters(before[a], after[b])


def _characters(old: str, new: str) -> Iterator[Piece]:
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield Piece(Change.SAME, old[a:b])
        else:
            yield from (piece for piece in (Piece(Change.GONE, old[a:b]), Piece(Change.NEW, new[c:d])) if piece.text)


def _without_islands(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """A lone character or mark that happens to stand in both texts between two changes belongs to the change."""
    last = len(pieces) - 1
    for at, piece in enumerate(pieces):
        if piece.change is Change.SAME and len(piece.text) < _ISLAND and 0 < at < last:
            yield from (Piece(Change.GONE, piece.text), Piece(Change.NEW, piece.text))
        else:
            yield piece


def _gathered(pieces: Iterable[Piece]) -> list[Piece]:
    """Between two unchanged stretches all that is gone as one piece, then all that is new as one."""
    found: list[Piece] = []
    for is_same, group in groupby(pieces, key=lambda piece: piece.change is Change.SAME):
        members = list(group)
        for change in (Change.SAME,) if is_same else (Change.GONE, Change.NEW):
            text = "".join(piece.text for piece in members if piece.change is change)
            if text:
                found.append(Piece(change, text))
    return found


def aligned(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int | None, int | None]]:
    """Which paragraph or sentence became which, by index; null where the other text has no counterpart."""
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield from zip(range(a, b), range(c, d), strict=True)
        elif kind == "replace":
            yield from _paired(old, new, range(a, b), range(c, d))
        else:
            yield from ((at, None) for at in range(a, b))
            yield from ((None, at) for at in range(c, d))


def _paired(old: Sequence[str], new: Sequence[str], before: range, after: range) -> Iterator[tuple[int | None, int | None]]:
    """Within a changed block, in order: like goes with like, what is left stands alone."""
    pairs = _like(old, new, before, after)
    a, c = before.start, after.start
    for old_at, new_at in (*pairs, (before.stop, after.stop)):
        yield from ((at, None) for at in range(a, old_at))
        yield from ((None, at) for at in range(c, new_at))
        if old_at < before.stop:
            yield old_at, new_at
        a, c = old_at + 1, new_at + 1


def _like(old: Sequence[str], new: Sequence[str], before: range, after: range) -> list[tuple[int, int]]:
    if len(before) == len(after) == 1:
        return [(before.start, after.start)] if _likeness(old[before.start], new[after.start]) > _ALIKE / 2 else []
    pairs, first = [], after.start
    for a in before:
        scores = [(_likeness(old[a], new[c]), -c) for c in range(first, after.stop)]
        best, at = max(scores, default=(0.0, 0))
        if best >= _ALIKE:
            pairs.append((a, -at))
            first = -at + 1
    return pairs


def _likeness(one: str, other: str) -> float:
    """0 to 1, by shared pairs of characters: quick, and blind to order over long stretches."""
    pairs, others = ({text[at : at + 2] for at in range(len(text) - 1)} or {text} for text in (one, other))
    return 2 * len(pairs & others) / (len(pairs) + len(others))


def side_by_side(changes: Sequence[ParagraphChange]) -> list[tuple[tuple[Piece, ...], tuple[Piece, ...]]]:
    """Rows of an old and a new paragraph, for two columns; an empty cell where the other has no counterpart."""
    rows = []
    for change in changes:
        old = tuple(piece for piece in change.pieces if piece.change is not Change.NEW)
        new = tuple(piece for piece in change.pieces if piece.change is not Change.GONE)
        rows.append((old, new))
    return rows
