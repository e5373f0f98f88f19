"""Schema 14: words that somebody was writing when the dialog went away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from peewee import AutoField, Model, TextField

if TYPE_CHECKING:
    from peewee import Database


class _HalfWritten(Model):
    id = AutoField()
    person = TextField()
    place = TextField()
    text = TextField()

    class Meta:
        table_name = "half_written"
        indexes = ((("person", "place"), True),)


def up(migrator: Any, db: Database) -> None:
    """Nothing was kept before."""
    with db.bind_ctx([_HalfWritten]):
        db.create_tables([_HalfWritten])
