"""The composition root: the store and the services over it, opened and closed once."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.archive import Archive
from workstation.issues import Issues
from workstation.options import OptionsBook
from workstation.pictures import Pictures
from workstation.reports import Reports
from workstation.store.journal import Journal
from workstation.store.opening import open_store

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Self

    from workstation.store.store import Store


class Desk:
    """Everything that window and command line work with. Services may be called from any thread."""

    def __init__(self, store: Store, clock: Callable[[], datetime] = datetime.now) -> None:
        self._store = store
        self.path = store.path
        self.read_only = store.read_only
        self.held_by = store.held_by
        """Who writes to the store, when that made this desk read-only."""
        self.reports = Reports(store, clock)
        self.options = OptionsBook(store)
        self.issues = Issues(store, self.options)
        self.pictures = Pictures(store, clock)
        self.archive = Archive(store)
        self.journal = Journal(store)

    @classmethod
    def open(cls, path: Path | None = None, *, read_only: bool = False, clock: Callable[[], datetime] = datetime.now) -> Desk:
        """Open a store, made when missing; without a path, the one in the user's data folder. Raises `StoreError`."""
        return cls(open_store(path or default_path(), read_only=read_only), clock)

    def close(self) -> None:
        """Close the store; another window may write from now on."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def default_path() -> Path:
    """The store in the user's data folder."""
    from platformdirs import user_data_path

    return user_data_path("EditorialWorkstation", appauthor=False) / "desk.sqlite"
