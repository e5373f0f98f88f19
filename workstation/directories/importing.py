"""Taking over what an editor chose of a sheet: as one action, and only if nobody changed the directory since it was shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from workstation.errors import Stale
from workstation.people.differences import ident_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from workstation.people.differences import Difference
    from workstation.people.sheet import Form
    from workstation.store.writing import Writing

T = TypeVar("T")


class Shelf(Protocol[T]):
    """One directory in the store."""

    def listing(self) -> tuple[T, ...]:
        """Everybody."""

    def put(self, lane: Writing, entry: T, ident: int | None) -> None:
        """Enter, or change the one of an id."""

    def add_all(self, lane: Writing, entries: Sequence[T]) -> None:
        """Enter many."""


def take_over(lane: Writing, shelf: Shelf[T], form: Form[T], chosen: Iterable[Difference[T]]) -> None:
    """Write what was chosen. Raises `Stale` where an entry is no longer what it was beside the sheet."""
    kept = shelf.listing()
    by_id, keys = {ident_of(entry): entry for entry in kept}, {form.key(entry) for entry in kept}
    fresh = []
    for difference in chosen:
        ident = ident_of(difference.after)
        if ident is None and form.key(difference.after) not in keys:
            fresh.append(difference.after)
        elif ident is not None and by_id.get(ident) == difference.before:
            if difference.fields:
                shelf.put(lane, difference.after, ident)
        else:
            raise Stale("{0}在预览之后改动过，没有导入；请重新导入这个文件", form.what)
    shelf.add_all(lane, fresh)
