"""Looking a store over: its database, its index, what its rows point to. Each finding is a line for the editor."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from peewee import fn

from workstation.progress import Progress
from workstation.store.codec import plan_from_dict, storable
from workstation.store.derived import text_of, write_placements, write_tags
from workstation.store.migrating import current_schema, schema_of
from workstation.store.picture_shelf import PictureShelf, picture_folder
from workstation.store.tables import TABLES, Placement, PlanTable, ReportTable, ReportTag
from workstation.store.terms import sought_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from workstation.store.store import Store

T = TypeVar("T")
U = TypeVar("U")
_SAMPLE = 2_000
"""Reports whose words are looked up in the index; all of them in a smaller store."""
_WORD = 12
"""Hanzi of a text that are looked up."""


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One thing that was looked at; `faults` empty: it is sound."""

    subject: str
    faults: tuple[str, ...] = ()


def examine(store: Store) -> Iterator[Progress[tuple[Diagnosis, ...]]]:
    """Look at everything, a subject a step. The last step carries all diagnoses."""
    steps: tuple[tuple[str, Callable[[Store], Iterator[str]]], ...] = (
        ("数据库结构", _database),
        ("库表格式", _schema),
        ("稿件与版样内容", _contents),
        ("检索索引", _index),
        ("标签与版面登记", _derived),
        ("版样中的稿件", _plans),
        ("图片文件", _pictures),
    )
    found: list[Diagnosis] = []
    for done, (subject, look) in enumerate(steps):
        yield Progress(done, len(steps), subject)
        with store.engine.guarding():
            found.append(Diagnosis(subject, tuple(look(store))))
    yield Progress(len(steps), len(steps), "检查完毕", tuple(found))


def rebuild(store: Store) -> Iterator[Progress[None]]:
    """Make the index, the tags and the placements anew from reports and plans, in one transaction."""
    with store.writing() as lane:
        idents = [row[0] for row in store.rows(ReportTable.select(ReportTable.id))]
        store.engine.index.clear()
        for done, ident in enumerate(idents):
            row = next(iter(lane.run(ReportTable.select().where(ReportTable.id == ident).dicts())))
            store.engine.index.replace(ident, "", text_of(row))
            write_tags(store.engine, ident, row)
            yield Progress(done + 1, len(idents), "重建索引")
        for (ident,) in store.rows(PlanTable.select(PlanTable.id)):
            write_placements(store.engine, ident)


def _database(store: Store) -> Iterator[str]:
    yield from store.engine.faults(thorough=True)


def _schema(store: Store) -> Iterator[str]:
    found, tables = schema_of(store.engine), set(store.engine.database.get_tables())
    if found != current_schema():
        yield f"格式是 {found}，应为 {current_schema()}"
    yield from (f"缺少表 {model._meta.table_name}" for model in TABLES if model._meta.table_name not in tables)


def _contents(store: Store) -> Iterator[str]:
    for (ident,) in store.rows(ReportTable.select(ReportTable.id)):
        columns = (ReportTable.slug, ReportTable.removed, ReportTable.standing_head, ReportTable.detail, ReportTable.body)
        row = next(iter(ReportTable.select(*columns).where(ReportTable.id == ident).dicts().execute(store.engine.database)))
        if _readable(text_of, row) is None:
            yield f"稿件 {row['slug']} 的内容读不出来"
    for day, number, data in store.rows(PlanTable.select(PlanTable.day, PlanTable.number, PlanTable.plan)):
        if _readable(_slugs_on, data) is None:
            yield f"{day} {number} 版的版样读不出来"


def _readable(read: Callable[[T], U], stored: T) -> U | None:
    """What is read from JSON, or null where it is spoilt: other checks go on without it."""
    try:
        return read(stored)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _slugs_on(data: str) -> set[str]:
    return {slot.slug for slot in plan_from_dict(json.loads(data)).slots if slot.slug}


def _index(store: Store) -> Iterator[str]:
    """Not in a window that may only look: SQLite's own check of the index counts as a write."""
    if not store.read_only:
        yield from store.engine.index.faults()
    newest = ReportTable.select().order_by(ReportTable.id.desc()).limit(_SAMPLE)
    for row in newest.dicts().execute(store.engine.database):
        words = sought_words(_hanzi(_readable(text_of, {**row, "removed": False}) or ""))
        if words and (row["id"] in set(store.engine.index.newest(words))) == row["removed"]:
            yield f"稿件 {row['slug']} 的索引与内容不符"


def _hanzi(text: str) -> str:
    """A stretch of hanzi to look up, long enough to be rare."""
    best = max("".join(char if "一" <= char <= "鿿" else " " for char in text).split(), key=len, default="")
    return best[:_WORD]


def _derived(store: Store) -> Iterator[str]:
    tagged: dict[int, set[str]] = {}
    for report, tag in store.rows(ReportTag.select(ReportTag.report, ReportTag.tag)):
        tagged.setdefault(report, set()).add(tag)
    for ident, slug, tags, removed in store.rows(
        ReportTable.select(ReportTable.id, ReportTable.slug, ReportTable.tags, ReportTable.removed)
    ):
        wanted = set() if removed else {storable(tag) for tag in json.loads(tags)}
        if tagged.get(ident, set()) != wanted:
            yield f"稿件 {slug} 的标签登记不符"
    counts: dict[int, int] = dict(store.rows(Placement.select(Placement.plan, fn.COUNT(Placement.id)).group_by(Placement.plan)))
    for ident, day, number, slugs in _planned(store):
        if counts.get(ident, 0) != len(slugs):
            yield f"{day} {number} 版的稿件登记不符"


def _plans(store: Store) -> Iterator[str]:
    kept = {row[0] for row in store.rows(ReportTable.select(ReportTable.slug).where(~ReportTable.removed))}
    for _, day, number, slugs in _planned(store):
        yield from (f"{day} {number} 版上的稿件 {slug} 不在稿库里" for slug in sorted(slugs - kept))


def _planned(store: Store) -> Iterator[tuple[int, str, str, set[str]]]:
    query = PlanTable.select(PlanTable.id, PlanTable.day, PlanTable.number, PlanTable.plan).where(~PlanTable.removed)
    for ident, day, number, data in store.rows(query):
        slugs = _readable(_slugs_on, data)
        if slugs is not None:
            yield ident, day, number, slugs


def _pictures(store: Store) -> Iterator[str]:
    folder = picture_folder(store.path)
    for info in PictureShelf(store).listing():
        path = folder / info.file
        if not path.exists():
            yield f"缺少图片 {info.name or info.hash[:12]}（{path}）"
        elif path.stat().st_size != info.size:
            yield f"图片 {info.name or info.hash[:12]} 的文件大小不对（{path}）"
