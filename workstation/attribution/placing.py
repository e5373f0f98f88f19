"""Puts a report's byline where the house signs: in the dateline's brackets, under the headline, or after the text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.attribution import BylinePlace, find_attributions, format_attribution, parse_line
from workstation.attribution.roles import is_staff_role
from workstation.report import AttributionLine, Media, Position

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.attribution import HouseForm
    from workstation.report import Attribution, Report

_BLANKS = " \u3000\u00a0"
_HEAD = 240
"""Characters of the first paragraph in which its dateline and byline end."""


def placed(report: Report, form: HouseForm) -> Report:
    """The report with its byline in the house's place and form; what it says is the same.

    A report that is signed twice, or by a picture credit alone, stays as it is: which line is the byline isn't for a program to say.
    """
    if form.place is BylinePlace.AS_GIVEN:
        return report
    opening = _opening(report)
    lines = [(at, found) for at, line in enumerate(report.attribution_lines) if (found := _byline(line.text)) is not None]
    if opening and opening.credits and not lines and opening.text.endswith(("）", ")", "】")):
        return _out_of_dateline(report, opening, form)
    if len(lines) == 1 and not (opening and opening.credits):
        return _moved(report, *lines[0], opening, form)
    return report


def _opening(report: Report) -> Attribution | None:
    """The dateline that the first paragraph begins with."""
    found = find_attributions(report.body[0][:_HEAD]) if report.body else ()
    return found[0] if found and found[0].dateline and found[0].position is Position.HEAD else None


def _byline(text: str) -> Attribution | None:
    """A line that signs the text; picture credits and staff lines don't."""
    found = parse_line(text)
    return found if found and found.credits and not found.dateline and found.media is not Media.PHOTO and not _of_staff(found) else None


def _of_staff(found: Attribution) -> bool:
    return all(is_staff_role(credit.role) for credit in found.credits)


def _out_of_dateline(report: Report, opening: Attribution, form: HouseForm) -> Report:
    signed = replace(opening, dateline=None)
    if form.place is BylinePlace.DATELINE:
        return _with_opening(report, opening, format_attribution(opening, form))
    bare = _with_opening(report, opening, format_attribution(replace(opening, credits=()), form))
    return replace(bare, attribution_lines=_with_line(bare.attribution_lines, signed, form))


def _moved(report: Report, at: int, byline: Attribution, opening: Attribution | None, form: HouseForm) -> Report:
    others = (*report.attribution_lines[:at], *report.attribution_lines[at + 1 :])
    if form.place is BylinePlace.DATELINE and opening:
        whole = replace(opening, credits=byline.credits)
        return replace(_with_opening(report, opening, format_attribution(whole, form)), attribution_lines=others)
    return replace(report, attribution_lines=_with_line(others, byline, form))


def _with_opening(report: Report, opening: Attribution, written: str) -> Report:
    first = report.body[0]
    start, end = opening.span
    rest = first[end:].lstrip(_BLANKS)
    blank = "" if written.endswith(("）", ")", "】")) or not rest else "\u3000"
    return replace(report, body=(first[:start] + written + blank + rest, *report.body[1:]))


def _with_line(others: Sequence[AttributionLine], byline: Attribution, form: HouseForm) -> tuple[AttributionLine, ...]:
    under = form.place is not BylinePlace.TAIL
    line = AttributionLine(format_attribution(byline, form if under else replace(form, box="")), under)
    return (line, *others) if under else (*others, line)
