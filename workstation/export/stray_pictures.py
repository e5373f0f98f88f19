"""Pictures that the page has and their report hasn't, or that are printed with other words than the report's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.export.preflight import Matter, Obstacle
from workstation.planning.copy import caption_text
from workstation.planning.placed_pictures import strays
from workstation.slot_aside import name_faults
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
    for plan in plans:
        for stray in strays(plan, reports):
            told: list[tuple[Told, Matter, bool]] = [(_problem(stray), Matter.STRAY, False)]
            if reports[stray.slug] == own.get(stray.slug):
                told += [(Told("图注里的{0}", fault), Matter.NAME, True) for fault in name_faults(desk, reports[stray.slug], stray.box)]
            title = titles.get(stray.slug, stray.slug)
            for problem, matter, blocks in told:
                number = plan.folio.number
                yield Obstacle(number, stray.slug, title, Told("图片"), problem=problem, matter=matter, blocks=blocks, picture=stray.index)


def _problem(stray: Stray) -> Told:
    words = caption_text(stray.box)[:SHOWN]
    if stray.line is None:
        return Told("“{0}”只在版面上，稿件里没有：请加入稿件，或从版面去掉", words or stray.box.picture[:8])
    return Told("“{0}”与稿件里的图注“{1}”不同：请核对用哪一条", words, stray.line[:SHOWN])
