"""Twenty sample pages made up by hand, slot by slot with an eye on the drawn page: what make-up is measured against.

The files have a page's reports (by weight, so many sentences of the pool from a place on) and where the hand put them: column, line,
columns, lines, all from 0. In `hand_pages.toml` the texts were cut to the slots; in `editor_pages.toml` they are as they were filed, and
lost only last sentences. All are invented.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workstation.page import Folio, HeadlineStyle, PagePlan, PagePreset, PictureBox, Slot
from workstation.planning.goodness import goodness
from workstation.planning.make_up import proposals
from workstation.planning.page_faults import main_size, short_names
from workstation.planning.presets import preset_named
from workstation.planning.setting import set_page
from workstation.report import AttributionLine, Headlines, Report
from workstation.units import Lines, Pt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.planning.composing import Composer
    from workstation.planning.set_page import SetPage

DATA, EDITORS = (Path(__file__).with_name(name) for name in ("hand_pages.toml", "editor_pages.toml"))
SENTENCES_A_PARAGRAPH = 3


@dataclass(frozen=True)
class HandPage:
    """A page as the hand made it, and what it was made of."""

    name: str
    preset: PagePreset
    reports: tuple[Report, ...]
    aspects: dict[str, float]
    plan: PagePlan


def hand_pages(file: Path = DATA) -> list[HandPage]:
    """All ten of a file."""
    data = tomllib.loads(file.read_text("utf-8"))
    return [_page(number, table, data["sentences"]) for number, table in enumerate(data["page"])]


def orders(hand: HandPage, composer: Composer) -> list[tuple[str, ...]]:
    """The reports as they were weighed, and by the size that the hand gave their headlines; one where these agree."""
    own = [report.slug for report in hand.reports]
    sizes = {slot.slug: main_size(slot) for slot in _set(hand, hand.plan, composer).slots}
    return list(dict.fromkeys((tuple(own), tuple(sorted(own, key=lambda slug: -sizes.get(slug, 0))))))


def compare(hand: HandPage, order: Sequence[str], composer: Composer) -> tuple[float, float]:
    """The hand's score and make-up's for the same reports in an order of weight."""
    by_slug = {report.slug: report for report in hand.reports}
    reports = [by_slug[slug] for slug in order]
    slots = {slot.slug: slot for slot in hand.plan.slots}
    plan = replace(hand.plan, slots=tuple(slots[slug] for slug in order if slug in slots))
    page = _set(hand, plan, composer)
    theirs = goodness(plan, page, hand.preset, reports, short_names(reports), hand.aspects)
    found = proposals(reports, hand.preset, plan.folio, composer.fonts, composer=composer, aspects=hand.aspects)
    assert page.fits and not found[0].unplaced
    return theirs.score, found[0].score


def _set(hand: HandPage, plan: PagePlan, composer: Composer) -> SetPage:
    return set_page(plan, {report.slug: report for report in hand.reports}, composer.fonts, composer=composer)


def _page(number: int, table: dict[str, Any], pool: list[str]) -> HandPage:
    reports = tuple(_report(f"h{number}-{rank}", row, pool) for rank, row in enumerate(table["report"]))
    aspects = {
        f"h{number}-{rank}-{at}": aspect for rank, row in enumerate(table["report"]) for at, aspect in enumerate(row.get("pictures", ()))
    }
    slots = tuple(_slot(report, row, reports, table["report"]) for report, row in zip(reports, table["report"], strict=True) if "at" in row)
    plan = PagePlan(Folio("K01", table["name"], date(2026, 3, 5), (("责编", "宁望川"), ("校对", "简素"))), table["preset"], slots)
    return HandPage(table["name"], preset_named(table["preset"]), reports, aspects, plan)


def _report(slug: str, row: dict[str, Any], pool: list[str]) -> Report:
    told = [pool[(row["start"] + 5 * at) % len(pool)] for at in range(row["sentences"] - row.get("cut", 0))]
    together = row.get("paragraph", SENTENCES_A_PARAGRAPH)
    body = ["".join(told[at : at + together]) for at in range(0, len(told), together)]
    byline = row.get("byline", "" if row.get("standing") == "简讯" else "记者 宁望川")
    pictures = tuple(f"{slug}-{at}" for at in range(len(row.get("pictures", ()))))
    return Report(
        slug,
        Headlines(row.get("kicker", ""), row["main"], row.get("deck", "")),
        (f"本报讯 {body[0]}", *body[1:]),
        standing_head=row.get("standing", ""),
        attribution_lines=(AttributionLine(byline),) if byline else (),
        captions=tuple("图为活动现场。宁望川 摄" for _ in pictures),
        pictures=pictures,
    )


def _slot(report: Report, row: dict[str, Any], reports: Sequence[Report], rows: Sequence[dict[str, Any]]) -> Slot:
    column, line, columns, lines = row["at"]
    at = reports.index(report)
    boxes = (
        PictureBox(report.pictures[number], box[0], Lines(box[1]), box[2], Lines(box[3]), report.captions[number])
        for number, box in enumerate(row.get("boxes", ()))
    )
    style = HeadlineStyle(
        row.get("over", 0), main=Pt(row.get("size", 0)), lines=Lines(row.get("head", 0)), vertical=row.get("upright", False)
    )
    return Slot(
        report.slug,
        column,
        Lines(line),
        columns,
        Lines(lines),
        style,
        text_columns=row.get("wide", 0),
        boxed=row.get("boxed", False),
        tinted=row.get("tinted", False),
        pictures=tuple(boxes),
        briefs=tuple(brief.slug for brief, other in zip(reports, rows, strict=True) if other.get("under") == at),
    )
