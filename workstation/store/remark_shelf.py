"""What is said of a report beside its text, row by row, for packets: comments with their replies, and what was let pass."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workstation.store.tables import CommentTable, ReportTable, WaiverTable

if TYPE_CHECKING:
    from workstation.store.store import Store
    from workstation.store.writing import Writing

Json = dict[str, Any]
COMMENT = (
    "thread", "part", "first", "last", "lost", "said_of", "words", "before", "after", "person", "at", "text", "settled", "settled_by",
    "assigned", "due", "source", "removed",
)  # fmt: skip
WAIVER = ("rule", "found", "before", "after", "reason", "person", "at", "removed")
_TABLES: dict[str, tuple[type[CommentTable] | type[WaiverTable], tuple[str, ...]]] = {
    "comments": (CommentTable, COMMENT),
    "waivers": (WaiverTable, WAIVER),
}
SECTIONS = tuple(_TABLES)


class RemarkShelf:
    """Reads such rows, removed ones too, and writes them inside a `Writing`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def slugs(self) -> list[str]:
        """The reports of which anything is said, oldest first."""
        found: dict[int, str] = {}
        for table, _ in _TABLES.values():
            query = ReportTable.select(ReportTable.id, ReportTable.slug).join(table, on=(table.report == ReportTable.id)).distinct()
            found.update(self._store.rows(query))
        return [found[ident] for ident in sorted(found)]

    def rows(self, section: str, slug: str) -> list[tuple[int, Json]]:
        """Id and values of each row of a report."""
        table, names = _TABLES[section]
        fields = [table._meta.fields[name] for name in names]
        query = table.select(table.id, *fields).join(ReportTable, on=(table.report == ReportTable.id)).where(ReportTable.slug == slug)
        return [(row[0], dict(zip(names, row[1:], strict=True))) for row in self._store.rows(query.order_by(table.id))]

    def add(self, lane: Writing, section: str, report: int, values: Json) -> int:
        """A new row of a report; returns its id."""
        ident = lane.insert(_TABLES[section][0], report=report, **{name: value for name, value in values.items() if name != "removed"})
        if values.get("removed"):
            lane.update(_TABLES[section][0], ident, removed=True)
        return ident

    def put(self, lane: Writing, section: str, ident: int, values: Json) -> None:
        """Other values for a row."""
        lane.update(_TABLES[section][0], ident, **values)
