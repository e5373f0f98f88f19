"""Where commented words stand after a text was changed: carried through the difference of the texts, sought by their own words
where the difference can't tell, and given up (原处已删) only where neither finds them. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workstation.comments.comment import Anchor
from workstation.text.difference import Change, text_changes
from workstation.text.ends import common_head, common_tail
from workstation.versions.comparison import parts_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from workstation.report import Report

CONTEXT = 24
"""Characters on either side by which words are known again."""
_SURE = 6
"""So many characters of what was around words, and these are the words."""

Texts = dict[str, str]


@dataclass(frozen=True, slots=True)
class Standing:
    """Commented words as a text has them. `anchor` is where they stand, or stood last when they are `lost`."""

    anchor: Anchor
    words: str
    before: str = ""
    after: str = ""
    lost: bool = False


def part_texts(report: Report) -> Texts:
    """Each part of a report as anchors count it."""
    return {name: "\n".join(paragraphs) for name, paragraphs in parts_of(report)}


def standing_at(anchor: Anchor, texts: Mapping[str, str]) -> Standing:
    """Words with what is around them now."""
    text = texts[anchor.part]
    start, end = max(anchor.start, 0), min(anchor.end, len(text))
    around = text[max(start - CONTEXT, 0) : start], text[end : end + CONTEXT]
    return Standing(Anchor(anchor.part, start, end), text[start:end], *around)


def placed(anchor: Anchor, words: str, texts: Mapping[str, str]) -> Anchor | None:
    """An anchor whose words are these; else where they stand nearest to it; null where they don't, or where it is empty."""
    text = texts.get(anchor.part, "")
    if 0 <= anchor.start < anchor.end <= len(text) and words in ("", text[anchor.start : anchor.end]):
        return anchor
    at = min(_occurrences(words, text), key=lambda at: abs(at - anchor.start), default=None)
    return None if at is None else Anchor(anchor.part, at, at + len(words))


def courses(old: Mapping[str, str], new: Mapping[str, str]) -> dict[str, Course]:
    """How each part that changed became what it is."""
    return {part: Course(old[part], new[part]) for part in old if old[part] != new[part]}


def carried(standings: Sequence[Standing], old: Mapping[str, str], new: Mapping[str, str]) -> list[Standing]:
    """The same words after the text has become another one, in the same order."""
    mappings = courses(old, new)
    return [carried_along(standing, mappings, old, new) for standing in standings]


def carried_along(standing: Standing, mappings: Mapping[str, Course], old: Mapping[str, str], new: Mapping[str, str]) -> Standing:
    """One of them. `mappings`: the texts' `courses`."""
    anchor = standing.anchor
    mapping = mappings.get(anchor.part)
    if standing.lost or mapping is None:
        sought = _sought(standing, old, new, anchor.start) if standing.lost and mappings else None
        return standing_at(sought, new) if sought else standing
    start, end = mapping.span(anchor.start, anchor.end)
    mapped = Anchor(anchor.part, start, end)
    if new[anchor.part][start:end] != standing.words:
        mapped = _sought(standing, old, new, start) or mapped
    return standing_at(mapped, new) if mapped.start < mapped.end else replace(standing, lost=True)


def _sought(standing: Standing, old: Mapping[str, str], new: Mapping[str, str], near: int) -> Anchor | None:
    """The words themselves: best in their own part, else in another one.

    Where they stand as often as before, these are they, and what is around them tells which; where they stand less often, only they
    in the very surroundings that they had.
    """
    own, words = standing.anchor.part, standing.words
    for part in (own, *(name for name in new if name != own)):
        places = [(_context(standing, new[part], at), -abs(at - near), at) for at in _occurrences(words, new[part])]
        missing = old[part].count(words) - len(places) + (part != own or standing.lost)
        score, _, at = max(places, default=(0, 0, 0))
        known = min(_SURE, len(standing.before + standing.after)) if part == own else _SURE
        if places and (score >= known or (missing <= 0 and len(words) + score > 1)):
            return Anchor(part, at, at + len(words))
    return None


def _occurrences(words: str, text: str) -> Iterator[int]:
    at = text.find(words) if words else -1
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _context(standing: Standing, text: str, at: int) -> int:
    """How many characters on both sides stand as they stood."""
    end = at + len(standing.words)
    before = text[max(at - CONTEXT, 0) : at]
    return common_tail(standing.before, before) + common_head(standing.after, text[end : end + CONTEXT])


@dataclass(frozen=True, slots=True)
class _Stretch:
    """`[old, old_end)` became `[new, new_end)`; the same characters where `same`."""

    old: int
    old_end: int
    new: int
    new_end: int
    same: bool


class Course:
    """From places of an old text to those of a new one."""

    def __init__(self, old: str, new: str) -> None:
        self._stretches = tuple(_stretches(old, new))
        head, tail = (self._stretches[0], self._stretches[-1]) if self._stretches else (None, None)
        self.head = head.old_end if head and head.same and not head.old else 0
        """Up to here the old text stands as it stood."""
        self.tail = tail.old if tail and tail.same and tail.old_end == len(old) else len(old)
        """From here on it does as well, further on by `shift`."""
        self.shift = len(new) - len(old)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch stands now, with what was written into it or over it; empty where nothing of it is left."""
        found = [place for stretch in self._stretches for place in _image(stretch, start, end)]
        return (found[0][0], found[-1][1]) if found else (self.place(start),) * 2

    def place(self, at: int) -> int:
        """Where a point between two characters is now: behind the character before it."""
        for stretch in self._stretches:
            if stretch.old <= at <= stretch.old_end and stretch.same:
                return stretch.new + at - stretch.old
            if stretch.old <= at < stretch.old_end:
                return stretch.new
        return self._stretches[-1].new_end if self._stretches else 0


def _image(stretch: _Stretch, start: int, end: int) -> Iterator[tuple[int, int]]:
    first, last = max(stretch.old, start), min(stretch.old_end, end)
    if stretch.same:
        if first < last:
            yield stretch.new + first - stretch.old, stretch.new + last - stretch.old
    elif stretch.new < stretch.new_end and first < last:
        covers = start <= stretch.old and stretch.old_end <= end
        if covers or 2 * (last - first) >= stretch.old_end - stretch.old:
            yield stretch.new, stretch.new_end
    elif start < stretch.old < end and stretch.old == stretch.old_end:
        yield stretch.new, stretch.new_end


def _stretches(old: str, new: str) -> Iterator[_Stretch]:
    """Unchanged ends first, so that a single edit is followed to the character."""
    head = common_head(old, new)
    tail = common_tail(old[head:], new[head:])
    if head:
        yield _Stretch(0, head, 0, head, True)
    yield from _changed(old[head : len(old) - tail], new[head : len(new) - tail], head)
    if tail:
        yield _Stretch(len(old) - tail, len(old), len(new) - tail, len(new), True)


def _changed(old: str, new: str, at: int) -> Iterator[_Stretch]:
    a = c = at
    gone = 0
    for piece in text_changes(old, new):
        length = len(piece.text)
        if piece.change is Change.GONE:
            gone = length
            continue
        if piece.change is Change.NEW:
            yield _Stretch(a, a + gone, c, c + length, False)
            a, c, gone = a + gone, c + length, 0
            continue
        if gone:
            yield _Stretch(a, a + gone, c, c, False)
            a, gone = a + gone, 0
        yield _Stretch(a, a + length, c, c + length, True)
        a, c = a + length, c + length
    if gone:
        yield _Stretch(a, a + gone, c, c, False)
