"""What desks exchange by packets: things, the knots of their histories, whom packets went to and came from.

Things and knots that an undo takes back are `removed`, since a packet may bring them again; the rest is outside the journal.
"""

from __future__ import annotations

from peewee import BlobField, BooleanField, ForeignKeyField, IntegerField, TextField

from workstation.store.table import Table


class ThingTable(Table):
    """A report, issue or page plan that travels. `name`: what it is called here (slug, date, date and page); `stands`: the knot shown;
    `seen`: what tells cheaply whether it was written to since the last knot; `row`: the row that it is here, whatever that is called."""

    uid = TextField(unique=True)
    kind = TextField()
    name = TextField(index=True)
    stands = TextField(null=True)
    seen = TextField(default="")
    removed = BooleanField(default=False)
    row = IntegerField(null=True)

    class Meta:
        table_name = "exchange_thing"


class KnotTable(Table):
    """A state of a thing. `parents`: JSON; `content`: JSON, deflated, without the text where `version` holds it; `desk`: whose packet
    brought it. Never changed."""

    thing = ForeignKeyField(ThingTable, column_name="thing", on_delete="CASCADE")
    hash = TextField(unique=True)
    parents = TextField()
    person = TextField(default="")
    at = TextField(default="")
    name = TextField(default="")
    desk = TextField(default="")
    version = IntegerField(null=True, index=True)
    content = BlobField()
    removed = BooleanField(default=False)

    class Meta:
        table_name = "exchange_knot"


class ExchangeDeskTable(Table):
    """A desk that packets were exchanged with; `own`: this one. `have`: what it said it has, JSON, deflated; `born`: the last report's id
    when this desk got its identity; `mark`: what the slugs of its reports begin with from then on."""

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


class PacketTable(Table):
    """A packet made or received here. `told`: JSON for the list."""

    digest = TextField(index=True)
    received = BooleanField()
    at = TextField()
    desk = TextField(default="")
    file = TextField(default="")
    person = TextField(default="")
    told = TextField(default="{}")

    class Meta:
        table_name = "exchange_packet"


PACKET_TABLES = (ThingTable, KnotTable, ExchangeDeskTable, PacketTable)
