"""Schema 10: comments in reports, with their replies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from peewee import AutoField, BooleanField, ForeignKeyField, IntegerField, Model, TextField

if TYPE_CHECKING:
    from peewee import Database


class _Report(Model):
    id = AutoField()

    class Meta:
        table_name = "report"


class _Comment(Model):
    id = AutoField()
    report = ForeignKeyField(_Report, column_name="report", on_delete="CASCADE")
    thread = IntegerField(null=True, index=True)
    part = TextField(default="")
    first = IntegerField(default=0)
    last = IntegerField(default=0)
    lost = BooleanField(default=False)
    said_of = TextField(default="")
    words = TextField(default="")
    before = TextField(default="")
    after = TextField(default="")
    person = TextField()
    at = TextField()
    text = TextField()
    settled = TextField(null=True)
    settled_by = TextField(default="")
    assigned = TextField(default="", index=True)
    due = TextField(null=True)
    source = TextField(default="")
    removed = BooleanField(default=False)

    class Meta:
        table_name = "comment"


def up(migrator: Any, db: Database) -> None:
    """Add the table."""
    with db.bind_ctx([_Comment]):
        db.create_tables([_Comment])
