"""What is odd about the rows of the officials' directory, in words for the table: terms, seats and organs that don't fit together."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from workstation.people.officials import Official, Organ

SEVERAL = re.compile(r"副|委员|常委|成员|巡视员|调研员|主任科员|代表|助理|干部|秘书$|组员")
"""Posts that several people hold at once."""


def notes_of(rows: Iterable[Official], organs: Iterable[Organ]) -> Mapping[int, tuple[str, ...]]:
    """By a row's id, what an editor should look at."""
    listed = list(rows)
    notes: dict[int, list[str]] = defaultdict(list)
    for row, words in (*_of_single_rows(listed, _names_of(organs)), *_of_seats(listed), *_of_terms(listed)):
        if row.id is not None and words not in notes[row.id]:
            notes[row.id].append(words)
    return {ident: tuple(words) for ident, words in notes.items() if words}


def _names_of(organs: Iterable[Organ]) -> frozenset[str]:
    return frozenset(name for organ in organs for name in (organ.name, organ.full, organ.short, organ.also) if name)


def _of_single_rows(rows: list[Official], organs: frozenset[str]) -> Iterator[tuple[Official, str]]:
    unknown = QCoreApplication.translate("People", "“%1”不在机构表里，请到“机构与次序”添加")
    backwards = QCoreApplication.translate("People", "离任早于任职，请核对两个日期")
    for row in rows:
        if organs and row.organ and row.organ not in organs:
            yield row, unknown.replace("%1", row.organ)
        if row.joined and row.left and row.left < row.joined:
            yield row, backwards


def _of_seats(rows: list[Official]) -> Iterator[tuple[Official, str]]:
    """A post that one person holds at a time, held by two."""
    words = QCoreApplication.translate("People", "与%1同时任此职，请核对任期")
    seats: dict[tuple[str, str], list[Official]] = defaultdict(list)
    for row in rows:
        if not SEVERAL.search(row.post):
            seats[row.organ, row.post].append(row)
    for one, other in _overlapping(seats.values()):
        if one.name != other.name:
            yield one, words.replace("%1", other.name)
            yield other, words.replace("%1", one.name)


def _of_terms(rows: list[Official]) -> Iterator[tuple[Official, str]]:
    """A person who is entered twice for the same post and time."""
    words = QCoreApplication.translate("People", "同一职务录了两次，任期重叠")
    seats: dict[tuple[str, str, str], list[Official]] = defaultdict(list)
    for row in rows:
        seats[row.name, row.organ, row.post].append(row)
    for one, other in _overlapping(seats.values()):
        yield one, words
        yield other, words


def _overlapping(seats: Iterable[list[Official]]) -> Iterator[tuple[Official, Official]]:
    """Rows of a seat whose terms have a day in common; each against the one that began before it."""
    for held in seats:
        if len(held) > 1:
            held.sort(key=lambda row: (row.joined.toordinal() if row.joined else 0, row.id or 0))
            yield from (pair for pair in pairwise(held) if _overlap(*pair))


def _overlap(earlier: Official, later: Official) -> bool:
    return earlier.left is None or later.joined is None or earlier.left >= later.joined
