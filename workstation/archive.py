"""The archive: every report that was ever kept, found by the words of its text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from workstation.store.derived import searchable
from workstation.store.search import Finder
from workstation.store.terms import folded_for, query_terms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.report import Report, ReportRow
    from workstation.store.store import Store

_BEFORE, _LENGTH = 16, 80
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Hit:
    """A report that was found. `spans` are half-open, in code points of the snippet: where the sought words stand in it."""

    slug: str
    title: str
    day: date | None
    """The date of the paper that it stands in, else of its last change."""
    page: str
    snippet: str
    spans: tuple[Span, ...]


class Archive:
    """Search over all reports' texts."""

    def __init__(self, store: Store) -> None:
        self._finder = Finder(store)

    def search(self, query: str, limit: int = 50) -> tuple[Hit, ...]:
        """The newest reports whose text holds every word of the query (parted by blanks; letter case and width don't matter).

        A word of one hanzi is found as well; a word in Latin letters or digits is found from its beginning. No false hit is given.
        """
        terms = query_terms(query)
        return tuple(_hit(row, report, terms) for row, report in self._finder.texts(query, limit))


def _hit(row: ReportRow, report: Report, terms: Sequence[str]) -> Hit:
    snippet, spans = snippet_of(searchable(report), terms)
    day, _, page = row.page.partition(" ")
    return Hit(row.slug, row.title, date.fromisoformat(day) if day else _day(row.changed), page, snippet, spans)


def _day(moment: datetime | None) -> date | None:
    return moment.date() if moment else None


def snippet_of(text: str, terms: Sequence[str]) -> tuple[str, tuple[Span, ...]]:
    """A stretch of the text about the first sought word, and where all of them stand in it."""
    small = folded_for(terms, text)
    first = min((at for at in (small.find(term) for term in terms) if at >= 0), default=0)
    line = text.rfind("\n", 0, first) + 1
    start = max(line, first - _BEFORE)
    stretch = text[start : start + _LENGTH].replace("\n", " ")
    head, tail = "…" if start > line else "", "…" if start + _LENGTH < len(text) else ""
    return head + stretch + tail, _spans(head + stretch, terms)


def _spans(text: str, terms: Sequence[str]) -> tuple[Span, ...]:
    """Longer words first, so that no span lies inside another."""
    pattern = "|".join(re.escape(term) for term in sorted(terms, key=len, reverse=True))
    return tuple(found.span() for found in re.finditer(pattern, folded_for(terms, text))) if pattern else ()
