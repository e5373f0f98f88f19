"""Tags that name an entry of a directory: renamed with it, on every report that has them. Derived, so that undo takes it back by itself."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from workstation.store.people_tables import CorrespondentTable, OfficialTable, OrganTable, StaffTable
from workstation.store.plain import dumps, storable
from workstation.store.tables import ReportTable, ReportTag
from workstation.store.tag_tables import TagTable
from workstation.store.terms import folded

if TYPE_CHECKING:
    from peewee import Database

    from workstation.store.table import Table

FOLLOWED: dict[type[Table], str] = {
    OfficialTable: "official",
    StaffTable: "staff",
    CorrespondentTable: "correspondent",
    OrganTable: "organ",
}
"""Directories by the name under which a tag keeps them."""


def follow(database: Database, book: str, entry: int, old: str, new: str) -> set[str]:
    """Bring the tags of a renamed entry after it; returns the slugs of the reports that have them."""
    chosen = (TagTable.book == book) & (TagTable.entry == entry) & ~TagTable.removed
    slugs: set[str] = set()
    for ident, name in list(TagTable.select(TagTable.id, TagTable.name).where(chosen).tuples().execute(database)):
        told_apart = name.removeprefix(old)
        if name.startswith(old) and told_apart[:1] in ("", "（"):
            tag = _free(database, storable(new) + told_apart, ident)
            TagTable.update(name=tag, word=folded(tag)).where(TagTable.id == ident).execute(database)
            slugs |= _rename_on_reports(database, name, tag)
    return slugs


def _free(database: Database, name: str, ident: int) -> str:
    """A name that no other tag has."""
    others = {row[0] for row in TagTable.select(TagTable.name).where(~TagTable.removed & (TagTable.id != ident)).tuples().execute(database)}
    return next(each for each in (name, *(f"{name}（{at}）" for at in range(2, len(others) + 3))) if each not in others)


def _rename_on_reports(database: Database, old: str, new: str) -> set[str]:
    holders = ReportTag.select(ReportTag.report).where(ReportTag.tag == old)
    query = ReportTable.select(ReportTable.id, ReportTable.slug, ReportTable.tags).where(ReportTable.id.in_(holders))
    slugs = set()
    for ident, slug, tags in list(query.tuples().execute(database)):
        renamed = dict.fromkeys(new if tag == old else tag for tag in json.loads(tags))
        ReportTable.update(tags=dumps(list(renamed))).where(ReportTable.id == ident).execute(database)
        slugs.add(slug)
    ReportTag.update(tag=new, word=folded(new)).where(ReportTag.tag == old).execute(database)
    return slugs
