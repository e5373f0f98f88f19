"""Schema 16: a row that travels is known by itself, not by what it is called; a month closed at two desks has both accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from peewee import IntegerField, TextField

if TYPE_CHECKING:
    from peewee import Database


def up(migrator: Any, db: Database) -> None:
    """Rows are found again by their names when packets are next made; the newest account of a month counts."""
    migrator.migrate(
        migrator.add_column("exchange_thing", "row", IntegerField(null=True)),
        migrator.add_column("fee_month", "named", TextField(null=True)),
        *(migrator.drop_index("fee_month", index.name) for index in db.get_indexes("fee_month") if index.columns == ["month"]),
        migrator.add_index("fee_month", ("month",), False),
    )
