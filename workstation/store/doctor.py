"""Looking a store over: its database, its index, what its rows point to. Each finding is a line for the editor."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from peewee import fn

from workstation.errors import StoreError
from workstation.fingerprint import report_fingerprint
from workstation.progress import Progress
from workstation.store.account_shelf import AccountShelf
from workstation.store.codec import plan_from_dict
from workstation.store.derived import text_of, write_placements, write_tags
from workstation.store.fee_shelf import FeeShelf
from workstation.store.knot_shelf import KnotShelf
from workstation.store.log_shelf import LogShelf
from workstation.store.migrating import current_schema, schema_of
from workstation.store.people_tables import CorrespondentTable, OfficialTable, StaffTable
from workstation.store.picture_shelf import PictureShelf, picture_folder
from workstation.store.plain import storable
from workstation.store.report_shelf import ReportShelf
from workstation.store.sign_shelf import SignShelf
from workstation.store.sign_tables import LogTable
from workstation.store.signer_shelf import SignerShelf
from workstation.store.signing_key import is_open_to_others, key_file, read_key
from workstation.store.tables import (
    TABLES,
    Placement,
    PlanTable,
    ReportTable,
    ReportTag,
)
from workstation.store.terms import sought_words
from workstation.told import Told, listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from workstation.store.store import Store

T = TypeVar("T")
U = TypeVar("U")
_SAMPLE = 2_000
"""Reports whose words are looked up in the index; all of them in a smaller store."""
_WORD, _NAMED = 12, 5
"""Hanzi of a text that are looked up; lines that are named."""


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One thing that was looked at; `faults` empty: it is sound."""

    subject: str
    faults: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    """What is worth knowing and no fault."""


def examine(store: Store) -> Iterator[Progress[tuple[Diagnosis, ...]]]:
    """Look at everything, a subject a step. The last step carries all diagnoses."""
    steps: tuple[tuple[str, Callable[[Store], Iterator[str]]], ...] = (
        (Told("数据库结构"), _database),
        (Told("库表格式"), _schema),
        (Told("稿件与版样内容"), _contents),
        (Told("检索索引"), _index),
        (Told("标签与版面登记"), _derived),
        (Told("版样中的稿件"), _plans),
        (Told("图片文件"), _pictures),
        (Told("名录"), _people),
        (Told("签名私钥"), _signing_key),
        (Told("日志"), _log),
        (Told("签过的文本"), _signed),
        (Told("与别处交换的历次文本"), lambda store: KnotShelf(store).faults()),
    )
    found: list[Diagnosis] = []
    for done, (subject, look) in enumerate(steps):
        yield Progress(done, len(steps), subject)
        with store.engine.guarding():
            found.append(Diagnosis(subject, tuple(look(store)), _notes(store) if look is _log else ()))
    yield Progress(len(steps), len(steps), Told("检查完毕"), tuple(found))


def rebuild(store: Store) -> Iterator[Progress[None]]:
    """Make the index, the tags and the placements anew from reports and plans, in one transaction."""
    with store.writing() as lane:
        idents = [row[0] for row in store.rows(ReportTable.select(ReportTable.id))]
        store.engine.index.clear()
        for done, ident in enumerate(idents):
            row = next(iter(lane.run(ReportTable.select().where(ReportTable.id == ident).dicts())))
            store.engine.index.replace(ident, "", text_of(row))
            write_tags(store.engine, ident, row)
            yield Progress(done + 1, len(idents), Told("重建索引"))
        for (ident,) in store.rows(PlanTable.select(PlanTable.id)):
            write_placements(store.engine, ident)


def _database(store: Store) -> Iterator[str]:
    yield from store.engine.faults(thorough=True)


def _schema(store: Store) -> Iterator[str]:
    found, tables = schema_of(store.engine), set(store.engine.database.get_tables())
    if found != current_schema():
        yield Told("格式是 {0}，应为 {1}", found, current_schema())
    yield from (Told("缺少表 {0}", model._meta.table_name) for model in TABLES if model._meta.table_name not in tables)


def _contents(store: Store) -> Iterator[str]:
    for (ident,) in store.rows(ReportTable.select(ReportTable.id)):
        columns = (ReportTable.slug, ReportTable.removed, ReportTable.standing_head, ReportTable.detail, ReportTable.body)
        row = next(iter(ReportTable.select(*columns).where(ReportTable.id == ident).dicts().execute(store.engine.database)))
        if _readable(text_of, row) is None:
            yield Told("稿件 {0} 的内容读不出来", row["slug"])
    for day, number, data in store.rows(PlanTable.select(PlanTable.day, PlanTable.number, PlanTable.plan)):
        if _readable(_slugs_on, data) is None:
            yield Told("{0} {1} 版的版样读不出来", day, number)


def _readable(read: Callable[[T], U], stored: T) -> U | None:
    """What is read from JSON, or null where it is spoilt: other checks go on without it."""
    try:
        return read(stored)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _slugs_on(data: str) -> set[str]:
    return {slug for slot in plan_from_dict(json.loads(data)).slots for slug in slot.slugs if slug}


def _index(store: Store) -> Iterator[str]:
    """Not in a window that may only look: SQLite's own check of the index counts as a write."""
    if not store.read_only:
        yield from store.engine.index.faults()
    newest = ReportTable.select().order_by(ReportTable.id.desc()).limit(_SAMPLE)
    for row in newest.dicts().execute(store.engine.database):
        words = sought_words(_hanzi(_readable(text_of, {**row, "removed": False}) or ""))
        if words and (row["id"] in set(store.engine.index.newest(words))) == row["removed"]:
            yield Told("稿件 {0} 的索引与内容不符", row["slug"])


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
            yield Told("稿件 {0} 的标签登记不符", slug)
    counts: dict[int, int] = dict(store.rows(Placement.select(Placement.plan, fn.COUNT(Placement.id)).group_by(Placement.plan)))
    for ident, day, number, slugs in _planned(store):
        if counts.get(ident, 0) != len(slugs):
            yield Told("{0} {1} 版的稿件登记不符", day, number)


def _plans(store: Store) -> Iterator[str]:
    kept = {row[0] for row in store.rows(ReportTable.select(ReportTable.slug).where(~ReportTable.removed))}
    for _, day, number, slugs in _planned(store):
        yield from (Told("{0} {1} 版上的稿件 {2} 不在稿库里", day, number, slug) for slug in sorted(slugs - kept))


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
            yield Told("缺少图片 {0}（{1}）", info.name or info.hash[:12], path)
        elif path.stat().st_size != info.size:
            yield Told("图片 {0} 的文件大小不对（{1}）", info.name or info.hash[:12], path)


def _people(store: Store) -> Iterator[str]:
    """Every entry's dates and lists; one that can't be read would keep the whole directory from loading."""
    for table, what in ((StaffTable, Told("人员")), (OfficialTable, Told("干部")), (CorrespondentTable, Told("通讯员"))):
        names = [name for name in ("joined", "left", "met", "pen_names", "aliases") if name in table._meta.fields]
        columns = [getattr(table, name) for name in ("name", *names)]
        for name, *values in store.rows(table.select(*columns).where(~table.removed)):
            if not name.strip() or any(_readable(_DAY_OR_LIST[field], value) is None for field, value in zip(names, values, strict=True)):
                yield Told("{0}“{1}”的记录读不出来", what, name)


def _day(text: str | None) -> str:
    return date.fromisoformat(text).isoformat() if text else ""


def _list(text: str) -> list[str]:
    return [str(name) for name in json.loads(text)]


_DAY_OR_LIST: dict[str, Callable[[Any], object]] = {"joined": _day, "left": _day, "met": _day, "pen_names": _list, "aliases": _list}


def _log(store: Store) -> Iterator[str]:
    """Whether the chain is whole, and whether every account in it still stands."""
    shelf = LogShelf(store)
    yield from shelf.faults()
    kept = {account.name for account in AccountShelf(store).listing()}
    made = {name for (name,) in store.rows(LogTable.select(LogTable.subject).where(LogTable.act == "account.add"))}
    yield from (Told("账号“{0}”在日志里，不在库里：有人绕过程序删了它", name) for name in sorted(made - kept))
    yield from (Told("账号“{0}”不在日志里：有人绕过程序添了它", name) for name in sorted(kept - made))


def _notes(store: Store) -> tuple[str, ...]:
    """Lines that were written with the clock behind: their order is by number, their times aren't to be trusted."""
    back = list(LogShelf(store).turned_back())
    named = Told("{0}等", listed(back[:_NAMED])) if len(back) > _NAMED else listed(back)
    return (Told("日志第 {0} 条写入时电脑时钟比上一条早；次序以序号为准，请核对时钟", named),) if back else ()


def _signed(store: Store) -> Iterator[str]:
    """Whether what was signed is still what it was, and whether lists show a void signature as void."""
    shelf, reports = LogShelf(store), ReportShelf(store)
    yield from shelf.text_faults()
    yield from FeeShelf(store).faults()
    for slug, fingerprint, voided in SignShelf(store).signed():
        if shelf.text(fingerprint) is None:
            yield Told("稿件 {0} 签过的文本不见了", slug)
        elif (report_fingerprint(reports.get(slug)) != fingerprint) != voided:
            yield Told("稿件 {0} 的文字与签名不符，却没有标出：有人绕过程序改了它", slug)


def _signing_key(store: Store) -> Iterator[str]:
    """Whether this desk can still sign directories as the one that others know."""
    from workstation.people.travelling import fingerprint_of, public_bytes

    own = next((signer for signer in SignerShelf(store).listing() if signer.own), None)
    if own is None:
        return
    try:
        key = read_key(store.path)
    except StoreError as error:
        yield error.told
        return
    if key is None:
        yield Told("签名私钥不见了（{0}）：备份里没有它，请从原来的电脑拷回，或在签发名录时换一把新的", key_file(store.path))
    elif fingerprint_of(public_bytes(key)) != own.fingerprint:
        yield Told("签名私钥（{0}）不是登记的那一把：别人会要求重新确认指纹", key_file(store.path))
    elif is_open_to_others(store.path):
        yield Told("签名私钥（{0}）其他用户也能读：请把权限改为只有本人可读，最好换一把新的", key_file(store.path))
