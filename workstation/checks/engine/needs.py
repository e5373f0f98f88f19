"""What a pattern can't do without: read off the pattern itself, so that a text in which it can't stand isn't searched.

A text holds its tokens (`workstation.text.tokens`), and each digit as `0` too. What a pattern needs is a row of sets of tokens, of
each of which one must occur. A pattern that can't be read so needs nothing, and is always searched.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from importlib import import_module
from itertools import product
from typing import Any

from workstation.text.tokens import token_of, tokens_of

Needs = tuple[frozenset[int], ...]
Strings = frozenset[str]
_MOST = 160
"""Strings that are followed at once; more say little."""
_NOTHING: Strings = frozenset(("",))
_ANY_DIGIT = "\ufdd0"
_DIGIT = re.compile(r"\d+")


def held_by(text: str, asked: frozenset[int] | None = None) -> set[int]:
    """A text's tokens (those asked for), with those that it has when each digit counts as `0`."""
    held = tokens_of(text, asked)
    numbers = (number.span() for number in _DIGIT.finditer(text))
    alike = {f"{text[start - 1 : start]}{'00'[: end - start]}{text[end : end + 1]}" for start, end in numbers}
    if alike:
        held |= tokens_of(_ANY_DIGIT.join(alike), asked)
    return held


def are_met(needs: Needs, held: set[int]) -> bool:
    """Whether a text that holds these tokens has one of each set."""
    for wanted in needs:  # noqa: SIM110  (asked a hundred thousand times a second)
        if wanted.isdisjoint(held):
            return False
    return True


class Sieve:
    """Many needs at once: those of which a text has nothing are passed over without being asked for one by one."""

    def __init__(self, many: Sequence[Needs]) -> None:
        self.size = len(many)
        self._always = [number for number, needs in enumerate(many) if not needs]
        self._others = [needs[1:] for needs in many]
        self._by_token: dict[int, list[int]] = {}
        for number, needs in enumerate(many):
            for token in needs[0] if needs else ():
                self._by_token.setdefault(token, []).append(number)
        self._tokens = frozenset(self._by_token)
        self.asks: Needs = (frozenset[int]().union(*(wanted for needs in many for wanted in needs)),)
        """All the tokens that the needs are about."""

    def met_by(self, held: set[int]) -> list[int]:
        """The numbers of the needs that a text meets, in order."""
        likely = set(self._always)
        for token in self._tokens & held:
            likely.update(self._by_token[token])
        others = self._others
        return [number for number in sorted(likely) if not others[number] or are_met(others[number], held)]


@lru_cache(maxsize=4096)
def needs_of(source: str) -> Needs:
    """What a pattern needs, the most telling first."""
    try:
        parsed = import_module("re._parser").parse(source, re.MULTILINE)
        return () if parsed.state.flags & re.IGNORECASE else joined(map(_in_tokens, _Reader().sequence(parsed).needs))
    except (ImportError, AttributeError):  # another interpreter: every pattern is searched
        return ()


def any_of(words: Iterable[str]) -> Needs:
    """What a text needs that one of some words may stand in it."""
    return joined(map(_in_tokens, _told(frozenset(words))))


def joined(needs: Iterable[frozenset[int]]) -> Needs:
    """Without repetition; pairs and small sets first."""
    return tuple(sorted(set(needs), key=_worth))


def _worth(wanted: frozenset[int]) -> tuple[bool, bool, int]:
    return len(wanted) > _FEW, min(wanted) <= _LAST_SIGN, len(wanted)


def _in_tokens(pieces: frozenset[str]) -> frozenset[int]:
    return frozenset(map(token_of, pieces))


_LAST_SIGN = 0xFFFF
"""Greater tokens are pairs."""


_FEW = 12
"""A set of more takes its time to look through."""


def _told(strings: Strings) -> list[frozenset[str]]:
    """That one of some strings stands somewhere, by their first and their last two characters."""
    if not strings or "" in strings:
        return []
    return [frozenset(_token(string[:2]) for string in strings), frozenset(_token(string[-2:]) for string in strings)]


def _token(piece: str) -> str:
    """Digits as they stand where the pattern names them, else as `0`."""
    return "".join("0" if char == _ANY_DIGIT or char.isdecimal() else char for char in piece) if _ANY_DIGIT in piece else piece


class _Read:
    """A stretch of a pattern: what it needs; what it begins with; and, where they are few, the strings one of which ends it.

    `whole`: those are all of it. An empty string among them stands for what isn't known or may be left out.
    """

    __slots__ = ("ends", "needs", "starts", "whole")

    def __init__(self, needs: list[frozenset[str]], ends: Strings, starts: Strings = _NOTHING, *, whole: bool) -> None:
        self.needs, self.ends, self.starts, self.whole = needs, ends, starts, whole


def _unknown() -> _Read:
    return _Read([], _NOTHING, whole=False)


def _whole(strings: Strings) -> _Read:
    return _Read([], strings, frozenset(string[:1] for string in strings), whole=True)


class _Reader:
    """Walks a parsed pattern. What it doesn't know may be anything."""

    def sequence(self, items: Iterable[Any]) -> _Read:
        """One part after another."""
        read = _whole(_NOTHING)
        starts: Strings | None = None
        for operation, value in items:
            if str(operation) == "ASSERT":
                self._look(read, *value)
            elif str(operation) not in ("AT", "ASSERT_NOT"):
                part = self._part(str(operation), value)
                starts = part.starts if starts is None else starts
                self._take(read, part)
        read.starts = _NOTHING if starts is None else starts
        read.needs += _told(read.ends)
        return read

    def _take(self, read: _Read, part: _Read) -> None:
        read.needs += part.needs
        if part.whole:
            self._go_on(read, part.ends)
            return
        read.needs += _told(read.ends)
        if len(read.ends) * len(part.starts) <= _MOST:
            read.needs += _told(_after(read.ends, part.starts))
        read.ends, read.whole = part.ends, False

    def _look(self, read: _Read, direction: int, items: Any) -> None:
        """What stands ahead or behind without being taken."""
        part = self.sequence(items)
        read.needs += part.needs
        ahead = part.ends if part.whole else part.starts
        if direction > 0 and len(ahead) * len(read.ends) <= _MOST:
            read.needs += _told(_after(read.ends, ahead))
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
            return _whole(frozenset((chr(value),)))
        if operation == "IN":
            return _class(value)
        if operation == "BRANCH":
            return _either([self.sequence(way) for way in value[1]])
        if operation == "SUBPATTERN":
            return _unknown() if value[1] & re.IGNORECASE else self.sequence(value[3])
        if operation == "ATOMIC_GROUP":
            return self.sequence(value)
        if operation in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            return self._repeated(*value)
        return _unknown()

    def _repeated(self, least: int, most: Any, items: Any) -> _Read:
        part = self.sequence(items)
        if least == 0:
            may_be = part.ends | _NOTHING
            is_one = part.whole and most == 1 and len(may_be) <= _MOST
            return _Read([], may_be, part.starts | _NOTHING, whole=is_one)
        if least == most == 1:
            return part
        return _Read(part.needs, part.ends, part.starts, whole=False)


def _class(items: Sequence[tuple[Any, Any]]) -> _Read:
    """A set of characters, if they are few."""
    chars = list(_characters(items))
    if None in chars or len(chars) > _MOST:
        return _unknown()
    return _whole(frozenset(char for char in chars if char is not None))


def _characters(items: Sequence[tuple[Any, Any]]) -> Iterator[str | None]:
    for kind, value in items:
        if str(kind) == "LITERAL":
            yield chr(value)
        elif str(kind) == "RANGE" and value[1] - value[0] < _MOST:
            yield from map(chr, range(value[0], value[1] + 1))
        else:
            yield _ANY_DIGIT if str(value) == "CATEGORY_DIGIT" else None


def _either(ways: list[_Read]) -> _Read:
    starts = frozenset(string for way in ways for string in way.starts)
    if all(way.whole for way in ways):
        ends = frozenset(string for way in ways for string in way.ends)
        if len(ends) <= _MOST:
            return _whole(ends)
    telling = [min(way.needs, key=lambda wanted: (-min(map(len, wanted)), len(wanted)), default=None) for way in ways]
    known = [wanted for wanted in telling if wanted is not None]
    needs = [frozenset[str]().union(*known)] if len(known) == len(ways) else []
    return _Read([wanted for wanted in needs if len(wanted) <= _MOST], _NOTHING, starts, whole=False)


def _after(before: Strings, ends: Strings) -> Strings:
    return frozenset(one + other for one, other in product(before, ends))
