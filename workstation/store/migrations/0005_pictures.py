"""Schema 5: a picture keeps its likeness, by which the same one is found when it was saved again or made smaller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from peewee import TextField

if TYPE_CHECKING:
    from peewee import Database


def up(migrator: Any, db: Database) -> None:
    """Older pictures have none; they are found by their bytes alone."""
    migrator.migrate(migrator.add_column("picture", "likeness", TextField(default="")))
