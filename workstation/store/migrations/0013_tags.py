"""Schema 13: tags with their kind, code and directory entry; the paper's list of topics; how urgent a report is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from peewee import AutoField, BooleanField, IntegerField, Model, TextField

if TYPE_CHECKING:
    from peewee import Database


class _Tag(Model):
    id = AutoField()
    name = TextField(index=True)
    word = TextField()
    kind = TextField(index=True)
    code = TextField(default="")
    broader = TextField(default="")
    book = TextField(default="")
    entry = IntegerField(null=True)
    note = TextField(default="")
    removed = BooleanField(default=False)

    class Meta:
        table_name = "tag"


class _Topic(Model):
    id = AutoField()
    code = TextField()
    parent = TextField(default="")
    name = TextField()
    english = TextField(default="")
    removed = BooleanField(default=False)

    class Meta:
        table_name = "topic"


def up(migrator: Any, db: Database) -> None:
    """Older tags stay words, older reports of no stated urgency. A null column is added without a touch of the hundred thousand rows."""
    migrator.migrate(migrator.add_column("report", "urgency", IntegerField(null=True)))
    with db.bind_ctx([_Tag, _Topic]):
        db.create_tables([_Tag, _Topic])
