"""What a pattern can't do without: read off the pattern itself, so that a text in which it can't stand isn't searched.

A text's tokens are its characters and every two that stand side by side, each digit counted as `0`. What a pattern needs is a row
of sets of tokens, of each of which one must occur. A pattern that can't be read so needs nothing, and is always searched.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from importlib import import_module
from itertools import product
from typing import Any

Needs = tuple[frozenset[str], ...]
Strings = frozenset[str]
_MOST = 80
"""Strings that are followed at once; more say little."""
_NOTHING: Strings = frozenset(("",))
_DIGIT = re.compile(r"\d+")


def tokens(text: str, signs: Iterable[str], pairs: set[str]) -> set[str]:
    """A text's tokens; `signs` and `pairs` are its characters and pairs of characters as they stand."""
    with_digits = pairs.union(signs)
    for match in _DIGIT.finditer(text):
        start, end = match.span()
        with_digits.update(("0", text[start - 1 : start] + "0", "0" + text[end : end + 1]))
        if end - start > 1:
            with_digits.add("00")
    return with_digits


def are_met(needs: Needs, held: set[str]) -> bool:
    """Whether a text that holds these tokens has one of each set."""
    for wanted in needs:  # noqa: SIM110  (asked a hundred thousand times a second)
        if wanted.isdisjoint(held):
            return False
    return True


@lru_cache(maxsize=4096)
def needs_of(source: str) -> Needs:
    """What a pattern needs, the most telling first."""
    try:
        parsed = import_module("re._parser").parse(source, re.MULTILINE)
        return () if parsed.state.flags & re.IGNORECASE else joined(_Reader().sequence(parsed).needs)
    except (ImportError, AttributeError):  # another interpreter: every pattern is searched
        return ()


def any_of(words: Iterable[str]) -> Needs:
    """What a text needs that one of some words may stand in it."""
    return joined(_told(frozenset(words)))


def joined(needs: Iterable[frozenset[str]]) -> Needs:
    """Without repetition; pairs and small sets first."""
    return tuple(sorted(set(needs), key=lambda wanted: (-min(map(len, wanted)), len(wanted))))


def _told(strings: Strings) -> list[frozenset[str]]:
    """That one of some strings stands somewhere, by their first and their last two characters."""
    if "" in strings:
        return []
    folded = {_DIGIT.sub(lambda match: "0" * len(match[0]), string) for string in strings}
    return [frozenset(string[:2] for string in folded), frozenset(string[-2:] for string in folded)]


class _Read:
    """A stretch of a pattern: what it needs, and, where they are few, the strings one of which ends it. `whole`: they are all of it."""

    __slots__ = ("ends", "needs", "whole")

    def __init__(self, needs: list[frozenset[str]], ends: Strings, *, whole: bool) -> None:
        self.needs, self.ends, self.whole = needs, ends, whole


class _Reader:
    """Walks a parsed pattern. What it doesn't know may be anything."""

    def sequence(self, items: Iterable[Any]) -> _Read:
        """One part after another."""
        read = _Read([], _NOTHING, whole=True)
        for operation, value in items:
            self._take(read, str(operation), value)
        read.needs += _told(read.ends)
        return read

    def _take(self, read: _Read, operation: str, value: Any) -> None:
        if operation in ("AT", "ASSERT_NOT"):
            return
        if operation == "ASSERT":
            self._look(read, *value)
            return
        part = self._part(operation, value)
        read.needs += part.needs
        if part.whole:
            self._go_on(read, part.ends)
        else:
            read.needs += _told(read.ends)
            read.ends, read.whole = part.ends, False

    def _look(self, read: _Read, direction: int, items: Any) -> None:
        """What stands ahead or behind without being taken."""
        part = self.sequence(items)
        read.needs += part.needs
        if part.whole and direction > 0 and len(part.ends) * len(read.ends) <= _MOST:
            read.needs += _told(_after(read.ends, part.ends))
        elif direction < 0 and read.ends == _NOTHING:
            read.ends, read.whole = part.ends, False

    def _go_on(self, read: _Read, ends: Strings) -> None:
        if len(read.ends) * len(ends) <= _MOST and max(map(len, read.ends)) < 8:
            read.ends = _after(read.ends, ends)
            return
        read.needs += _told(read.ends)
        last = frozenset(string[-1:] for string in read.ends)
        if len(last) * len(ends) <= _MOST:
            read.needs += _told(_after(last, ends))
        read.ends, read.whole = ends, False

    def _part(self, operation: str, value: Any) -> _Read:
        if operation == "LITERAL":
            return _Read([], frozenset((_folded(chr(value)),)), whole=True)
        if operation == "IN":
            return _class(value)
        if operation == "BRANCH":
            return _either([self.sequence(way) for way in value[1]])
        if operation == "SUBPATTERN":
            return _Read([], _NOTHING, whole=False) if value[1] & re.IGNORECASE else self.sequence(value[3])
        if operation == "ATOMIC_GROUP":
            return self.sequence(value)
        if operation in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            return self._repeated(*value)
        return _Read([], _NOTHING, whole=False)

    def _repeated(self, least: int, most: Any, items: Any) -> _Read:
        part = self.sequence(items)
        if least == 0:
            may_be = part.ends | _NOTHING
            return _Read([], may_be, whole=part.whole and most == 1 and len(may_be) <= _MOST)
        if least == most == 1:
            return part
        return _Read(part.needs, part.ends, whole=False)


def _class(items: Sequence[tuple[Any, Any]]) -> _Read:
    """A set of characters, if they are few."""
    chars = list(_characters(items))
    if None in chars or len(chars) > _MOST:
        return _Read([], _NOTHING, whole=False)
    return _Read([], frozenset(_folded(char) for char in chars if char is not None), whole=True)


def _characters(items: Sequence[tuple[Any, Any]]) -> Iterator[str | None]:
    for kind, value in items:
        if str(kind) == "LITERAL":
            yield chr(value)
        elif str(kind) == "RANGE" and value[1] - value[0] < _MOST:
            yield from map(chr, range(value[0], value[1] + 1))
        else:
            yield "0" if str(value) == "CATEGORY_DIGIT" else None


def _folded(char: str) -> str:
    return "0" if char.isdecimal() else char


def _either(ways: list[_Read]) -> _Read:
    if all(way.whole for way in ways):
        ends = frozenset(string for way in ways for string in way.ends)
        if len(ends) <= _MOST:
            return _Read([], ends, whole=True)
    telling = [min(way.needs, key=len, default=None) for way in ways]
    known = [wanted for wanted in telling if wanted is not None]
    needs = [frozenset[str]().union(*known)] if len(known) == len(ways) else []
    return _Read([wanted for wanted in needs if len(wanted) <= 2 * _MOST], _NOTHING, whole=False)


def _after(before: Strings, ends: Strings) -> Strings:
    return frozenset(one + other for one, other in product(before, ends))
