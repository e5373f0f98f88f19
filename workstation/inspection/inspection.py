"""What there is to say of a report while it is written: findings, names, characters, lines. For a worker thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from workstation.attribution.finder import read_attributions
from workstation.attribution.form import format_dateline
from workstation.attribution.roles import RoleKind, role_kind
from workstation.checks.engine.manuscript import Manuscript, Part
from workstation.checks.engine.run import judge
from workstation.checks.official.standing import official_standings
from workstation.errors import DeskError
from workstation.inspection.desk_context import desk_context
from workstation.planning.presets import DEFAULT_PRESET
from workstation.text.count import measured_lines, printed_characters
from workstation.units import Em, Lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from workstation.attribution import NameSlot, ReadAttribution
    from workstation.checks.engine.finding import Finding, Waiver
    from workstation.checks.engine.manuscript import Region
    from workstation.checks.engine.proof import CheckContext
    from workstation.checks.engine.run import Outcome
    from workstation.checks.official.standing import OfficialStanding
    from workstation.desk import Desk
    from workstation.page import PagePreset
    from workstation.people.correspondents import Correspondent, Correspondents
    from workstation.people.roster import NameStanding, Roster
    from workstation.report import Attribution, Report

SIGNED = frozenset({Part.BODY, Part.ATTRIBUTION, Part.CAPTION})
"""Parts that may hold datelines and bylines."""


@dataclass(frozen=True, slots=True)
class Extent:
    """版面字数 of the body, and its lines in one column of `measure` characters; `exact` where the machine's faces were measured."""

    characters: int
    measure: float
    lines: Lines
    exact: bool


@dataclass(frozen=True, slots=True)
class SignedName:
    """A name on an attribution: its place in the manuscript, and how it stands to the roster."""

    name: str
    role: str | None
    span: tuple[int, int]
    standing: NameStanding
    may_be_outside: bool
    """Its role is open to people whom the roster needn't know."""
    at: tuple[int, int] = (0, 0)
    """Which credit of its attribution, and which name of it."""
    met: Correspondent | None = None
    """Who signs so among the correspondents, under a role that is open to them."""


@dataclass(frozen=True, slots=True)
class SignedLine:
    """One attribution of the report, wherever it stands."""

    part: Part
    under_headline: bool
    dateline: str
    names: tuple[SignedName, ...]
    attribution: Attribution | None = None
    span: tuple[int, int] = (0, 0)
    """Where the attribution stands in the manuscript."""


@dataclass(frozen=True, slots=True)
class Inspection:
    """One look at a report."""

    manuscript: Manuscript
    findings: tuple[Finding, ...]
    waivers: tuple[Waiver, ...]
    signed: tuple[SignedLine, ...]
    extent: Extent
    place: tuple[date, str] | None = None
    """The issue and page where it stands."""
    lapsed: tuple[Waiver, ...] = ()
    """Those of `waivers` that no longer hold, since the text under them has changed."""
    waived: tuple[tuple[Finding, Waiver], ...] = ()
    """What passes, and by which waiver, the report's or the house's."""
    officials: tuple[OfficialStanding, ...] = ()
    """Everybody named with a post, and how they stand to the directory."""
    day: date | None = None
    """The day that officials are judged by: the issue's, else today."""
    has_officials: bool = False
    """Whether anybody is in their directory."""


def inspect(
    desk: Desk,
    report: Report,
    preset: str = DEFAULT_PRESET,
    measure: float = 0,
    *,
    judged: Callable[[Manuscript, CheckContext], Outcome] = judge,
) -> Inspection:
    """Check and measure a report against the desk's roster, its waivers, and the page where it stands.

    `measure` in characters; 0 takes the preset's column. `judged` checks, where that is not done from scratch.
    """
    manuscript = Manuscript.of_report(report)
    context, waivers = desk_context(desk, report.slug), desk.reports.waivers(report.slug)
    place = (context.day, context.page) if context.day and context.page else None
    roster, outside = desk.roster.roster(), desk.correspondents.correspondents()
    officials = desk.officials.officials()
    outcome = judged(manuscript, context)
    day = context.day or desk.today
    signed = tuple(signed_lines(manuscript, report, roster, outside, context.day))
    grid = desk.presets.get_or_default(preset)
    length = extent(report, replace(grid, measure=Em(measure)) if measure else grid)
    return Inspection(
        manuscript=manuscript,
        findings=outcome.findings,
        waivers=waivers,
        signed=signed,
        extent=length,
        place=place,
        lapsed=outcome.lapsed,
        waived=outcome.waived,
        officials=official_standings(manuscript, officials, day, context.roster),
        day=day,
        has_officials=bool(officials.rows),
    )


def signed_lines(
    manuscript: Manuscript, report: Report, roster: Roster, outside: Correspondents, day: date | None = None
) -> Iterator[SignedLine]:
    """Every dateline and byline with its names' standings, in the order of the text."""
    for region in manuscript.regions:
        if region.part in SIGNED:
            under = region.part is Part.ATTRIBUTION and report.attribution_lines[region.index].under_headline
            for read in read_attributions(manuscript.text_of(region), names=roster):
                yield _signed_line(read, region, under, tuple(_signed_names(read.slots, region.start, roster, outside, day)))


def _signed_line(read: ReadAttribution, region: Region, under: bool, names: tuple[SignedName, ...]) -> SignedLine:
    dateline, (start, end) = read.attribution.dateline, read.attribution.span
    words = format_dateline(dateline) if dateline else ""
    return SignedLine(region.part, under, words, names, read.attribution, (region.start + start, region.start + end))


def _signed_names(
    slots: tuple[NameSlot, ...], start: int, roster: Roster, outside: Correspondents, day: date | None
) -> Iterator[SignedName]:
    at = _places(slots)
    for slot in slots:
        if slot.outlet is None:
            kind = role_kind(slot.role)
            met = outside.by_name.get(slot.name, ()) if kind is not RoleKind.STAFF else ()
            yield SignedName(
                slot.name,
                slot.role,
                (start + slot.start, start + slot.end),
                roster.standing(slot.name, slot.role, day),
                kind is not RoleKind.STAFF or not roster.staff,
                at[slot],
                met[0] if met else None,
            )


def _places(slots: tuple[NameSlot, ...]) -> dict[NameSlot, tuple[int, int]]:
    """Which credit each name stands in, and which name of it it is."""
    first = {slot.group: number for number, slot in reversed(list(enumerate(slots)))}
    return {slot: (slot.group, number - first[slot.group]) for number, slot in enumerate(slots)}


def extent(report: Report, preset: PagePreset) -> Extent:
    """Characters of the body, and lines of all that runs in the columns."""
    characters = sum(printed_characters(paragraph) for paragraph in report.body)
    try:
        lines, exact = _exact_lines(report, preset), True
    except DeskError:
        lines, exact = measured_lines(_running(report), preset.measure), False
    return Extent(characters, preset.measure, lines, exact)


def _running(report: Report) -> tuple[str, ...]:
    lines = tuple(line.text for line in report.attribution_lines if not line.under_headline)
    return (*report.body, *lines, *((report.jump.text,) if report.jump else ()))


def _exact_lines(report: Report, preset: PagePreset) -> Lines:
    from workstation.copyfit.fonts import FontCase
    from workstation.planning.composing import Composer
    from workstation.planning.copy import story_paragraphs

    composer, width = Composer(FontCase.of_machine()), preset.measure * preset.size
    return Lines(sum(len(composer.lines(paragraph, width)) for paragraph in story_paragraphs(report, preset, width, composer)))
