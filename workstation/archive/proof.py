"""Who wrote a report, and what stands in its headlines: fields of a query that its text decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.store.conditions import PROVEN
from workstation.store.terms import stands_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from workstation.archive.query import ArchiveQuery, Condition
    from workstation.report import Report

_NEAR = 120
"""Characters of a paragraph's head or tail in which a byline stands."""


def proof_of(query: ArchiveQuery) -> Callable[[Report], bool] | None:
    """A test of all such fields of a query; null where it has none."""
    asked = tuple(each for each in query.conditions if each.field in PROVEN)
    return (lambda report: all(_has(report, each) != each.negated for each in asked)) if asked else None


def _has(report: Report, condition: Condition) -> bool:
    if condition.field == "author":
        return is_by(report, condition.value)
    if condition.field == "head":
        return stands_in(condition.value, report.standing_head)
    headlines = report.headlines
    return any(stands_in(condition.value, line.replace("\n", "")) for line in (headlines.kicker, headlines.main, headlines.deck))


def is_by(report: Report, name: str) -> bool:
    """Whether a name stands in one of the report's bylines; in its text alone it is somebody who is written about."""
    if any(stands_in(name, line.text) for line in report.attribution_lines):
        return True
    return any(_credits(text, name) for text in _credited(report) if stands_in(name, text))


def _credited(report: Report) -> tuple[str, ...]:
    """Where a byline may stand."""
    edges = (report.body[0][:_NEAR], *(paragraph[-_NEAR:] for paragraph in report.body[-2:])) if report.body else ()
    return (*edges, *report.captions)


def _credits(text: str, name: str) -> bool:
    from workstation.attribution import find_attributions

    return any(stands_in(name, found.text) for found in find_attributions(text))
