"""What the lines around a line make of it: verse, rows of a table, subheads of one pattern, signatures under a story."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby, zip_longest
from typing import TYPE_CHECKING

from workstation.filing import signs
from workstation.filing.looks import Company, Look

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workstation.filing.lines import Line

_VERSE_LONGEST, _VERSE_AFTER_BYLINE, _VERSE_LINES, _HEAD_LINES = 18, 3, 6, 3
_WIDE_GAP = re.compile(r"\s*\t\s*|[ \xa0]{3,}|(?:\u3000[ \xa0]?){2,}|[\u2002\u2003]{2,}")
_FEWEST_CELLS, _FEWEST_ROWS = 3, 3
"""So many cells in two rows, or so many rows of two cells, make a table; fewer may be slogans side by side."""
_LONGEST_CELL = 30
_LONGEST_PATTERN = 24
_LONGEST_BOXED = 10


def looks_of(lines: Sequence[Line]) -> list[Look]:
    """Looks of a page's lines, each with its company."""
    looks = [Look(line) for line in lines]
    found: dict[int, Company] = {}
    for company, places in (
        (Company.VERSE, _verse(looks)),
        (Company.PARALLEL, _parallel(looks)),
        (Company.SIGNATURE, _signatures(looks)),
        (Company.ROW, _rows(looks)),
    ):
        found.update(dict.fromkeys(places, company))
    return [replace(look, company=found[at]) if at in found else look for at, look in enumerate(looks)]


def _verse(looks: Sequence[Look]) -> Iterator[int]:
    """Lines of poems and lists."""
    runs = [(short, list(run)) for short, run in groupby(looks, key=_is_short)]
    first, before = 0, None
    for (short, run), after in zip_longest(runs, runs[1:]):
        if short:
            yield from (first + at for at in _verse_in(run, before, after[1][0] if after else None))
        first, before = first + len(run), run[-1]


def _verse_in(run: Sequence[Look], before: Look | None, after: Look | None) -> range:
    """Which of a run of short lines are verse: not the headline before it, nor the next story's behind it."""
    first = (
        0
        if before and _is_by_somebody(before) and len(run) >= _VERSE_AFTER_BYLINE
        else _HEAD_LINES
        if len(run) >= _VERSE_LINES
        else len(run)
    )
    last = len(run) - (1 if after and (_is_by_somebody(after) or after.dateline) else 0)
    widest = max(look.line.blank_before for look in run[1:]) if len(run) > 1 else 0
    wide = [at for at in range(max(first + 1, len(run) - _HEAD_LINES), len(run)) if run[at].line.blank_before == widest > 1]
    return range(first, min([last, *wide]))


def _is_by_somebody(look: Look) -> bool:
    return look.credit is not None or look.may_be_author


def _is_short(look: Look) -> bool:
    text = look.text
    return len(text) <= _VERSE_LONGEST and not look.ends and not (_is_by_somebody(look) or look.standing or look.jump)


def _rows(looks: Sequence[Look]) -> Iterator[int]:
    """Rows of a table that was pasted as text: lines parted by wide gaps into as many cells."""
    at = 0
    for cells, run in groupby(looks, key=_cells):
        count = len(list(run))
        if cells > 1 and count >= (2 if cells >= _FEWEST_CELLS else _FEWEST_ROWS):
            yield from range(at, at + count)
        at += count


def _cells(look: Look) -> int:
    cells = _WIDE_GAP.split(look.text)
    return len(cells) if max(map(len, cells)) <= _LONGEST_CELL and not look.dateline else 1


def _parallel(looks: Sequence[Look]) -> Iterator[int]:
    """Short lines of one pattern with only text between them: subheads, not headlines."""
    for story in _stretches(looks):
        patterns: dict[tuple[str, int], list[int]] = {}
        for at in story:
            pattern = _pattern(looks[at].text) if not looks[at].ends else None
            if pattern and (at + 1 < len(looks) and _is_text(looks[at + 1])):
                patterns.setdefault(pattern, []).append(at)
        yield from (at for places in patterns.values() if len(places) > 1 for at in places)


def _stretches(looks: Sequence[Look]) -> Iterator[list[int]]:
    """Runs of lines within which no story ends or begins for sure."""
    run: list[int] = []
    for at, look in enumerate(looks):
        credit = look.credit or look.tail
        if look.dateline or look.jump or (credit and not signs.is_photo_credit(credit)):
            yield run
            run = []
        else:
            run.append(at)
    yield run


def _pattern(text: str) -> tuple[str, int] | None:
    """What parallel subheads share: a box, the place of a colon."""
    if text.startswith("【") and text.endswith("】"):
        return ("box", 0) if len(text) <= _LONGEST_BOXED and not signs.standing_head(text) else None
    if len(text) > _LONGEST_PATTERN or signs.caption_start(text) or signs.speaks(text):
        return None
    colon = max(text.find("："), text.find(":"))
    return ("colon", colon) if 1 <= colon <= 8 and colon < len(text) - 2 else None


def _is_text(look: Look) -> bool:
    return look.finished and len(look.text) > _LONGEST_PATTERN


def _signatures(looks: Sequence[Look]) -> Iterator[int]:
    """Who signs under a notice or a letter, and the date."""
    signed = -2
    for at in range(len(looks)):
        if at and (looks[at - 1].finished or signed == at - 1) and _signs(looks, at, after_name=signed == at - 1):
            signed = at
            yield at


def _signs(looks: Sequence[Look], at: int, *, after_name: bool) -> bool:
    line = looks[at].line
    if signs.is_date(line.text):
        return after_name or line.deep or line.indented or at + 1 >= len(looks) or not looks[at + 1].finished
    return signs.signs_as_reader(line.text) or _signs_over_date(looks[at : at + 3])


def _signs_over_date(looks: Sequence[Look]) -> bool:
    """A body's name with a date in the next line or the one after it, or set to the right."""
    first, *after = looks
    if not signs.is_signature(first.text):
        return False
    for look in after:
        if signs.is_date(look.text):
            return True
        if not signs.is_signature(look.text):
            break
    return first.line.deep
