"""The fields of a query (版, 日期, 标签, 主题, 急, 部门, 审次, 批注) as the ids of the reports that have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.report import Reading
from workstation.store.tables import CommentTable, Origin, Placement, ReportTable, ReportTag
from workstation.store.tag_tables import TagTable

if TYPE_CHECKING:
    from collections.abc import Callable

    from peewee import Expression, Field

    from workstation.archive.query import Condition
    from workstation.store.store import Store

PROVEN = frozenset({"author", "title", "head"})
"""Fields that the index of words narrows, and the text itself decides."""
READING_WORDS = {
    "草稿": Reading.DRAFT,
    "送审": Reading.SUBMITTED,
    "初审": Reading.FIRST,
    "一审": Reading.FIRST,
    "复审": Reading.SECOND,
    "二审": Reading.SECOND,
    "终审": Reading.FINAL,
    "三审": Reading.FINAL,
    "签发": Reading.RELEASED,
    "上版": Reading.PLACED,
    "付印": Reading.PRINTED,
    "归档": Reading.ARCHIVED,
    "撤稿": Reading.KILLED,
}
SENT_BACK = "退回"
"""Not a reading, but how a report came to stand where it is."""
SETTLED_WORDS = {"未决": True, "未解决": True, "已决": False, "已解决": False}
"""Whether the comments asked for are open."""


def fitting(store: Store, condition: Condition) -> set[int] | None:
    """The reports that have what a field asks for; null for a field that only a text can answer."""
    kind = _KINDS.get(condition.field)
    if kind is None:
        return None
    is_back = condition.field == "reading" and condition.value == SENT_BACK
    chosen = _sent_back(store) if is_back else kind(condition)
    query = ReportTable.select(ReportTable.id).where(chosen & ~ReportTable.removed)
    return {row[0] for row in store.rows(query)}


def begins(column: Field, text: str) -> Expression:
    """Begins with a text, as a range that an index answers (LIKE doesn't use one)."""
    condition: Expression = (column >= text) & (column < text + "\U0010ffff")
    return condition


def _on_page(condition: Condition) -> Expression:
    number = condition.value.upper()
    placed = Placement.select(Placement.slug).where(begins(Placement.number, number))
    printed = Origin.select(Origin.report).where(begins(Origin.page, number))
    found: Expression = ReportTable.slug.in_(placed) | ReportTable.id.in_(printed)
    return found


def _on_day(condition: Condition) -> Expression:
    """Printed then; or, where it is in no paper, filed then."""
    assert condition.days is not None
    first, last = (day.isoformat() for day in condition.days)
    placed = Placement.select(Placement.slug)
    found: Expression = ReportTable.slug.in_(placed.where(Placement.day.between(first, last)))
    return found | (ReportTable.day.between(first, last) & ReportTable.slug.not_in(placed))


def _tagged(condition: Condition) -> Expression:
    found: Expression = ReportTable.id.in_(ReportTag.select(ReportTag.report).where(begins(ReportTag.word, condition.value)))
    return found


def _of_kind(condition: Condition) -> Expression:
    """A tag of a kind, from its beginning; a topic also by its code, and by the name of one above it."""
    value = condition.value
    kept: Expression = begins(TagTable.word, value) | (TagTable.code == value) | TagTable.broader.contains(value)
    names = TagTable.select(TagTable.name).where((TagTable.kind == condition.field) & ~TagTable.removed & kept)
    found: Expression = ReportTable.id.in_(ReportTag.select(ReportTag.report).where(ReportTag.tag.in_(names)))
    return found


def _urgent(condition: Condition) -> Expression:
    """急：1, 急：1-2."""
    found: Expression = ReportTable.urgency.between(int(condition.value[0]), int(condition.value[-1]))
    return found


def _of_desk(condition: Condition) -> Expression:
    found: Expression = ReportTable.desk.contains(condition.value)
    return found


def _at_reading(condition: Condition) -> Expression:
    readings = [int(reading) for word, reading in READING_WORDS.items() if word.startswith(condition.value)]
    found: Expression = ReportTable.reading.in_(readings)
    return found


def _sent_back(store: Store) -> Expression:
    """Only the log knows, in the order that every desk has it in."""
    from workstation.signoff.returned import sent_back

    found: Expression = ReportTable.slug.in_(list(sent_back(store)))
    return found


def _commented(condition: Condition) -> Expression:
    """批注：未决, 已决, 有; or by the name of who made an open one, or is to see to it."""
    value, chosen = condition.value, CommentTable.thread.is_null() & ~CommentTable.removed
    if value in SETTLED_WORDS:
        chosen &= CommentTable.settled.is_null(SETTLED_WORDS[value])
    elif value != "有":
        chosen &= CommentTable.settled.is_null() & (begins(CommentTable.person, value) | begins(CommentTable.assigned, value))
    found: Expression = ReportTable.id.in_(CommentTable.select(CommentTable.report).where(chosen))
    return found


_KINDS: dict[str, Callable[[Condition], Expression]] = {
    "page": _on_page,
    "day": _on_day,
    "tag": _tagged,
    **dict.fromkeys(("topic", "person", "organ", "place", "flag"), _of_kind),
    "urgency": _urgent,
    "desk": _of_desk,
    "reading": _at_reading,
    "comment": _commented,
}
