"""Schema 15: what a packet brought can be taken back: things and knots are put out of sight, not deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from peewee import BooleanField

if TYPE_CHECKING:
    from peewee import Database


def up(migrator: Any, db: Database) -> None:
    """All that travels already is in sight."""
    for table in ("exchange_thing", "exchange_knot"):
        migrator.migrate(migrator.add_column(table, "removed", BooleanField(default=False)))
