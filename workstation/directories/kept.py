"""An index built from a directory of people once, and again only after somebody wrote to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from workstation.people.building import building

if TYPE_CHECKING:
    from collections.abc import Callable

    from workstation.store.store import Store

T = TypeVar("T")


class Kept(Generic[T]):
    """The same object until the directory is written; may be asked from any thread. `build` is given the one before, to begin from."""

    def __init__(self, store: Store, directory: str, build: Callable[[T | None], T]) -> None:
        self._store, self._directory, self._build = store, directory, build
        self._held: tuple[object, T] | None = None

    def get(self) -> T:
        """The index as the directory stands."""
        state, held = self._store.people_state(self._directory), self._held
        if held is None or held[0] != state:
            with building():
                held = self._held = (state, self._build(held[1] if held else None))
        return held[1]
