"""Schema 7: accounts, the chained log, signed texts; which text of a report was signed last; who did what can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from peewee import AutoField, BooleanField, IntegerField, Model, TextField

if TYPE_CHECKING:
    from peewee import Database


class _Account(Model):
    id = AutoField()
    name = TextField(unique=True)
    roles = TextField()
    password = TextField()
    recovery = TextField()
    since = TextField()
    left = TextField(null=True)

    class Meta:
        table_name = "account"


class _Log(Model):
    id = AutoField()
    at = TextField()
    person = TextField()
    act = TextField()
    subject = TextField(index=True)
    detail = TextField()
    previous = TextField()
    hash = TextField()

    class Meta:
        table_name = "log"


class _LogHead(Model):
    id = AutoField()
    number = IntegerField()
    hash = TextField()

    class Meta:
        table_name = "log_head"


class _SignedText(Model):
    id = AutoField()
    fingerprint = TextField(unique=True)
    text = TextField()

    class Meta:
        table_name = "signed_text"


_GUARDS = ("UPDATE", "DELETE")
"""What must never happen to a line of the log, nor to a text that was signed."""


def up(migrator: Any, db: Database) -> None:
    """Add the tables, and the columns that lists of reports and the journal show."""
    tables: list[type[Model]] = [_Account, _Log, _LogHead, _SignedText]
    with db.bind_ctx(tables):
        db.create_tables(tables)
    migrator.migrate(
        migrator.add_column("report", "signed", TextField(null=True)),
        migrator.add_column("report", "voided", BooleanField(null=True)),
        migrator.add_column("report", "held", TextField(null=True)),
        migrator.add_column("journal", "person", TextField(null=True)),
    )
    for table in ("log", "signed_text"):
        for act in _GUARDS:
            db.execute_sql(
                f"CREATE TRIGGER IF NOT EXISTS {table}_no_{act.lower()} BEFORE {act} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, 'append-only'); END"
            )
