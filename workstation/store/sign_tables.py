"""Accounts, the log, what was signed, and what was to be said with it: written outside the journal, since none of it may be undone."""

from __future__ import annotations

from peewee import IntegerField, TextField

from workstation.store.table import Table


class AccountTable(Table):
    """Who works at the desk. `roles` is a JSON list; `password` and `recovery` are argon2 hashes; `left` ends it, no row is deleted."""

    name = TextField(unique=True)
    roles = TextField()
    password = TextField()
    recovery = TextField()
    since = TextField()
    left = TextField(null=True)

    class Meta:
        table_name = "account"


class LogTable(Table):
    """One line of the log; its id is its number. `hash` is over all other columns, `previous` is the line before's hash."""

    at = TextField()
    person = TextField()
    act = TextField()
    subject = TextField(index=True)
    detail = TextField()
    previous = TextField()
    hash = TextField()

    class Meta:
        table_name = "log"


class LogHeadTable(Table):
    """How long the log is and how it ends, so that a missing end is noticed. One row."""

    number = IntegerField()
    hash = TextField()

    class Meta:
        table_name = "log_head"


class SignedTextTable(Table):
    """The canonical text of what was signed, by its SHA-256; once, however often it was signed."""

    fingerprint = TextField(unique=True)
    text = TextField()

    class Meta:
        table_name = "signed_text"


class HalfWrittenTable(Table):
    """What somebody was writing in a place and hasn't sent; sent or given up, the row goes."""

    person = TextField()
    place = TextField()
    text = TextField()

    class Meta:
        table_name = "half_written"
        indexes = ((("person", "place"), True),)


SIGN_TABLES = (AccountTable, LogTable, LogHeadTable, SignedTextTable, HalfWrittenTable)
