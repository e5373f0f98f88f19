"""The directories' tables: people, organs, and whose signed directories are taken."""

from __future__ import annotations

from peewee import BooleanField, IntegerField, TextField

from workstation.store.table import Table


class StaffTable(Table):
    """本报人员."""

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


class OfficialTable(Table):
    """A person in one post (职务)."""

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


class OrganTable(Table):
    """机构; `rank` orders lists."""

    name = TextField()
    full = TextField(default="")
    short = TextField(default="")
    rank = IntegerField(null=True)
    level = TextField(default="")
    also = TextField(default="")
    removed = BooleanField(default=False)

    class Meta:
        table_name = "organ"


class CorrespondentTable(Table):
    """通讯员; `met` is the day on which it was entered."""

    name = TextField(index=True)
    unit = TextField(default="")
    phone = TextField(default="")
    aliases = TextField(default="[]")
    traditional = TextField(default="")
    met = TextField(null=True)
    removed = BooleanField(default=False)

    class Meta:
        table_name = "correspondent"


class SignerTable(Table):
    """Whose signed directories are taken. `key`: its fingerprint; `own`: this desk's; `newest`: when the newest file taken was signed."""

    key = TextField(unique=True)
    name = TextField()
    own = BooleanField(default=False)
    since = TextField()
    newest = TextField(null=True)
    removed = BooleanField(default=False)

    class Meta:
        table_name = "signer"


PEOPLE_TABLES = (StaffTable, OfficialTable, OrganTable, CorrespondentTable, SignerTable)
