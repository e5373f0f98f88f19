"""Schema 11: things that travel in packets, their knots, the desks that packets are exchanged with, the packets themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from peewee import AutoField, BlobField, BooleanField, ForeignKeyField, IntegerField, Model, TextField

if TYPE_CHECKING:
    from peewee import Database


class _Thing(Model):
    id = AutoField()
    uid = TextField(unique=True)
    kind = TextField()
    name = TextField(index=True)
    stands = TextField(null=True)
    seen = TextField(default="")

    class Meta:
        table_name = "exchange_thing"


class _Knot(Model):
    id = AutoField()
    thing = ForeignKeyField(_Thing, column_name="thing", on_delete="CASCADE")
    hash = TextField(unique=True)
    parents = TextField()
    person = TextField(default="")
    at = TextField(default="")
    name = TextField(default="")
    desk = TextField(default="")
    version = IntegerField(null=True, index=True)
    content = BlobField()

    class Meta:
        table_name = "exchange_knot"


class _ExchangeDesk(Model):
    id = AutoField()
    ident = TextField(unique=True)
    name = TextField(default="")
    own = BooleanField(default=False)
    key = TextField(default="")
    mark = TextField(default="")
    born = IntegerField(default=0)
    have = BlobField(null=True)
    at = TextField(default="")

    class Meta:
        table_name = "exchange_desk"


class _Packet(Model):
    id = AutoField()
    digest = TextField(index=True)
    received = BooleanField()
    at = TextField()
    desk = TextField(default="")
    file = TextField(default="")
    person = TextField(default="")
    told = TextField(default="{}")

    class Meta:
        table_name = "exchange_packet"


def up(migrator: Any, db: Database) -> None:
    """Make the tables."""
    tables: list[type[Model]] = [_Thing, _Knot, _ExchangeDesk, _Packet]
    with db.bind_ctx(tables):
        db.create_tables(tables)
