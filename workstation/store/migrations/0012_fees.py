"""Schema 12: the paper's table of points and fees, grades of printed reports, closed months with adjustments; findings when printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from peewee import AutoField, BooleanField, IntegerField, Model, TextField

if TYPE_CHECKING:
    from peewee import Database


class _FeeTable(Model):
    id = AutoField()
    data = TextField()
    person = TextField(default="")
    at = TextField()
    removed = BooleanField(default=False)

    class Meta:
        table_name = "fee_table"


class _FeeNote(Model):
    id = AutoField()
    day = TextField(index=True)
    slug = TextField(index=True)
    grade = TextField(default="")
    kind = TextField(default="")
    bonus = IntegerField(default=0)
    shares = TextField(default="{}")
    people = TextField(default="{}")
    reason = TextField(default="")
    person = TextField(default="")
    at = TextField()
    removed = BooleanField(default=False)

    class Meta:
        table_name = "fee_note"


class _FeeMonth(Model):
    id = AutoField()
    month = TextField(unique=True)
    person = TextField(default="")
    at = TextField()
    digest = TextField()
    data = TextField()

    class Meta:
        table_name = "fee_month"


class _FeeAdjustment(Model):
    id = AutoField()
    month = TextField(index=True)
    payee = TextField()
    points = IntegerField(default=0)
    cents = IntegerField(default=0)
    reason = TextField()
    slug = TextField(default="")
    person = TextField(default="")
    at = TextField()

    class Meta:
        table_name = "fee_adjustment"


class _Tally(Model):
    id = AutoField()
    day = TextField(index=True)
    page = TextField(default="")
    slug = TextField(default="")
    occasion = TextField()
    reports = IntegerField(default=1)
    characters = IntegerField(default=0)
    counts = TextField(default="{}")
    at = TextField()

    class Meta:
        table_name = "tally"


_GUARDS = ("UPDATE", "DELETE")
"""What must never happen to a closed month, nor to an adjustment."""


def up(migrator: Any, db: Database) -> None:
    """Add the tables."""
    tables: list[type[Model]] = [_FeeTable, _FeeNote, _FeeMonth, _FeeAdjustment, _Tally]
    with db.bind_ctx(tables):
        db.create_tables(tables)
    for table in ("fee_month", "fee_adjustment"):
        for act in _GUARDS:
            db.execute_sql(
                f"CREATE TRIGGER IF NOT EXISTS {table}_no_{act.lower()} BEFORE {act} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, 'append-only'); END"
            )
