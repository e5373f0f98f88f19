"""Schema 8: what a report was at the end of each stretch of work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from peewee import AutoField, BlobField, BooleanField, ForeignKeyField, IntegerField, Model, TextField

if TYPE_CHECKING:
    from peewee import Database


class _Report(Model):
    id = AutoField()

    class Meta:
        table_name = "report"


class _Version(Model):
    id = AutoField()
    report = ForeignKeyField(_Report, column_name="report", on_delete="CASCADE")
    begun = TextField()
    at = TextField()
    person = TextField(default="")
    name = TextField(default="")
    sealed = BooleanField(default=False)
    revision = IntegerField()
    reading = IntegerField()
    characters = IntegerField()
    text = BlobField()

    class Meta:
        table_name = "version"


def up(migrator: Any, db: Database) -> None:
    """Add the table."""
    with db.bind_ctx([_Version]):
        db.create_tables([_Version])
