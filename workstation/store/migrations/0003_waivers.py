"""Schema 3: a waiver keeps the sentence that it was given in; the house has waivers of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from peewee import AutoField, BooleanField, Model, TextField

if TYPE_CHECKING:
    from peewee import Database


class _HouseWaiver(Model):
    id = AutoField()
    rule = TextField()
    found = TextField()
    before = TextField(default="")
    after = TextField(default="")
    reason = TextField()
    person = TextField()
    at = TextField()
    removed = BooleanField(default=False)

    class Meta:
        table_name = "house_waiver"


def up(migrator: Any, db: Database) -> None:
    """Add what stood about the words; older waivers hold wherever the words stand, as they did when they were given."""
    migrator.migrate(
        migrator.add_column("waiver", "before", TextField(null=True)),
        migrator.add_column("waiver", "after", TextField(default="")),
    )
    with db.bind_ctx([_HouseWaiver]):
        db.create_tables([_HouseWaiver])
