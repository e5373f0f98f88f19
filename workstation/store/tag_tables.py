"""What tags are tied to, and the list of topics that a paper imported."""

from __future__ import annotations

from peewee import BooleanField, IntegerField, TextField

from workstation.store.table import Table


class TagTable(Table):
    """A tag that is more than a word. `broader`: names of the topics above, a line each; `book`, `entry`: an entry of a directory."""

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


class TopicTable(Table):
    """A topic of the list that the paper imported; without any, the one that comes along holds."""

    code = TextField()
    parent = TextField(default="")
    name = TextField()
    english = TextField(default="")
    removed = BooleanField(default=False)

    class Meta:
        table_name = "topic"


TAG_TABLES = (TagTable, TopicTable)
