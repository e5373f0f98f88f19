"""What stands beside the hits of a search: on which pages, in which months, under which tags, by whom, and how many each."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
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


def page_facets(places: Iterable[str]) -> tuple[Facet, ...]:
    """From pages as 2021-01-14 K01, in the paper's order; pages are few, so all of them."""
    counted = Counter(page for page in (place.partition(" ")[2] for place in places) if page)
    return tuple(Facet(page, counted[page], f"版：{page}") for page in sorted(counted, key=_page_order))


def month_facets(days: Iterable[str]) -> tuple[Facet, ...]:
    """The newest months first."""
    counted = Counter(day[:7] for day in days if day)
    return tuple(Facet(month, counted[month], f"日期：{month}") for month in sorted(counted, reverse=True))


def tag_facets(counted: Iterable[tuple[str, int]]) -> tuple[Facet, ...]:
    """The most frequent first."""
    return tuple(Facet(tag, count, f"标签：{quoted(tag)}") for tag, count in counted)[:SHOWN]


def people_facets(reports: Iterable[Report]) -> tuple[Facet, ...]:
    """Who signed, the most frequent first."""
    counted: Counter[str] = Counter()
    for report in reports:
        counted.update(signers(report))
    return tuple(Facet(name, count, f"作者：{quoted(name)}") for name, count in counted.most_common(SHOWN))


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
