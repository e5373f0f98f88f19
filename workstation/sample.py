"""样例: an issue of an invented paper, its people, reports, pictures and two made-up pages, to look at and to play with."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from workstation.errors import NotFound, NotReady
from workstation.report import AttributionLine, Headlines, JumpLine, Report
from workstation.resources import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from workstation.changes import Change
    from workstation.desk import Desk

SAMPLES = RESOURCES / "samples"
Table = dict[str, Any]


@dataclass(frozen=True, slots=True)
class SamplePage:
    """A page of the sample: its number and name, and the keys of its reports in order of weight."""

    number: str
    name: str
    reports: tuple[str, ...]
    pattern: str = ""


@dataclass(frozen=True, slots=True)
class Sample:
    """The sample issue as its data file has it; reports by key, each picture still a file name."""

    day: date
    number: int
    preset: str
    staff: tuple[tuple[str, str], ...]
    pages: tuple[SamplePage, ...]
    reports: Mapping[str, Report]


def read_sample() -> Sample:
    """The sample issue."""
    table = tomllib.loads((SAMPLES / "issue.toml").read_text(encoding="utf-8"))
    return Sample(
        day=table["day"],
        number=table["number"],
        preset=table["preset"],
        staff=tuple((role, name) for role, name in table["staff"]),
        pages=tuple(SamplePage(page["number"], page["name"], tuple(page["reports"]), page.get("pattern", "")) for page in table["page"]),
        reports={key: _report(row) for key, row in table["reports"].items()},
    )


def practice_page() -> str:
    """A page's text as it is pasted from elsewhere: broken lines, half-width marks, bylines in the text. For 导入整版."""
    return (SAMPLES / "page.txt").read_bytes().decode("utf-8")


def build_sample(desk: Desk) -> Change:
    """Enter the sample's people, reports, pictures and issue as one action. `NotReady` if its issue is there already."""
    sample = read_sample()
    if is_built(desk, sample):
        raise NotReady("样例已经在稿库里：请直接打开 {0} 这一期", sample.day.isoformat())
    return desk.act("打开样例", lambda: _enter(desk, sample))


def is_built(desk: Desk, sample: Sample) -> bool:
    """Whether the sample's date has an issue in this store."""
    try:
        desk.issues.get(sample.day)
    except NotFound:
        return False
    return True


def _enter(desk: Desk, sample: Sample) -> None:
    from workstation.people.correspondents_csv import read_correspondents
    from workstation.people.officials_csv import read_officials
    from workstation.people.organs_csv import read_organs
    from workstation.people.roster_csv import read_roster

    desk.roster.import_sheet(read_roster(SAMPLES / "roster.csv"))
    desk.officials.import_organs(read_organs(SAMPLES / "organs.csv"))
    desk.officials.import_sheet(read_officials(SAMPLES / "officials.csv"))
    desk.correspondents.import_sheet(read_correspondents(SAMPLES / "correspondents.csv"))
    desk.issues.new(sample.day, [page.number for page in sample.pages], sample.number)
    for page in reversed(sample.pages):  # lists show the newest first
        _make_up(desk, sample, page)


def _make_up(desk: Desk, sample: Sample, page: SamplePage) -> None:
    from workstation.copyfit.fonts import FontCase
    from workstation.planning.at_desk import desk_proposals

    slugs = _file(desk, [sample.reports[key] for key in page.reports])
    empty = desk.issues.plan(sample.day, page.number)
    plan = replace(empty, preset=sample.preset, folio=replace(empty.folio, name=page.name, staff=sample.staff))
    best = desk_proposals(desk, plan, slugs, FontCase.of_machine(), pattern=page.pattern)[0]
    desk.issues.put_plan(sample.day, best.plan, "拼版")


def _file(desk: Desk, reports: Sequence[Report]) -> list[str]:
    """File reports, the heaviest on top of the list, and answer their slugs in order."""
    kept = [replace(report, pictures=tuple(desk.pictures.add(SAMPLES / name) for name in report.pictures)) for report in reports]
    before = {row.slug for row in desk.reports.listing()}
    desk.reports.file(kept, "")
    return sorted({row.slug for row in desk.reports.listing()} - before)


def _report(row: Table) -> Report:
    byline = (AttributionLine(row["byline"], under_headline=True),) if "byline" in row else ()
    closing = (AttributionLine(row["attribution"]),) if "attribution" in row else ()
    return Report(
        slug="",
        headlines=Headlines(row.get("kicker", ""), row.get("main", ""), row.get("deck", "")),
        body=tuple(row["body"]),
        standing_head=row.get("standing_head", ""),
        attribution_lines=(*byline, *closing),
        captions=(row["caption"],) if "caption" in row else (),
        jump=JumpLine(row["jump"], tuple(row["jump_pages"])) if "jump" in row else None,
        tags=("样例",),
        pictures=(row["picture"],) if "picture" in row else (),
    )
