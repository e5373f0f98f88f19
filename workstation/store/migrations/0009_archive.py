"""Schema 9: where a report came from when it wasn't written here (an old file, a submission); searches kept under a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from peewee import AutoField, BooleanField, ForeignKeyField, Model, TextField

if TYPE_CHECKING:
    from peewee import Database


class _Report(Model):
    id = AutoField()

    class Meta:
        table_name = "report"


class _Origin(Model):
    id = AutoField()
    report = ForeignKeyField(_Report, column_name="report", on_delete="CASCADE", unique=True)
    kind = TextField()
    file = TextField()
    digest = TextField(index=True)
    likeness = TextField(default="", index=True)
    day = TextField(default="", index=True)
    page = TextField(default="", index=True)
    sender = TextField(default="[]")
    at = TextField()

    class Meta:
        table_name = "origin"


class _KeptSearch(Model):
    id = AutoField()
    name = TextField()
    query = TextField()
    removed = BooleanField(default=False)

    class Meta:
        table_name = "kept_search"


def up(migrator: Any, db: Database) -> None:
    """Add the tables."""
    with db.bind_ctx([_Origin, _KeptSearch]):
        db.create_tables([_Origin, _KeptSearch])
