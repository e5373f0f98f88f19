"""Comments in the store, and their words carried along with every write of a report's text."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from peewee import fn

from workstation.comments.comment import Anchor, Comment, Reply
from workstation.store.plain import storable
from workstation.store.prepared import Prepared
from workstation.store.tables import CommentTable, ReportTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from peewee import Node

    from workstation.comments.anchoring import Course, Standing
    from workstation.report import Report
    from workstation.store.store import Row, Store
    from workstation.store.writing import Writing

_T = CommentTable
_COLUMNS = (
    _T.id, _T.part, _T.first, _T.last, _T.lost, _T.said_of, _T.person, _T.at, _T.text, _T.settled, _T.settled_by, _T.assigned, _T.due,
    _T.source, ReportTable.slug, ReportTable.title,
)  # fmt: skip
_PLACES = (_T.id, _T.part, _T.first, _T.last, _T.lost, _T.words, _T.before, _T.after)


class CommentShelf:
    """Reads comments, and writes them inside a `Writing`. Rows of a report that was removed are out of sight with it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of_report(self, slug: str) -> tuple[Comment, ...]:
        """A report's comments, in the order in which they were made."""
        return self._read(ReportTable.slug == slug)

    def waiting(self, person: str) -> tuple[Comment, ...]:
        """Open comments of all reports that are addressed to somebody."""
        return self._read((_T.assigned == storable(person)) & _T.settled.is_null())

    def open_ones(self, limit: int, person: str = "") -> tuple[Comment, ...]:
        """The newest open comments of all reports, or those that somebody made."""
        chosen = _T.settled.is_null() & ((_T.person == storable(person)) if person else (_T.id > 0))
        return self._read(chosen, limit)

    def one(self, ident: int) -> Comment | None:
        """A comment by its id; null for a reply and for what was removed."""
        return next(iter(self._read(_T.id == ident)), None)

    def _read(self, chosen: Node, limit: int | None = None) -> tuple[Comment, ...]:
        query = _T.select(*_COLUMNS).join(ReportTable).where(chosen & _T.thread.is_null() & ~_T.removed & ~ReportTable.removed)
        rows = self._store.rows(query.order_by(_T.id) if limit is None else query.order_by(_T.id.desc()).limit(limit))
        replies = self._replies([row[0] for row in rows])
        return tuple(_comment(row, replies.get(row[0], ())) for row in rows)

    def _replies(self, threads: Sequence[int]) -> dict[int, tuple[Reply, ...]]:
        if not threads:
            return {}
        query = _T.select(_T.thread, _T.id, _T.person, _T.at, _T.text).where(_T.thread.in_(list(threads)) & ~_T.removed).order_by(_T.id)
        found: defaultdict[int, tuple[Reply, ...]] = defaultdict(tuple)
        for thread, ident, person, at, text in self._store.rows(query):
            found[thread] += (Reply(ident, person, datetime.fromisoformat(at), text),)
        return found

    def open_counts(self, slugs: Iterable[str]) -> dict[str, int]:
        """How many comments of each of these reports are open; those without are left out."""
        chosen = ReportTable.slug.in_(list(slugs)) & _T.thread.is_null() & _T.settled.is_null() & ~_T.removed & ~ReportTable.removed
        query = _T.select(ReportTable.slug, fn.COUNT(_T.id)).join(ReportTable).where(chosen).group_by(ReportTable.slug)
        return dict(self._store.rows(query))

    def all_open_counts(self) -> dict[str, int]:
        """The same of every report that has any."""
        chosen = _T.thread.is_null() & _T.settled.is_null() & ~_T.removed & ~ReportTable.removed
        query = _T.select(ReportTable.slug, fn.COUNT(_T.id)).join(ReportTable).where(chosen).group_by(ReportTable.id)
        return dict(self._store.rows(query))

    def people(self) -> tuple[str, ...]:
        """To whom comments were addressed, the latest first."""
        query = _T.select(_T.assigned).where(_T.assigned != "").group_by(_T.assigned).order_by(fn.MAX(_T.id).desc())
        return tuple(row[0] for row in self._store.rows(query))

    def add(self, lane: Writing, report: int, standing: Standing, **values: object) -> int:
        """Put a comment in on words as they stand; returns its id."""
        place = _place_values(standing)
        return lane.insert(CommentTable, report=report, said_of=storable(standing.words), **place, **_storable(values))

    def add_reply(self, lane: Writing, thread: int, **values: object) -> int:
        """Put an answer under a comment."""
        report = next(iter(lane.run(_T.select(_T.report).where(_T.id == thread).tuples())))[0]
        return lane.insert(CommentTable, report=report, thread=thread, **_storable(values))

    def put(self, lane: Writing, ident: int, **values: object) -> None:
        """Change fields of a comment."""
        lane.update(CommentTable, ident, **_storable(values))

    def carry(self, lane: Writing, report: int, before: Report, after: Report) -> None:
        """Take every comment's words along from one text to the next. 撤销 leaves this alone, as it does typing."""
        if not self._any.rows(report):
            return
        from workstation.comments.anchoring import carried_along, courses, part_texts

        old, new = part_texts(before), part_texts(after)
        mappings = courses(old, new)
        if not mappings:
            return
        touched = [row for part, course in mappings.items() for row in self._near.rows(report, part, *_around(course))]
        rows = {row[0]: row for row in (*self._lost.rows(report), *touched)}
        for part, course in mappings.items():
            if course.shift:
                self._move_on.rows(course.shift, course.shift, report, part, _around(course)[1])
        pairs = ((ident, _standing(row)) for ident, row in rows.items())
        moved = ((ident, was, carried_along(was, mappings, old, new)) for ident, was in pairs)
        lane.write_over(CommentTable, [(ident, _place_values(now)) for ident, was, now in moved if was != now])

    @cached_property
    def _any(self) -> Prepared:
        return Prepared(self._store, _T.select(_T.id).where(_T.report == Prepared.OPEN).limit(1))

    @cached_property
    def _lost(self) -> Prepared:
        return Prepared(self._store, _T.select(*_PLACES).where((_T.report == Prepared.OPEN) & _T.thread.is_null() & _T.lost))

    @cached_property
    def _near(self) -> Prepared:
        """Those whose words, or what is around them, may have been touched."""
        part = (_T.report == Prepared.OPEN) & (_T.part == Prepared.OPEN) & _T.thread.is_null() & ~_T.lost
        return Prepared(self._store, _T.select(*_PLACES).where(part & (_T.last > Prepared.OPEN) & (_T.first < Prepared.OPEN)))

    @cached_property
    def _move_on(self) -> Prepared:
        """What lies behind all that changed keeps words and surroundings: one statement for all of it, and most comments do."""
        behind = (_T.report == Prepared.OPEN) & (_T.part == Prepared.OPEN) & _T.thread.is_null() & ~_T.lost & (_T.first >= Prepared.OPEN)
        return Prepared(self._store, _T.update(first=_T.first + Prepared.OPEN, last=_T.last + Prepared.OPEN).where(behind))


def _around(course: Course) -> tuple[int, int]:
    from workstation.comments.anchoring import CONTEXT

    return course.head - CONTEXT, course.tail + CONTEXT


def _standing(row: Row) -> Standing:
    from workstation.comments.anchoring import Standing

    _, part, first, last, lost, words, before, after = row
    return Standing(Anchor(part, first, last), words, before, after, bool(lost))


def _place_values(standing: Standing) -> dict[str, Any]:
    return {
        "part": standing.anchor.part,
        "first": standing.anchor.start,
        "last": standing.anchor.end,
        "lost": standing.lost,
        **_storable({"words": standing.words, "before": standing.before, "after": standing.after}),
    }


def _storable(values: dict[str, Any]) -> dict[str, Any]:
    return {name: storable(value) if isinstance(value, str) else value for name, value in values.items()}


def _comment(row: Row, replies: tuple[Reply, ...]) -> Comment:
    ident, part, first, last, lost, said_of, person, at, text, settled, settled_by, assigned, due, source, slug, title = row
    return Comment(
        ident,
        slug,
        None if lost else Anchor(part, first, last),
        said_of,
        person,
        datetime.fromisoformat(at),
        text,
        replies,
        datetime.fromisoformat(settled) if settled else None,
        settled_by,
        assigned,
        date.fromisoformat(due) if due else None,
        source,
        title,
    )
