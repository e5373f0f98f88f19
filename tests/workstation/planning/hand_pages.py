"""Ten sample pages made up by hand, slot by slot with an eye on the drawn page: what make-up is measured against.

`hand_pages.toml` has a page's reports (by weight, so many sentences of the pool from a place on) and where the hand put them: column, line,
columns, lines, all from 0. The texts are invented.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from workstation.page import Folio, HeadlineStyle, PagePlan, PagePreset, PictureBox, Slot
from workstation.planning.presets import preset_named
from workstation.report import AttributionLine, Headlines, Report
from workstation.units import Lines, Pt

DATA = Path(__file__).with_name("hand_pages.toml")
SENTENCES_A_PARAGRAPH = 3


@dataclass(frozen=True)
class HandPage:
    """A page as the hand made it, and what it was made of."""

    name: str
    preset: PagePreset
    reports: tuple[Report, ...]
    aspects: dict[str, float]
    plan: PagePlan


def hand_pages() -> list[HandPage]:
    """All ten."""
    data = tomllib.loads(DATA.read_text("utf-8"))
    return [_page(number, table, data["sentences"]) for number, table in enumerate(data["page"])]


def _page(number: int, table: dict[str, Any], pool: list[str]) -> HandPage:
    reports = tuple(_report(f"h{number}-{rank}", row, pool) for rank, row in enumerate(table["report"]))
    aspects = {
        f"h{number}-{rank}-{at}": aspect for rank, row in enumerate(table["report"]) for at, aspect in enumerate(row.get("pictures", ()))
    }
    slots = tuple(_slot(report, row) for report, row in zip(reports, table["report"], strict=True))
    plan = PagePlan(Folio("K01", table["name"], date(2026, 3, 5), (("责编", "宁望川"), ("校对", "简素"))), table["preset"], slots)
    return HandPage(table["name"], preset_named(table["preset"]), reports, aspects, plan)


def _report(slug: str, row: dict[str, Any], pool: list[str]) -> Report:
    told = [pool[(row["start"] + 5 * at) % len(pool)] for at in range(row["sentences"])]
    body = ["".join(told[at : at + SENTENCES_A_PARAGRAPH]) for at in range(0, len(told), SENTENCES_A_PARAGRAPH)]
    pictures = tuple(f"{slug}-{at}" for at in range(len(row.get("pictures", ()))))
    return Report(
        slug,
        Headlines(row.get("kicker", ""), row["main"], row.get("deck", "")),
        (f"本报讯 {body[0]}", *body[1:]),
        attribution_lines=(AttributionLine(row.get("byline", "记者 宁望川")),),
        captions=tuple("图为活动现场。宁望川 摄" for _ in pictures),
        pictures=pictures,
    )


def _slot(report: Report, row: dict[str, Any]) -> Slot:
    column, line, columns, lines = row["at"]
    boxes = (
        PictureBox(report.pictures[at], box[0], Lines(box[1]), box[2], Lines(box[3]), report.captions[at])
        for at, box in enumerate(row.get("boxes", ()))
    )
    style = HeadlineStyle(main=Pt(row.get("size", 0)), lines=Lines(row.get("head", 0)), vertical=row.get("upright", False))
    return Slot(report.slug, column, Lines(line), columns, Lines(lines), style, boxed=row.get("boxed", False), pictures=tuple(boxes))
