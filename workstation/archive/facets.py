"""What stands beside the hits of a search: on which pages, in which months, under which tags, by whom, and how many each."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workstation.archive.query import FIELDS, read_query

if TYPE_CHECKING:
    from collections.abc import Iterable

    from workstation.report import Report

MOST = 20_000
"""Of the newest hits so many are counted."""
SIGNED = 400
"""Of the newest hits so many have their bylines read."""
SHOWN = 12
_PAGE_LETTERS = re.compile(r"([A-Za-z]*)0*(\d+)")
_NEAR = 120
STEP, READ = 2_000, 50
"""So many hits are counted, so many bylines read, before who asks may have changed his mind."""


@dataclass(frozen=True, slots=True)
class Facet:
    """One narrowing of a search: what it is called, how many hits it leaves, and what is typed for it (版：K01)."""

    name: str
    count: int
    typed: str


@dataclass(frozen=True, slots=True)
class Facets:
    """All narrowings of one search. `counted`: of so many hits; `whole`: those are all; `signed`: bylines were read of so many."""

    counted: int = 0
    whole: bool = True
    signed: int = 0
    pages: tuple[Facet, ...] = ()
    months: tuple[Facet, ...] = ()
    tags: tuple[Facet, ...] = ()
    people: tuple[Facet, ...] = ()


@dataclass(slots=True)
class Tally:
    """Hits counted so far."""

    counted: int = 0
    whole: bool = False
    signed: int = 0
    pages: Counter[str] = field(default_factory=Counter)
    months: Counter[str] = field(default_factory=Counter)
    tags: Counter[str] = field(default_factory=Counter)
    people: Counter[str] = field(default_factory=Counter)

    def add_places(self, counts: Iterable[tuple[str, str, int]]) -> None:
        """Page and month with how many hits they have; either may be empty."""
        for page, month, count in counts:
            self.pages[page] += count
            self.months[month] += count

    def add_signed(self, reports: Iterable[Report]) -> None:
        """Read who signed these."""
        for report in reports:
            self.signed += 1
            self.people.update(signers(report))

    @property
    def facets(self) -> Facets:
        """Pages in the paper's order, all of them since they are few; the newest months; the most frequent tags and people."""
        return Facets(
            self.counted,
            self.whole,
            self.signed,
            tuple(Facet(page, self.pages[page], f"版：{page}") for page in sorted(self.pages, key=_page_order) if page),
            tuple(Facet(month, self.months[month], f"日期：{month}") for month in sorted(self.months, reverse=True) if month),
            tuple(Facet(tag, count, f"标签：{quoted(tag)}") for tag, count in _most(self.tags)),
            tuple(Facet(name, count, f"作者：{quoted(name)}") for name, count in self.people.most_common(SHOWN)),
        )


def _most(counted: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counted.items(), key=lambda each: (-each[1], each[0]))[:SHOWN]


def signers(report: Report) -> frozenset[str]:
    """The names of a report's bylines, outside its text or at its edges."""
    from workstation.attribution import find_attributions

    edges = (report.body[0][:_NEAR], report.body[-1][-_NEAR:]) if report.body else ()
    lines = (*(line.text for line in report.attribution_lines), *edges)
    found = (attribution for line in lines for attribution in find_attributions(line))
    return frozenset(name for attribution in found for credit in attribution.credits for name in credit.names)


def quoted(value: str) -> str:
    """A field's value as it is typed: in quotation marks where a blank would end it."""
    return f"“{value}”" if re.search(r"\s", value) else value


def with_facet(query: str, typed: str) -> str:
    """A search narrowed by a facet; one of the same field gives way to it, and the same one again is taken back."""
    field, _, value = typed.partition("：")
    wanted = next(iter(read_query(typed).conditions))
    stood = wanted in read_query(query).conditions
    names = "|".join(name for name, meant in FIELDS.items() if meant == FIELDS[field])
    kept = re.sub(rf"(?:^|\s+)(?:{names})[:：](?:“[^”]*”|\S+)", "", query) if FIELDS[field] != "tag" or stood else query
    return kept.strip() if stood else f"{kept.strip()} {field}：{value}".strip()


def _page_order(page: str) -> tuple[str, int, str]:
    found = _PAGE_LETTERS.match(page)
    return (found[1].upper(), int(found[2]), page) if found else ("~", 0, page)
