"""Reports in the store: rows to `Report` and `ReportRow`, and back."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from peewee import SQL, Select, Value, fn

from workstation.errors import NotFound
from workstation.report import JumpLine, Reading, Report, ReportRow
from workstation.store.codec import detail_from_dict, detail_to_dict
from workstation.store.derived import stored_text
from workstation.store.plain import dumps, storable
from workstation.store.prepared import Prepared
from workstation.store.row_list import RowList
from workstation.store.tables import Origin, Placement, ReportTable, ReportTag, Source
from workstation.text.count import printed_characters

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from peewee import Expression, Field, Node, Query

    from workstation.store.store import Row, Store
    from workstation.store.writing import Writing

_PAGE = fn.COALESCE(
    Placement.select(Placement.day.concat(Value(" ")).concat(Placement.number))
    .where(Placement.slug == ReportTable.slug)
    .order_by(Placement.day.desc(), Placement.number)
    .limit(1),
    Origin.select(Origin.day.concat(Value(" ")).concat(Origin.page)).where((Origin.report == ReportTable.id) & (Origin.day != "")),
)
_LISTED = (
    ReportTable.id,
    ReportTable.slug,
    ReportTable.title,
    ReportTable.reading,
    ReportTable.standing_head,
    ReportTable.desk,
    ReportTable.tags,
    ReportTable.characters,
    ReportTable.changed,
    _PAGE,
    ReportTable.voided,
    ReportTable.held,
    ReportTable.urgency,
)
_READ = (
    ReportTable.slug,
    ReportTable.reading,
    ReportTable.standing_head,
    ReportTable.desk,
    ReportTable.tags,
    ReportTable.changed,
    ReportTable.revision,
    ReportTable.detail,
    ReportTable.body,
    ReportTable.urgency,
)


@dataclass(frozen=True, slots=True)
class Sieve:
    """What a list of reports is narrowed by, apart from words. `day`: filed that day, or placed in that day's paper."""

    day: date | None = None
    reading: Reading | None = None
    tag: str = ""
    urgency: int = 0
    """This urgent or more; 0 lets everything pass."""
    removed: bool = False
    below: int | None = None
    """Only ids under this one: a list's next page."""

    def conditions(self) -> Node:
        """As a condition on the report table."""
        condition: Node = ReportTable.removed == self.removed
        if self.below is not None:
            condition &= ReportTable.id < self.below
        if self.day is not None:
            placed = Placement.select(Placement.slug).where(Placement.day == self.day.isoformat())
            condition &= (ReportTable.day == self.day.isoformat()) | ReportTable.slug.in_(placed)
        if self.reading is not None:
            condition &= ReportTable.reading == int(self.reading)
        if self.tag:
            condition &= ReportTable.id.in_(ReportTag.select(ReportTag.report).where(ReportTag.tag == self.tag))
        if self.urgency:
            condition &= ReportTable.urgency.between(1, self.urgency)
        return condition


class ReportShelf:
    """Reads reports, and writes them inside a `Writing`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, slug: str) -> Report:
        """A report that isn't removed; raises `NotFound`."""
        return _report(self._standing_row(slug)[2:])

    def standing(self, slug: str) -> tuple[int, str | None, Report]:
        """A report with its id and the fingerprint that was signed, as one question; raises `NotFound`."""
        ident, signed, *read = self._standing_row(slug)
        return ident, signed, _report(tuple(read))

    def _standing_row(self, slug: str) -> Row:
        row = self._standing.row(slug)
        if row is None:
            raise NotFound("没有代号为 {0} 的稿件，可能已被删除；请刷新列表", slug)
        return row

    @cached_property
    def _standing(self) -> Prepared:
        columns = (ReportTable.id, ReportTable.signed, *_READ)
        return Prepared(self._store, ReportTable.select(*columns).where((ReportTable.slug == Prepared.OPEN) & ~ReportTable.removed))

    def any(self, slug: str) -> tuple[int, Report, bool, str] | None:
        """A report's id, itself, whether it is removed, and when it was made; null for an unknown slug."""
        columns = (ReportTable.id, ReportTable.removed, ReportTable.created)
        row = self._store.row(ReportTable.select(*columns, *_READ).where(ReportTable.slug == slug))
        return (row[0], _report(row[3:]), bool(row[1]), row[2]) if row else None

    def ident(self, slug: str, *, removed: bool = False) -> int:
        """A report's id; raises `NotFound`."""
        return self.revision(slug, removed=removed)[0]

    def revision(self, slug: str, *, removed: bool = False) -> tuple[int, int]:
        """A report's id and revision; raises `NotFound`."""
        chosen = (ReportTable.slug == slug) & (ReportTable.removed == removed)
        row = self._store.row(ReportTable.select(ReportTable.id, ReportTable.revision).where(chosen))
        if row is None:
            raise NotFound("没有代号为 {0} 的稿件，可能已被删除；请刷新列表", slug)
        return row[0], row[1]

    def rows(self, sieve: Sieve, limit: int) -> list[tuple[int, ReportRow]]:
        """The newest reports with their ids."""
        return self._listed(sieve.conditions(), limit)

    def row_list(self, sieve: Sieve, limit: int) -> RowList:
        """The newest reports, each made into a row when it is looked at."""
        return RowList(self._store.rows(_listing(sieve.conditions(), limit)), _report_row, itemgetter(1))

    def rows_named(self, slugs: Sequence[str]) -> RowList:
        """Those of these slugs that aren't removed."""
        return RowList(
            self._store.rows(_listing(among(ReportTable.slug, slugs) & ~ReportTable.removed, len(slugs))), _report_row, itemgetter(1)
        )

    def rows_of(self, idents: Sequence[int], sieve: Sieve) -> list[tuple[int, ReportRow]]:
        """Those of these reports that pass the sieve, newest first."""
        return self._listed(sieve.conditions() & among(ReportTable.id, idents), len(idents))

    def _listed(self, condition: Node, limit: int) -> list[tuple[int, ReportRow]]:
        return [(row[0], _report_row(row)) for row in self._store.rows(_listing(condition, limit))]

    def idents(self, sieve: Sieve, limit: int) -> list[int]:
        """The newest reports' ids."""
        query = ReportTable.select(ReportTable.id).where(sieve.conditions()).order_by(ReportTable.id.desc()).limit(limit)
        return [row[0] for row in self._store.rows(query)]

    def texts_of(self, idents: Sequence[int]) -> dict[int, Report]:
        """The reports of these ids, for a look into their texts."""
        query = ReportTable.select(ReportTable.id, *_READ).where(among(ReportTable.id, idents) & ~ReportTable.removed)
        return {row[0]: _report(row[1:]) for row in self._store.rows(query)}

    def likely(self, idents: Sequence[int], words: Sequence[str]) -> list[int]:
        """Those of these reports, in this order, whose text may hold all of these words of hanzi; next to none that doesn't.

        Looked for in the bytes as they lie: taking the texts apart, or having the database look, would cost several times as much.
        """
        sought = [word.encode() for word in words]
        found = {ident for ident, *parts in self._bytes.rows(dumps(list(idents))) if all(_may_hold(parts, word) for word in sought)}
        return [ident for ident in idents if ident in found]

    def wholes_of(self, idents: Sequence[int], sieve: Sieve) -> Iterator[tuple[int, ReportRow, Whole]]:
        """Rows and texts at once, in this order; each is taken apart when it is asked for."""
        asked = dumps(list(idents))
        found = self._wholes.rows(asked) if sieve == Sieve() else self._store.rows(_wholes(sieve, asked))
        rows = {row[0]: row for row in found}
        return ((ident, _report_row(rows[ident][: len(_LISTED)]), Whole(rows[ident])) for ident in idents if ident in rows)

    @cached_property
    def _bytes(self) -> Prepared:
        parts = (column.cast("BLOB") for column in (ReportTable.body, ReportTable.detail, ReportTable.standing_head))
        return Prepared(self._store, ReportTable.select(ReportTable.id, *parts).where(_among(Prepared.OPEN)))

    @cached_property
    def _wholes(self) -> Prepared:
        return Prepared(self._store, _wholes(Sieve(), Prepared.OPEN))

    def reports_of(self, slugs: Sequence[str]) -> dict[str, Report]:
        """Those of these slugs that aren't removed, with as few questions as a few hundred allow."""
        query = ReportTable.select(*_READ).where(among(ReportTable.slug, slugs) & ~ReportTable.removed)
        return {row[0]: _report(row) for row in self._store.rows(query)}

    def jumps_of(self, slugs: Sequence[str]) -> dict[str, JumpLine]:
        """The jump lines of those of these slugs that have one."""
        jump = fn.json_extract(ReportTable.detail, "$.jump")
        query = ReportTable.select(ReportTable.slug, jump).where(among(ReportTable.slug, slugs) & ~ReportTable.removed)
        read = ((slug, json.loads(found)) for slug, found in self._store.rows(query) if found)
        return {slug: JumpLine(text, tuple(pages)) for slug, (text, pages) in read}

    def slugs(self) -> list[tuple[str, str, str]]:
        """Every report's slug, the last page that it stands on (with its day) and when it was changed; the oldest first."""
        query = ReportTable.select(ReportTable.slug, _PAGE, ReportTable.changed).where(~ReportTable.removed).order_by(ReportTable.id)
        return [(slug, page or "", changed) for slug, page, changed in self._store.rows(query)]

    def last_slug(self, prefix: str) -> str | None:
        """The last slug of a prefix, removed ones too."""
        query = ReportTable.select(fn.MAX(ReportTable.slug)).where((ReportTable.slug >= prefix) & (ReportTable.slug < prefix + "~"))
        row = self._store.row(query)
        return row[0] if row else None

    def place_counts(self, idents: Sequence[int]) -> list[tuple[str, str, int]]:
        """How many of these reports stood last on which page (without its day; empty for none) in which month; where on none, of filing."""
        return self._place_counts.rows(dumps(list(idents)))

    @cached_property
    def _place_counts(self) -> Prepared:
        where = among_given(ReportTable.id) & ~ReportTable.removed
        each = ReportTable.select(_PAGE.alias("place"), ReportTable.day.alias("day")).where(where).alias("each")
        page, month = fn.COALESCE(fn.SUBSTR(each.c.place, 12), ""), fn.SUBSTR(fn.COALESCE(each.c.place, each.c.day), 1, 7)
        query = Select([each], [page.alias("page"), month.alias("month"), fn.COUNT(SQL("*"))])
        return Prepared(self._store, query.group_by(SQL("page"), SQL("month")))

    def tag_counts(self, idents: Sequence[int]) -> list[tuple[str, int]]:
        """The tags of these reports, with how many have them."""
        return self._tag_counts.rows(dumps(list(idents)))

    @cached_property
    def _tag_counts(self) -> Prepared:
        query = ReportTag.select(ReportTag.tag, fn.COUNT(ReportTag.id)).where(among_given(ReportTag.report))
        return Prepared(self._store, query.group_by(ReportTag.tag))

    def tags(self) -> tuple[str, ...]:
        """All tags in use, most used first."""
        query = ReportTag.select(ReportTag.tag).group_by(ReportTag.tag).order_by(fn.COUNT(ReportTag.id).desc(), ReportTag.tag)
        return tuple(row[0] for row in self._store.rows(query))

    def placed(self, slugs: Sequence[str]) -> list[tuple[str, str]]:
        """Those of these slugs that stand on a page, and where."""
        where = Placement.day.concat(Value(" ")).concat(Placement.number)
        return [(row[0], row[1]) for row in self._store.rows(Placement.select(Placement.slug, where).where(among(Placement.slug, slugs)))]

    def source(self, slug: str) -> str | None:
        """The page that a report was filed from, as it was pasted."""
        row = self._store.row(Source.select(Source.text).join(ReportTable).where(ReportTable.slug == slug))
        return json.loads(row[0]) if row else None

    def add_source(self, lane: Writing, text: str, at: datetime) -> int:
        """Keep a pasted page."""
        ident: int = lane.run(Source.insert(text=dumps(text), filed=at.isoformat(timespec="seconds")))
        return ident

    def add(self, lane: Writing, report: Report, at: datetime, source: int | None = None, ident: int | None = None) -> int:
        """Put a new report in, under its slug; `ident` puts it among the old ones, else it is the newest."""
        stamp = at.isoformat(timespec="seconds")
        values = {"reading": int(report.reading), "desk": storable(report.desk), "tags": dumps(list(report.tags))}
        return lane.insert(
            ReportTable,
            **({} if ident is None else {"id": ident}),
            slug=report.slug,
            day=at.date().isoformat(),
            created=stamp,
            changed=stamp,
            source=source,
            revision=1,
            urgency=report.urgency or None,
            **values,
            **_text_values(report),
        )

    def put_text(self, lane: Writing, ident: int, report: Report, at: datetime, **more: object) -> None:
        """Write a report's text, one revision on."""
        stamp = at.isoformat(timespec="seconds")
        lane.update(ReportTable, ident, changed=stamp, revision=report.revision + 1, **_text_values(report), **more)

    def put_pictures(self, lane: Writing, ident: int, report: Report, at: datetime, **more: object) -> None:
        """Write a report's pictures and captions, one revision on; the rest of its text is no part of what 撤销 takes back."""
        parts = {"pictures": list(report.pictures), "captions": list(report.captions)}
        stamp = {"changed": at.isoformat(timespec="seconds"), "revision": report.revision + 1}
        lane.update_parts(ReportTable, ident, "detail", parts, **stamp, **more)

    def put(self, lane: Writing, ident: int, at: datetime, **values: object) -> None:
        """Write fields that aren't text: reading, desk, tags, removed."""
        lane.update(ReportTable, ident, changed=at.isoformat(timespec="seconds"), **values)


def _listing(condition: Node, limit: int) -> Query:
    return ReportTable.select(*_LISTED).where(condition).order_by(ReportTable.id.desc()).limit(limit)


def among(column: Field, idents: Sequence[int] | Sequence[str]) -> Expression:
    """One of these ids or slugs, handed over as one value: hundreds of them cost more to write into a query than the query itself."""
    return _among(dumps(list(idents)), column)


def among_given(column: Field) -> Expression:
    """The same, of ids that a prepared query is given when it is asked."""
    return _among(Prepared.OPEN, column)


def _among(idents: str, column: Field = ReportTable.id) -> Expression:
    found: Expression = column.in_(SQL("(SELECT value FROM json_each(?))", (idents,)))
    return found


def _wholes(sieve: Sieve, idents: str) -> Query:
    return ReportTable.select(*_LISTED, ReportTable.revision, ReportTable.detail, ReportTable.body).where(
        sieve.conditions() & _among(idents)
    )


def _may_hold(parts: Sequence[bytes], word: bytes) -> bool:
    """A word of hanzi stands in the row as it is, unless half a surrogate pair made the codec escape everything."""
    body, detail, head = parts
    return word in body or word in detail or word in head or body.isascii() or detail.isascii()


class Whole:
    """A report's row, taken apart as far as is asked for."""

    __slots__ = ("_report", "_row", "_text")

    def __init__(self, row: Row) -> None:
        self._row = row
        self._report: Report | None = None
        self._text: str | None = None

    @property
    def text(self) -> str:
        """What it is found by, as `searchable` has it."""
        if self._text is None:
            self._text = stored_text(self._row[4], *self._row[-2:])
        return self._text

    @property
    def report(self) -> Report:
        """The report itself."""
        if self._report is None:
            _, slug, _, reading, standing_head, desk, tags, _, changed, _, _, _, urgency, revision, detail, body = self._row
            self._report = _report((slug, reading, standing_head, desk, tags, changed, revision, detail, body, urgency))
        return self._report


def _text_values(report: Report) -> dict[str, Any]:
    return {
        "title": storable(report.title),
        "standing_head": storable(report.standing_head),
        "characters": sum(printed_characters(paragraph) for paragraph in report.body),
        "detail": dumps(detail_to_dict(report)),
        "body": dumps(list(report.body)),
    }


def _report(row: Row) -> Report:
    slug, reading, standing_head, desk, tags, changed, revision, detail, body, urgency = row
    return detail_from_dict(
        slug,
        json.loads(detail),
        json.loads(body),
        reading=Reading(reading),
        standing_head=standing_head,
        desk=desk,
        tags=tuple(json.loads(tags)) if tags != "[]" else (),
        changed=datetime.fromisoformat(changed),
        revision=revision,
        urgency=urgency or 0,
    )


def _report_row(row: Row) -> ReportRow:
    _, slug, title, reading, standing_head, desk, tags, characters, changed, page, voided, held, urgency = row
    return ReportRow(
        slug,
        title,
        Reading(reading),
        standing_head,
        desk,
        tuple(json.loads(tags)) if tags != "[]" else (),
        characters,
        page or "",
        datetime.fromisoformat(changed),
        bool(voided),
        datetime.fromisoformat(held) if held else None,
        urgency or 0,
    )
