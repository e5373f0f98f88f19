"""Tags as rows: what they are tied to, how often they are used, the imported list of topics."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from peewee import fn

from workstation.store.plain import dumps, storable
from workstation.store.tables import ReportTable, ReportTag
from workstation.store.tag_tables import TagTable, TopicTable
from workstation.store.terms import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from workstation.store.store import Row, Store
    from workstation.store.writing import Writing

_COLUMNS = (TagTable.id, TagTable.name, TagTable.kind, TagTable.code, TagTable.broader, TagTable.book, TagTable.entry, TagTable.note)


class TagShelf:
    """Reads them, and writes them inside a `Writing`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def rows(self) -> list[Row]:
        """Id, name, kind, code, broader, book, entry and note of every tag that is more than a word."""
        return self._store.rows(TagTable.select(*_COLUMNS).where(~TagTable.removed).order_by(TagTable.id))

    def usage(self) -> dict[str, int]:
        """How many reports have each tag, the most used first."""
        count = fn.COUNT(ReportTag.id)
        query = ReportTag.select(ReportTag.tag, count).group_by(ReportTag.tag).order_by(count.desc(), ReportTag.tag)
        return dict(self._store.rows(query))

    def put(self, lane: Writing, ident: int | None, **values: object) -> None:
        """Enter a tag, or change one; `name` in it also says the word that is sought."""
        if "name" in values:
            values["name"] = storable(str(values["name"]))
            values["word"] = folded(str(values["name"]))
        if ident is None:
            lane.insert(TagTable, **values)
        else:
            lane.update(TagTable, ident, **values)

    def rename_on_reports(self, lane: Writing, names: Mapping[str, str], at: datetime) -> None:
        """Call tags otherwise, all at once, on every report that has one of them."""
        chosen = ReportTag.select(ReportTag.report).where(ReportTag.tag.in_(list(names)))
        query = ReportTable.select(ReportTable.id, ReportTable.tags).where(ReportTable.id.in_(chosen) & ~ReportTable.removed)
        for ident, tags in self._store.rows(query) if names else ():
            told = dict.fromkeys(names.get(tag, tag) for tag in json.loads(tags))
            lane.update(ReportTable, ident, tags=dumps(list(told)), changed=at.isoformat(timespec="seconds"))

    def topics(self) -> list[Row]:
        """Code, parent, name and English of the imported list, in its order."""
        table = TopicTable
        return self._store.rows(table.select(table.code, table.parent, table.name, table.english).where(~table.removed).order_by(table.id))

    def put_topics(self, lane: Writing, topics: Iterable[Sequence[str]]) -> None:
        """Another list in place of the one that was imported before."""
        for (ident,) in self._store.rows(TopicTable.select(TopicTable.id).where(~TopicTable.removed)):
            lane.update(TopicTable, ident, removed=True)
        names = ("code", "parent", "name", "english")
        lane.insert_all(TopicTable, [dict(zip(names, map(storable, topic), strict=True)) for topic in topics])
