"""Rows of a list as the database gave them, made into `ReportRow` when one is looked at.

A list of a hundred thousand holds no objects that Python's collector would go through: it would stop every thread for a tenth of a second.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, overload

if TYPE_CHECKING:
    from collections.abc import Callable

    from workstation.report import ReportRow


class RowList(Sequence["ReportRow"]):
    """Never changed once it is made; `slugs` doesn't make the rows."""

    def __init__(self, rows: list[Any], make: Callable[[Any], ReportRow], slug_of: Callable[[Any], str]) -> None:
        self._rows, self._make, self._slug_of = rows, make, slug_of

    @property
    def slugs(self) -> list[str]:
        """The rows' slugs, in order."""
        return list(map(self._slug_of, self._rows))

    def slug(self, at: int) -> str:
        """One row's."""
        return self._slug_of(self._rows[at])

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, at: int) -> ReportRow: ...
    @overload
    def __getitem__(self, at: slice) -> RowList: ...
    def __getitem__(self, at: int | slice) -> ReportRow | RowList:
        if isinstance(at, slice):
            return RowList(self._rows[at], self._make, self._slug_of)
        return self._make(self._rows[at])

    def __iter__(self) -> Iterator[ReportRow]:
        return map(self._make, self._rows)
