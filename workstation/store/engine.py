"""What the store asks of its database beyond plain tables: how it is opened, searched, copied and looked over.

SQLite's answers stand in `sqlite_engine` and `sqlite_index`. A newsroom's shared database brings two modules of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from peewee import Database

    from workstation.progress import Progress


class TextIndex(Protocol):
    """The index of reports' texts. Rows are named by the report's id."""

    def create(self) -> None:
        """Make an empty index; no fault if it stands."""

    def replace(self, ident: int, old: str, new: str) -> None:
        """Take a text's words out and another's in; either may be empty. `old` must be what was put in."""

    def tend(self) -> bool:
        """Inside of a transaction, a little of the upkeep that would else fall on some later write; whether there may be more."""

    def newest(self, words: Sequence[tuple[str, bool]], below: int | None = None) -> Iterator[int]:
        """The ids that hold all of these words (`terms.sought_words`), newest first, read as they are asked for; `below`: only those
        under this one."""

    def newest_holding(self, words: Sequence[tuple[str, bool]], texts: Sequence[str], below: int | None = None) -> Iterator[int]:
        """Those of `newest` whose texts may hold these stretches of hanzi; next to none that doesn't."""

    def clear(self) -> None:
        """Forget everything, before a rebuild."""

    def faults(self) -> tuple[str, ...]:
        """What is wrong inside the index itself."""


class Engine(Protocol):
    """One open database. Every thread has a connection of its own; all are closed together."""

    database: Database
    index: TextIndex

    def guarding(self) -> AbstractContextManager[None]:
        """Turns the database's failures (damaged, full, no right, held too long) into `StoreError`."""

    def beginning(self) -> AbstractContextManager[object]:
        """A transaction that holds the right to write from its start."""

    def faults(self, *, thorough: bool) -> tuple[str, ...]:
        """Damage found in the database's own structure; `thorough` also compares indexes with tables, and follows references."""

    def settle(self) -> None:
        """Bring what was written to where it stays, while nobody waits."""

    def snapshot(self, target: Path) -> Iterator[Progress[None]]:
        """Copy the whole database to a new file while it is in use."""

    def close(self) -> None:
        """Close the connections of all threads."""
