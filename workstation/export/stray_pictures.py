"""Pictures that the page has and their report hasn't, or that are printed with other words than the report's."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.checks.engine.manuscript import Manuscript, Part
from workstation.export.name_errors import name_errors
from workstation.export.preflight import Matter, Obstacle
from workstation.planning.copy import caption_text
from workstation.planning.placed_pictures import strays
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from workstation.desk import Desk
    from workstation.page import PagePlan
    from workstation.planning.placed_pictures import Stray
    from workstation.report import Report

SHOWN = 12


def stray_pictures(
    desk: Desk, plans: Sequence[PagePlan], texts: tuple[Mapping[str, Report], Mapping[str, Report]], titles: Mapping[str, str]
) -> Iterator[Obstacle]:
    """Each such picture; names in words that no report's check reads block as they do in a report.

    `texts`: the reports as printed, and as they are at the desk: names are known in the desk's own script.
    """
    reports, own = texts
    found = [(plan.folio.number, stray) for plan in plans for stray in strays(plan, reports)]
    wrong = _wrong_names(desk, [stray for _, stray in found if reports[stray.slug] == own.get(stray.slug)], own)
    for number, stray in found:
        told = [(_problem(stray, desk), Matter.STRAY, False), *((fault, Matter.NAME, True) for fault in wrong[stray])]
        title = titles.get(stray.slug, stray.slug)
        for problem, matter, blocks in told:
            yield Obstacle(number, stray.slug, title, Told("图片"), problem=problem, matter=matter, blocks=blocks, picture=stray.index)


def _wrong_names(desk: Desk, found: Sequence[Stray], reports: Mapping[str, Report]) -> Mapping[Stray, Sequence[Told]]:
    """What the directories know of the names in these pictures' words, which are read as captions of their reports."""
    by_slug: dict[str, list[Stray]] = defaultdict(list)
    for stray in found:
        if caption_text(stray.box):
            by_slug[stray.slug].append(stray)
    told = {slug: replace(reports[slug], captions=tuple(caption_text(one.box) for one in own)) for slug, own in by_slug.items()}
    wrong: dict[Stray, list[Told]] = defaultdict(list)
    for slug, finding in name_errors(desk, list(told.values())):
        region = Manuscript.of_report(told[slug]).region_at(finding.span[0])
        if region is not None and region.part is Part.CAPTION:
            wrong[by_slug[slug][region.index]].append(Told("图注里的“{0}”：{1}", finding.found, finding.message))
    return wrong


def _problem(stray: Stray, desk: Desk) -> Told:
    words = caption_text(stray.box)[:SHOWN]
    if stray.line is None:
        return Told("“{0}”只在版面上，稿件里没有：请加入稿件，或从版面去掉", words or desk.pictures.name(stray.box.picture))
    return Told("“{0}”与稿件里的图注“{1}”不同：请核对用哪一条", words, stray.line[:SHOWN])
