"""Schema 4: the house's own terms and patterns, its switches of rules, and the register of faults."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from peewee import AutoField, BooleanField, IntegerField, Model, TextField

if TYPE_CHECKING:
    from peewee import Database


class _HouseTerm(Model):
    id = AutoField()
    term = TextField()
    replacement = TextField(default="")
    reason = TextField(default="")
    since = TextField(null=True)
    until = TextField(null=True)
    severity = TextField()
    exclude = TextField(default="[]")
    regex = BooleanField(default=False)
    wrong = TextField(default="")
    right = TextField(default="")
    switched_on = BooleanField(default=True)
    person = TextField(default="")
    at = TextField()
    removed = BooleanField(default=False)

    class Meta:
        table_name = "house_term"


class _RuleSwitch(Model):
    id = AutoField()
    rule = TextField()
    switched_on = BooleanField(null=True)
    severity = TextField(null=True)
    person = TextField(default="")
    at = TextField()
    removed = BooleanField(default=False)

    class Meta:
        table_name = "rule_switch"


class _Fault(Model):
    id = AutoField()
    day = TextField(index=True)
    page = TextField(default="")
    slug = TextField(default="")
    title = TextField(default="")
    wrong = TextField()
    right = TextField(default="")
    kind = TextField()
    grade = TextField()
    place = TextField()
    weighty = BooleanField(default=False)
    count = IntegerField(null=True)
    stage = TextField()
    missed_by = TextField(default="")
    note = TextField(default="")
    person = TextField(default="")
    at = TextField()
    removed = BooleanField(default=False)

    class Meta:
        table_name = "fault"


class _PageCount(Model):
    id = AutoField()
    day = TextField()
    page = TextField()
    characters = IntegerField()
    removed = BooleanField(default=False)

    class Meta:
        table_name = "page_count"
        indexes = ((("day", "page"), False),)


def up(migrator: Any, db: Database) -> None:
    """Add the four tables."""
    tables: list[type[Model]] = [_HouseTerm, _RuleSwitch, _Fault, _PageCount]
    with db.bind_ctx(tables):
        db.create_tables(tables)
