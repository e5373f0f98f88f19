"""Automatic make-up (自动拼版): reports in order of weight become pages, the best first, each with its reasons.

Goodness: all text placed, the page filled without holes, the lead on top under the largest headline, no colliding headlines, pictures
little cropped, no gutter running the page's height.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.errors import NotReady
from workstation.page import PagePlan, PagePreset
from workstation.planning.composing import Composer
from workstation.planning.curves import slots_of
from workstation.planning.grid import Grid
from workstation.planning.headline_sizes import size_name
from workstation.planning.page_faults import main_size, page_faults, short_names
from workstation.planning.patterns import page_patterns, pattern_named, pruned
from workstation.planning.picture_strips import pictures_of
from workstation.planning.rows import Cut, pattern_curve, row_cuts
from workstation.planning.setting import set_page
from workstation.planning.workbench import Workbench

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from workstation.copyfit.fonts import FontCase
    from workstation.page import Folio, Slot
    from workstation.planning.set_page import SetPage
    from workstation.report import Report

MOST = 12
"""Reports that are tried on one page; lighter ones beyond are left for another."""
WHITE_FOOT, SHORT_PAGE, SHORT_PAGE_FOOT = 1.6, 12, 0.2
"""Cost of a line left empty at the page's foot; from so many on the page is plainly short, and wasting room doesn't mend it."""
CANDIDATES = 8
OWN_CUT = "自动"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A made-up page. `score` is 100 for a page without fault; `unplaced` names reports that found no room, by weight."""

    plan: PagePlan
    score: float
    reasons: tuple[str, ...]
    unplaced: tuple[str, ...] = ()


def propose(
    reports: Sequence[Report],
    preset: PagePreset,
    folio: Folio,
    fonts: FontCase,
    *,
    composer: Composer | None = None,
    aspects: Mapping[str, float] | None = None,
    pattern: str = "",
) -> PagePlan:
    """The best page; `NotReady` names the reports that don't fit on it."""
    best = proposals(reports, preset, folio, fonts, composer=composer, aspects=aspects, pattern=pattern, count=1)[0]
    if best.unplaced:
        names = short_names(report for report in reports if report.slug in best.unplaced)
        raise NotReady(f"{folio.number} 版排不下{'、'.join(names.values())}；请删短稿件，或移到别的版")
    return best.plan


def proposals(
    reports: Sequence[Report],
    preset: PagePreset,
    folio: Folio,
    fonts: FontCase,
    *,
    composer: Composer | None = None,
    aspects: Mapping[str, float] | None = None,
    pattern: str = "",
    count: int = 5,
) -> tuple[Proposal, ...]:
    """Pages, the best first. `aspects` gives pictures' width by height; `pattern` keeps to one pattern; `NotReady` if nothing fits."""
    if not reports:
        raise NotReady("还没有选稿件；请先选要上版的稿件")
    bench = Workbench(Grid.of(preset), composer or Composer(fonts), aspects or {})
    chosen = reports[:MOST]
    cuts = _feasible(chosen, bench, pattern)
    if not cuts:
        chosen, cuts = _as_many_as_fit(chosen, bench, pattern)
    if not cuts:
        name = short_names(reports[:1])[reports[0].slug]
        raise NotReady(f"{folio.number} 版连头条{name}也排不下；请删短它，或改用更大的版式")
    unplaced = [report for report in reports if report not in chosen]
    return _ranked(cuts, chosen, unplaced, folio, bench, count)


def _as_many_as_fit(reports: Sequence[Report], bench: Workbench, pattern: str) -> tuple[Sequence[Report], Sequence[Cut]]:
    """The reports that find room together, each taken by its weight; a lighter one may fill what a heavier one left."""
    chosen: tuple[Report, ...] = ()
    cuts: Sequence[Cut] = ()
    for report in reports:
        more = _feasible((*chosen, report), bench, pattern)
        if more:
            chosen, cuts = (*chosen, report), more
        elif not chosen:
            break
    return chosen, cuts


def _feasible(reports: Sequence[Report], bench: Workbench, pattern: str) -> Sequence[Cut]:
    return [cut for cut in _cuts(reports, bench, pattern) if cut.curve]


def _cuts(reports: Sequence[Report], bench: Workbench, pattern: str) -> Iterator[Cut]:
    columns = bench.grid.preset.columns
    patterns = [pattern_named(pattern)] if pattern else [p for p in page_patterns().values() if p.reports == len(reports)]
    for each in patterns:
        tree = pruned(each.tree, len(reports))
        if tree and each.reports >= len(reports):
            yield Cut(each.name, pattern_curve(tree, reports, columns, bench))
    if not pattern:
        yield from row_cuts(reports, columns, bench)


def _ranked(
    cuts: Sequence[Cut], reports: Sequence[Report], unplaced: Sequence[Report], folio: Folio, bench: Workbench, count: int
) -> tuple[Proposal, ...]:
    tops = sorted((top for cut in cuts if (top := _top(cut, bench))), key=lambda top: top.cost)
    unlike: dict[object, _Top] = {}
    for top in tops:
        unlike.setdefault(tuple((slot.slug, slot.column, slot.columns) for slot in top.slots), top)
    best = list(unlike.values())[: max(count, CANDIDATES)]
    made = [_proposal(top, reports, unplaced, folio, bench) for top in best]
    return tuple(sorted(made, key=lambda proposal: -proposal.score)[:count])


@dataclass(frozen=True, slots=True)
class _Top:
    """A cut at its cheapest height, an empty foot counted."""

    cost: float
    name: str
    slots: tuple[Slot, ...]
    foot: int


def foot_cost(lines: int) -> float:
    """What an empty foot costs."""
    return WHITE_FOOT * min(lines, SHORT_PAGE) + SHORT_PAGE_FOOT * max(lines - SHORT_PAGE, 0)


def _top(cut: Cut, bench: Workbench) -> _Top | None:
    lines = bench.grid.preset.lines
    heights = [(choice.cost + foot_cost(lines - height), height) for height, choice in cut.curve.items()]
    if not heights:
        return None
    cost, height = min(heights)
    return _Top(cost, cut.name, tuple(slots_of(cut.curve[height], 0, 0, height)), lines - height)


def _proposal(top: _Top, reports: Sequence[Report], unplaced: Sequence[Report], folio: Folio, bench: Workbench) -> Proposal:
    preset, order = bench.grid.preset, [report.slug for report in reports]
    slots = tuple(sorted(top.slots, key=lambda slot: order.index(slot.slug)))
    plan = PagePlan(folio, preset.name, slots, top.name or OWN_CUT)
    page = set_page(plan, {report.slug: report for report in reports}, bench.composer.fonts, preset, composer=bench.composer)
    names = short_names((*reports, *unplaced))
    faults = page_faults(plan, page, preset, names)
    score = round(max(100 - 2 * (top.cost + sum(fault.cost for fault in faults)), 0.0), 1)
    reasons = (
        *_left(unplaced, names),
        _shape(plan, page),
        *_white(page, top.foot, names),
        *_pictures_left(plan, reports, names),
        *dict.fromkeys(fault.text for fault in faults),
    )
    return Proposal(plan, score, reasons, tuple(report.slug for report in unplaced))


def _shape(plan: PagePlan, page: SetPage) -> str:
    lead, size = plan.slots[0], main_size(page.slots[0])
    return f"{plan.pattern}：头条 {lead.columns} 栏" + (f"，主题{size_name(size)}" if size else "")


def _white(page: SetPage, foot: int, names: Mapping[str, str]) -> Iterator[str]:
    if foot > 1:
        yield f"版面下端空 {foot} 行，还可上稿或加图"
    hole = max((slot.story.fit.short_lines for slot in page.slots if not slot.box), default=0)
    yield f"无溢文，文末最多空 {hole} 行" if page.fits else "有溢文"
    free = [names[slot.slug] for slot in page.slots if any(not picture.picture for picture in slot.pictures)]
    if free:
        yield f"{'、'.join(free)}留了图位"


def _pictures_left(plan: PagePlan, reports: Sequence[Report], names: Mapping[str, str]) -> Iterator[str]:
    placed = {slot.slug: len(slot.pictures) for slot in plan.slots}
    for report in reports:
        left = len(pictures_of(report)) - placed[report.slug]
        if left > 0:
            yield f"{names[report.slug]}有 {left} 张图未排"


def _left(unplaced: Sequence[Report], names: Mapping[str, str]) -> Iterator[str]:
    if unplaced:
        yield f"排不下：{'、'.join(names[report.slug] for report in unplaced)}"
