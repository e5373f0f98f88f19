"""A directory searched, filtered, sorted and grouped: worked out off the main thread, for fifty thousand rows as for fifty."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby, islice, product
from typing import TYPE_CHECKING, Any

from ui.told import beside
from workstation.people.building import building

if TYPE_CHECKING:
    from ui.people.fields import Field

Row = Any
"""A frozen dataclass with an `id` and the fields of its directory."""
READINGS = 8
"""So many ways of reading a name are kept for the search by initials."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A line over a group: its name and how many rows it has."""

    text: str
    count: int


Line = Row | Heading


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be shown of a directory, and in which order."""

    text: str = ""
    column: int = -1
    """The column to sort by; -1 keeps the directory's own order."""
    descending: bool = False
    group: Callable[[Row], str] | None = None
    keep: Callable[[Row, Snapshot], bool] | None = None


@dataclass(frozen=True, slots=True)
class Arranged:
    """The lines to show, and how many rows of how many they are."""

    lines: tuple[Line, ...]
    shown: int
    total: int


@dataclass(eq=False)
class Snapshot:
    """A directory as it was read, with what is odd about single rows by their ids."""

    rows: Sequence[Row] = ()
    fields: Sequence[Field] = ()
    notes: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    places: Mapping[str, int] = field(default_factory=dict)
    """Where groups stand that have a place of their own."""

    @cached_property
    def texts(self) -> list[str]:
        """All of a row's text, for the search."""
        return ["\n".join(field.text(row) for field in self.fields if field.read).casefold() for row in self.rows]

    @cached_property
    def initials(self) -> list[str]:
        """How a row's name may be typed by first letters or in full: lqh linqiuhe."""
        return [" ".join(_typed(row.name)) for row in self.rows]

    def values(self, field: Field) -> list[str]:
        """What stands in a column, each once, the commonest first."""
        return self._values[field.name] if field.name in self._values else self._counted(field)

    @cached_property
    def _values(self) -> dict[str, list[str]]:
        return {field.name: self._counted(field) for field in self.fields if field.suggests}

    def named(self, name: str) -> Sequence[Row]:
        """The rows of one name."""
        return self._by_name.get(name, ())

    @cached_property
    def _by_name(self) -> dict[str, list[Row]]:
        named: dict[str, list[Row]] = {}
        for row in self.rows:
            named.setdefault(row.name, []).append(row)
        return named

    def prepare(self) -> None:
        """Work out now, off the main thread, what is offered while typing, and who has which rows."""
        with building():
            _ = self._values, self._by_name

    def _counted(self, field: Field) -> list[str]:
        counts: dict[str, int] = {}
        for row in self.rows:
            text = field.text(row)
            counts[text] = counts.get(text, 0) + 1
        return sorted((text for text in counts if text), key=lambda text: (-counts[text], text))


def arrange(snapshot: Snapshot, wanted: Wanted) -> Arranged:
    """The rows that are wanted, sorted, under headings if they are to be grouped."""
    rows = _sorted(_found(snapshot, wanted), snapshot, wanted)
    lines = _grouped(rows, wanted.group, snapshot.places) if wanted.group else tuple(rows)
    return Arranged(lines, len(rows), len(snapshot.rows))


def _found(snapshot: Snapshot, wanted: Wanted) -> list[Row]:
    rows = snapshot.rows
    at: Sequence[int] = range(len(rows))
    for word in wanted.text.casefold().split():
        at = _with_word(snapshot, at, word)
    return [rows[place] for place in at if wanted.keep is None or wanted.keep(rows[place], snapshot)]


def _with_word(snapshot: Snapshot, at: Sequence[int], word: str) -> list[int]:
    texts = snapshot.texts
    if not (word.isascii() and word.isalpha()):
        return [place for place in at if word in texts[place]]
    initials = snapshot.initials
    return [place for place in at if word in texts[place] or word in initials[place]]


def _sorted(rows: list[Row], snapshot: Snapshot, wanted: Wanted) -> list[Row]:
    if 0 <= wanted.column < len(snapshot.fields):
        field = snapshot.fields[wanted.column]
        filled = [row for row in rows if _value(row, field, snapshot)]
        empty = [row for row in rows if not _value(row, field, snapshot)]
        filled.sort(key=lambda row: _sort_key(row, field, snapshot), reverse=wanted.descending)
        return [*filled, *empty]
    return rows


def _value(row: Row, field: Field, snapshot: Snapshot) -> str:
    return field.text(row) if field.read else beside(snapshot.notes.get(row.id, ()), "；")


def _sort_key(row: Row, field: Field, snapshot: Snapshot) -> Any:
    value = getattr(row, field.name, None)
    return value if isinstance(value, int) else [_sound(char) for char in _value(row, field, snapshot)]


def _grouped(rows: list[Row], group: Callable[[Row], str], places: Mapping[str, int]) -> tuple[Line, ...]:
    """Groups that have no place follow those that have, in the order of their first rows."""
    first: dict[str, int] = {}
    for row in rows:
        name = group(row)
        first.setdefault(name, places.get(name, len(places) + len(first)))
    lines: list[Line] = []
    for name, members in groupby(sorted(rows, key=lambda row: first[group(row)]), key=group):
        held = list(members)
        lines += [Heading(name, len(held)), *held]
    return tuple(lines)


def _typed(name: str) -> list[str]:
    sounds = [_sounds(char) for char in name]
    readings = islice(product(*sounds), READINGS)
    return list(dict.fromkeys(way for reading in readings for way in ("".join(sound[0] for sound in reading), "".join(reading))))


def _sounds(char: str) -> list[str]:
    from workstation.people.sounds import sounds_of

    return sorted(sounds_of(char)) or [char.casefold()]


def _sound(char: str) -> str:
    """By sound, as a telephone book sorts; what has none, by its code."""
    return _sounds(char)[0] if char > "\u2e80" else char.casefold()
