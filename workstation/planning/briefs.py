"""Briefs (简讯): several short reports in one slot's columns under one standing head, each under a title of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.planning.columns import BRIEF_TITLE
from workstation.planning.copy import story_paragraphs, with_closing_bylines
from workstation.planning.set_page import FontRole, SetParagraph, TextStyle
from workstation.report import Headlines, Report
from workstation.units import Pt

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workstation.page import PagePreset, Slot
    from workstation.planning.composing import Composer

USUAL_HEAD = "简讯"
MARK = "■"
"""Before each title: on the text's own lines there is no white to part one brief from the next."""
LARGER = 1.0
"""Points that a brief's title is larger than the text; it stands on the text's own lines."""


def block_report(slot: Slot, first: Report) -> Report:
    """What stands over the block as its headline: the standing head alone."""
    return Report(slot.slug, Headlines(), standing_head=slot.block_head.strip() or first.standing_head.strip() or USUAL_HEAD)


def briefs_paragraphs(reports: Sequence[Report], preset: PagePreset, measure: float, composer: Composer) -> tuple[SetParagraph, ...]:
    """All the block's text, report after report: title, body, attribution."""
    return tuple(paragraph for report in reports for paragraph in _of_report(report, preset, measure, composer))


def _of_report(report: Report, preset: PagePreset, measure: float, composer: Composer) -> Iterator[SetParagraph]:
    title = "  ".join(report.headlines.main.split("\n")).strip()
    if title:
        yield SetParagraph(MARK + title, TextStyle(FontRole.HEI, Pt(preset.size + LARGER), preset.leading, align="left", name=BRIEF_TITLE))
    yield from story_paragraphs(with_closing_bylines(replace(report, jump=None)), preset, measure, composer)
