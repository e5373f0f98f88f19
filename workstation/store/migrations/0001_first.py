"""Schema 1: the first tables, as they were declared that day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from peewee import AutoField, BooleanField, ForeignKeyField, IntegerField, Model, TextField

if TYPE_CHECKING:
    from peewee import Database


class _Source(Model):
    id = AutoField()
    text = TextField()
    filed = TextField()

    class Meta:
        table_name = "source"


class _Report(Model):
    id = AutoField()
    slug = TextField(unique=True)
    title = TextField()
    standing_head = TextField(default="")
    desk = TextField(default="")
    reading = IntegerField(default=0, index=True)
    tags = TextField(default="[]")
    characters = IntegerField(default=0)
    day = TextField(index=True)
    created = TextField()
    changed = TextField()
    revision = IntegerField(default=1)
    removed = BooleanField(default=False)
    source = ForeignKeyField(_Source, column_name="source", null=True)
    detail = TextField()
    body = TextField()

    class Meta:
        table_name = "report"


class _ReportTag(Model):
    id = AutoField()
    report = ForeignKeyField(_Report, column_name="report", on_delete="CASCADE")
    tag = TextField(index=True)
    word = TextField(index=True)

    class Meta:
        table_name = "report_tag"


class _Waiver(Model):
    id = AutoField()
    report = ForeignKeyField(_Report, column_name="report", on_delete="CASCADE")
    rule = TextField()
    found = TextField()
    reason = TextField()
    person = TextField()
    at = TextField()
    removed = BooleanField(default=False)

    class Meta:
        table_name = "waiver"


class _Issue(Model):
    id = AutoField()
    day = TextField(unique=True)
    number = IntegerField(null=True)
    pages = TextField()
    removed = BooleanField(default=False)

    class Meta:
        table_name = "issue"


class _Plan(Model):
    id = AutoField()
    day = TextField()
    number = TextField()
    plan = TextField()
    revision = IntegerField(default=1)
    removed = BooleanField(default=False)

    class Meta:
        table_name = "page_plan"
        indexes = ((("day", "number"), True),)


class _Placement(Model):
    id = AutoField()
    plan = ForeignKeyField(_Plan, column_name="plan", on_delete="CASCADE")
    slug = TextField(index=True)
    day = TextField(index=True)
    number = TextField(index=True)

    class Meta:
        table_name = "placement"


class _Staff(Model):
    id = AutoField()
    name = TextField(index=True)
    role = TextField()
    desk = TextField(default="")
    joined = TextField(null=True)
    left = TextField(null=True)
    pen_names = TextField(default="[]")
    aliases = TextField(default="[]")
    traditional = TextField(default="")
    press_card = TextField(default="")
    unit = TextField(default="")
    removed = BooleanField(default=False)

    class Meta:
        table_name = "staff"


class _Picture(Model):
    id = AutoField()
    hash = TextField(unique=True)
    suffix = TextField()
    name = TextField(default="")
    width = IntegerField()
    height = IntegerField()
    size = IntegerField()
    added = TextField()

    class Meta:
        table_name = "picture"


class _Option(Model):
    key = TextField(primary_key=True)
    value = TextField()

    class Meta:
        table_name = "option"


class _Journal(Model):
    id = AutoField()
    label = TextField()
    at = TextField()
    images = TextField()
    undone = BooleanField(default=False)

    class Meta:
        table_name = "journal"


def up(migrator: Any, db: Database) -> None:
    """Make the tables."""
    tables = [_Source, _Report, _ReportTag, _Waiver, _Issue, _Plan, _Placement, _Staff, _Picture, _Option, _Journal]
    with db.bind_ctx(tables):
        db.create_tables(tables)
