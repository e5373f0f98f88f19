"""Schema 2: officials with their organs, correspondents, signers of directories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from peewee import AutoField, BooleanField, IntegerField, Model, TextField

if TYPE_CHECKING:
    from peewee import Database


class _Official(Model):
    id = AutoField()
    name = TextField(index=True)
    post = TextField()
    organ = TextField(default="")
    rank = IntegerField(null=True)
    joined = TextField(null=True)
    left = TextField(null=True)
    traditional = TextField(default="")
    source = TextField(default="")
    removed = BooleanField(default=False)

    class Meta:
        table_name = "official"


class _Organ(Model):
    id = AutoField()
    name = TextField()
    full = TextField(default="")
    short = TextField(default="")
    rank = IntegerField(null=True)
    level = TextField(default="")
    also = TextField(default="")
    removed = BooleanField(default=False)

    class Meta:
        table_name = "organ"


class _Correspondent(Model):
    id = AutoField()
    name = TextField(index=True)
    unit = TextField(default="")
    phone = TextField(default="")
    aliases = TextField(default="[]")
    traditional = TextField(default="")
    met = TextField(null=True)
    removed = BooleanField(default=False)

    class Meta:
        table_name = "correspondent"


class _Signer(Model):
    id = AutoField()
    key = TextField(unique=True)
    name = TextField()
    own = BooleanField(default=False)
    since = TextField()
    newest = TextField(null=True)
    removed = BooleanField(default=False)

    class Meta:
        table_name = "signer"


def up(migrator: Any, db: Database) -> None:
    """Make the tables."""
    tables = [_Official, _Organ, _Correspondent, _Signer]
    with db.bind_ctx(tables):
        db.create_tables(tables)
