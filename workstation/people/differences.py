"""What an import would change: each row of a sheet beside what is kept, before anything is written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from workstation.people.building import building

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator

    from workstation.people.sheet import Form, Sheet

T = TypeVar("T")


_UNTIL = "left"
_NOTHING = ("", None, ())


class Outcome(StrEnum):
    """What a row would do."""

    ADDED = "added"
    CHANGED = "changed"
    SAME = "same"
    DOUBTFUL = "doubtful"
    """An entry of the same name stands in another role or term: is it the same person?"""


@dataclass(frozen=True, slots=True)
class Difference(Generic[T]):
    """One row. `after` is what would be kept: with the id of the entry that it takes the place of, none for a new one."""

    outcome: Outcome
    after: T
    before: T | None = None
    """The entry that it changes, or of a doubtful row the nearest one of the same name."""
    fields: tuple[str, ...] = ()
    """Which of the entry's fields differ, by their names."""
    line: int = 0

    @property
    def adds(self) -> bool:
        """Whether taking it makes a new entry."""
        return ident_of(self.after) is None

    def as_the_same_person(self) -> Difference[T]:
        """A doubtful row, decided: it brings the entry of the same name up to date."""
        return self if self.before is None else replace(self, after=with_id(self.after, ident_of(self.before)))


@dataclass(frozen=True, slots=True)
class Comparison(Generic[T]):
    """All rows in the sheet's order, and what was wrong with single ones."""

    rows: tuple[Difference[T], ...]
    problems: tuple[str, ...] = ()

    def of(self, outcome: Outcome) -> tuple[Difference[T], ...]:
        """Those with one outcome."""
        return tuple(row for row in self.rows if row.outcome is outcome)

    @property
    def sure(self) -> tuple[Difference[T], ...]:
        """What may be taken without asking: additions and changes, nothing doubtful."""
        return tuple(row for row in self.rows if row.outcome in (Outcome.ADDED, Outcome.CHANGED))

    @property
    def all(self) -> tuple[Difference[T], ...]:
        """Everything that would change something."""
        return tuple(row for row in self.rows if row.outcome is not Outcome.SAME)


def compare(kept: Iterable[T], sheet: Sheet[T], form: Form[T]) -> Comparison[T]:
    """A sheet beside what is kept. What a sheet has no column for stays as it is kept, and so does what it leaves empty."""
    with building():
        comparing = _Comparing(kept, sheet, form)
        return Comparison(tuple(comparing.rows()), sheet.problems)


class _Comparing(Generic[T]):
    def __init__(self, kept: Iterable[T], sheet: Sheet[T], form: Form[T]) -> None:
        self._sheet, self._form = sheet, form
        self._by_key: dict[Hashable, T] = {}
        self._by_name: dict[str, list[T]] = {}
        for entry in kept:
            self._by_key.setdefault(form.key(entry), entry)
            self._by_name.setdefault(form.name(entry), []).append(entry)
        self._named = {form.key(row) for row in sheet.rows}
        self._missing = [field for column, field in form.fields.items() if sheet.columns and column not in sheet.columns]

    def rows(self) -> Iterator[Difference[T]]:
        for at, row in enumerate(self._sheet.rows):
            line = self._sheet.lines[at] if at < len(self._sheet.lines) else 0
            yield replace(self._difference(row), line=line)

    def _difference(self, row: T) -> Difference[T]:
        exact = self._by_key.get(self._form.key(row))
        if exact is not None:
            return self._changed(row, exact)
        others = [entry for entry in self._by_name.get(self._form.name(row), ()) if self._form.key(entry) not in self._named]
        rival = next((entry for entry in others if self._form.conflict(row, entry)), None)
        if rival is not None:
            difference = self._changed(row, rival)
            return difference if self._form.continues(row, rival) else replace(difference, outcome=Outcome.DOUBTFUL)
        if not others:
            return Difference(Outcome.ADDED, row)
        merged = self._merged(row, others[-1])
        return Difference(Outcome.DOUBTFUL, with_id(merged, None), others[-1], self._differing(merged, others[-1]))

    def _changed(self, row: T, before: T) -> Difference[T]:
        after = self._merged(row, before)
        fields = self._differing(after, before)
        return Difference(Outcome.CHANGED if fields else Outcome.SAME, after, before, fields)

    def _merged(self, row: T, before: T) -> T:
        stays: dict[str, Any] = {field: getattr(before, field) for field in ("id", *self._missing, *self._blank(row))}
        return replace(row, **stays)  # type: ignore[type-var]  # entries are dataclasses

    def _blank(self, row: T) -> Iterator[str]:
        """Fields whose cell is empty: it says nothing, but for the end of a term, where it says 至今."""
        fields = (field for field in self._form.fields.values() if field != _UNTIL)
        yield from (field for field in fields if getattr(row, field) in _NOTHING)

    def _differing(self, after: T, before: T) -> tuple[str, ...]:
        return tuple(field for field in self._form.fields.values() if getattr(after, field) != getattr(before, field))


def ident_of(entry: object) -> int | None:
    """An entry's id in the store."""
    ident: int | None = getattr(entry, "id", None)
    return ident


def with_id(entry: T, ident: int | None) -> T:
    """The entry under another id."""
    return replace(entry, id=ident)  # type: ignore[type-var]  # entries are dataclasses
