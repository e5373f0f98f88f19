"""Automatic make-up (自动拼版): reports in order of weight become pages, the best first, each with its reasons.

The search knows its own costs (curves); what it found is set, put right where headlines collide, and ranked by `goodness`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workstation.errors import NotReady
from workstation.page import PagePlan, PagePreset
from workstation.planning.blocks import block_names, blocks_of, gathered, with_briefs
from workstation.planning.composing import Composer
from workstation.planning.goodness import goodness
from workstation.planning.grid import Grid
from workstation.planning.mending import mended
from workstation.planning.page_faults import short_names
from workstation.planning.patterns import page_patterns, pattern_named, pruned
from workstation.planning.presets import on_preset
from workstation.planning.proposal_words import left_words, shape_words, white_words
from workstation.planning.rows import Cut, Cutter
from workstation.planning.setting import set_page
from workstation.planning.spare_room import FULL, spare_words
from workstation.planning.variants import tamed, variants
from workstation.planning.workbench import Workbench
from workstation.progress import Progress
from workstation.told import Told, listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from workstation.copyfit.fonts import FontCase
    from workstation.page import Folio, Slot
    from workstation.planning.goodness import Goodness
    from workstation.planning.set_page import SetPage
    from workstation.report import Report

MOST = 12
"""Reports that are tried on one page; lighter ones beyond are left for another."""
WHITE_FOOT, SHORT_PAGE, SHORT_PAGE_FOOT = 2.0, 12, 0.2
"""Cost of a line left empty at the page's foot; from so many on the page is plainly short, and wasting room doesn't mend it."""
CANDIDATES, VARIED, MENDED = 8, 3, 3
"""Cuts that are set and measured; cuts whose other forms are tried where there are too few; proposals whose small faults are mended."""
ALIKE, FAR_WORSE = 2, 25.0
"""Pages of the same widths that are measured; points by which a proposal may be worse than the best."""
STEPS = 4
FEW = 3
"""Where fewer pages hold all reports, some without the lightest one are offered too."""
OWN_CUT = "自动"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A made-up page with its goodness and what to say about it; `unplaced` names reports that found no room, by weight."""

    plan: PagePlan
    goodness: Goodness
    reasons: tuple[str, ...]
    unplaced: tuple[str, ...] = ()
    foot: int = 0
    """Lines left empty at the page's foot."""
    form: str = ""
    """In which other form of its cut it stands."""

    @property
    def score(self) -> float:
        """100 for a page without fault."""
        return self.goodness.score


def propose(
    reports: Sequence[Report],
    preset: PagePreset,
    folio: Folio,
    fonts: FontCase,
    *,
    composer: Composer | None = None,
    aspects: Mapping[str, float] | None = None,
    pattern: str = "",
    stood: Sequence[Slot] = (),
) -> PagePlan:
    """The best page; `NotReady` names the reports that don't fit on it."""
    best = proposals(reports, preset, folio, fonts, composer=composer, aspects=aspects, pattern=pattern, stood=stood, count=1)[0]
    if best.unplaced:
        names = short_names(report for report in reports if report.slug in best.unplaced)
        raise NotReady("{0} 版排不下{1}；请删短稿件，或移到别的版", folio.number, listed(names.values()))
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
    stood: Sequence[Slot] = (),
    count: int = 5,
) -> tuple[Proposal, ...]:
    """Pages, the best first; `NotReady` if nothing fits."""
    *_, last = proposing(reports, preset, folio, fonts, composer=composer, aspects=aspects, pattern=pattern, stood=stood, count=count)
    assert last.result is not None  # the last step has it
    return last.result


def proposing(
    reports: Sequence[Report],
    preset: PagePreset,
    folio: Folio,
    fonts: FontCase,
    *,
    composer: Composer | None = None,
    aspects: Mapping[str, float] | None = None,
    pattern: str = "",
    stood: Sequence[Slot] = (),
    count: int = 5,
) -> Iterator[Progress[tuple[Proposal, ...]]]:
    """The search step by step, none longer than some hundredths of a second: whoever wants it no more ceases to ask.

    `aspects` gives pictures' width by height; `pattern` keeps to one pattern; `stood` are the slots of the page as it was, whose briefs
    stay together.
    """
    if not reports:
        raise NotReady("还没有选稿件；请先选要上版的稿件")
    blocks = blocks_of(reports, stood)
    bench = Workbench(Grid.of(preset), composer or Composer(fonts), aspects or {}, blocks=blocks)
    order = _Order({report.slug: report for report in reports}, gathered(reports, blocks), folio, bench)
    reports = order.seen
    chosen, cuts, cutter = reports[:MOST], list[Cut](), Cutter(reports[:MOST], bench)
    for trial in (cutter, Cutter(chosen, replace(bench, tight=True))):
        yield Progress(0, STEPS, Told("看怎样切分排得下"))
        cuts = cuts or _feasible(trial, pattern)
    for heaviest in range(len(chosen) - 1 if not cuts else 0, 0, -1):
        yield Progress(1, STEPS, Told("看哪些稿件排得下"))
        cuts = _feasible(cutter.first(heaviest), pattern)
        if cuts:
            chosen, cuts = _filled_up(chosen[:heaviest], cuts, chosen[heaviest + 1 :], cutter.first(heaviest), pattern)
            break
    if not cuts:
        raise NotReady("{0} 版连头条{1}也排不下；请删短它，或改用更大的版式", folio.number, order.names[reports[0].slug])
    yield Progress(2, STEPS, Told("试排"))
    found = _ranked(cuts, chosen, order, count)
    if found[0].goodness.filled < FULL and not pattern:
        yield Progress(3, STEPS, Told("试排成两列"))
        found = _best((*found, *_ranked(_stacked(chosen, bench), chosen, order, count)), count)
    if len(found) < min(count, FEW) and len(chosen) > 2:
        fewer = chosen[:-1]
        found += _ranked(_feasible(Cutter(fewer, bench), pattern), fewer, order, FEW - len(found))
    yield Progress(STEPS, STEPS, Told("已编排"), found)


def _stacked(reports: Sequence[Report], bench: Workbench) -> list[Cut]:
    return [cut for cut in Cutter(reports, bench).pillars() if cut.curve.costs]


@dataclass(frozen=True, slots=True)
class _Order:
    """What is to be made up: the reports by slug, and as the search sees them, blocks of briefs as one, the weightiest first."""

    whole: Mapping[str, Report]
    seen: Sequence[Report]
    folio: Folio
    bench: Workbench

    @property
    def names(self) -> dict[str, str]:
        """What the editor calls each of those that are seen."""
        return short_names(self.seen) | block_names(self.bench.blocks, self.seen)

    def without(self, chosen: Sequence[Report]) -> list[Report]:
        """Those that found no room."""
        return [report for report in self.seen if report not in chosen]


def _filled_up(
    chosen: Sequence[Report], cuts: list[Cut], others: Sequence[Report], cutter: Cutter, pattern: str
) -> tuple[Sequence[Report], list[Cut]]:
    """The weightiest that find room together, and of the others each that still fills what these have left."""
    for report in others:
        larger = cutter.with_more(report)
        more = _feasible(larger, pattern)
        if more:
            chosen, cuts, cutter = (*chosen, report), more, larger
    return chosen, cuts


def _feasible(cutter: Cutter, pattern: str) -> list[Cut]:
    if cutter.needs_too_much:
        return []
    cuts = [cut for cut in _cuts(cutter, pattern) if cut.curve.costs]
    return cuts or ([] if pattern else list(cutter.pillars()))


def _cuts(cutter: Cutter, pattern: str) -> Iterator[Cut]:
    count = cutter.count
    patterns = [pattern_named(pattern)] if pattern else [p for p in page_patterns().values() if p.reports == count]
    for each in patterns:
        tree = pruned(each.tree, count)
        if tree and each.reports >= count:
            yield Cut(each.name, cutter.pattern(tree))
    if not pattern:
        yield from cutter.rows()


def _ranked(cuts: Sequence[Cut], reports: Sequence[Report], order: _Order, count: int) -> tuple[Proposal, ...]:
    """The best of each cut; where there are too few, other forms of them too."""
    bench = order.bench
    tops = sorted((top for cut in cuts if (top := _top(cut, bench))), key=lambda top: top.cost)
    maker = _Maker(reports, order)
    unlike: dict[object, Proposal] = {}
    seen: Counter[object] = Counter()
    for top in tops:
        seen[widths_of(top.slots)] += 1
        if len(unlike) < max(count, CANDIDATES) and seen[widths_of(top.slots)] <= ALIKE:
            maker.add(unlike, top)
    for top in tops[:VARIED]:
        for form, slots in variants(top.slots, bench.grid.preset.columns):
            if len(unlike) < count:
                maker.add(unlike, replace(top, slots=slots), form)
    best = _best(unlike.values(), count)
    return _best((*map(maker.mended, best[:MENDED]), *best[MENDED:]), count)


def _score(proposal: Proposal) -> tuple[float, float]:
    """Of two with the same score the fuller one is better."""
    return proposal.score, proposal.goodness.strictly


def _best(found: Iterable[Proposal], count: int) -> tuple[Proposal, ...]:
    """The best that differ: one more of the same widths, or far worse than the first, is offered only where there are few."""
    ranked = sorted(found, key=_score, reverse=True)
    unlike: dict[object, Proposal] = {}
    for each in ranked:
        unlike.setdefault(widths_of(each.plan.slots), each)
    good = [each for each in unlike.values() if each.score >= ranked[0].score - FAR_WORSE]
    offered = (good + [each for each in ranked if each not in good][: max(FEW - len(good), 0)])[:count]
    return tuple(sorted(offered, key=_score, reverse=True))


def widths_of(slots: Iterable[Slot]) -> frozenset[tuple[str, int]]:
    """By what the eye tells two pages of the same reports apart: over how many columns each stands, wherever it does."""
    return frozenset((slot.slug, slot.columns) for slot in slots)


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
    heights = [(cost + cut.extra + foot_cost(lines - height), height) for height, cost in cut.curve.costs.items()]
    if not heights:
        return None
    cost, height = min(heights)
    return _Top(cost, cut.name, tuple(cut.curve.slots(height, 0, 0)), lines - height)


class _Maker:
    """Makes proposals of cuts: sets them and measures their goodness."""

    def __init__(self, reports: Sequence[Report], order: _Order) -> None:
        self._reports, self._unplaced, self._folio, self._bench = reports, order.without(reports), order.folio, order.bench
        self._by_slug = order.whole
        self._order = {report.slug: at for at, report in enumerate(reports)}
        self._names = order.names

    def add(self, unlike: dict[object, Proposal], top: _Top, form: str = "") -> None:
        """Put the cut's page among the others, unless one is cut just so."""
        key = frozenset((slot.slug, slot.column, slot.columns, slot.line if form else 0) for slot in top.slots)
        if form and key in unlike:
            return
        # a place kept free is worth it only where the page gains by it
        filled = tuple(replace(slot, pictures=tuple(box for box in slot.pictures if box.picture or box.caption)) for slot in top.slots)
        tried = [self._proposal(replace(top, slots=slots), form) for slots in dict.fromkeys((top.slots, filled))]
        unlike[key] = max((*tried, *((unlike[key],) if key in unlike else ())), key=_score)

    def _proposal(self, top: _Top, form: str) -> Proposal:
        name = top.name or OWN_CUT
        slots = tuple(sorted(top.slots, key=lambda slot: self._order[slot.slug]))
        plan = on_preset(PagePlan(self._folio, "", slots, name), self._bench.grid.preset)
        return self._measured(tamed(plan, self._set(plan), self._by_slug, self._bench), top.foot, form)

    def mended(self, proposal: Proposal) -> Proposal:
        """The proposal without the small faults that a shift of some lines mends."""
        plan = mended(proposal.plan, self._set(proposal.plan), self._by_slug, self._bench)
        return proposal if plan == proposal.plan else max(proposal, self._measured(plan, proposal.foot, proposal.form), key=_score)

    def _measured(self, plan: PagePlan, foot: int, form: str) -> Proposal:
        page = self._set(plan)
        measured = goodness(plan, page, self._bench.grid.preset, self._reports, self._names, self._bench.aspects)
        reasons = (
            *left_words([report.slug for report in self._unplaced], self._names),
            *shape_words(plan, page, form, self._names),
            *white_words(page, foot),
            *spare_words(plan, page, self._bench, measured),
            *measured.faults,
        )
        return Proposal(plan, measured, reasons, with_briefs((report.slug for report in self._unplaced), self._bench.blocks), foot, form)

    def _set(self, plan: PagePlan) -> SetPage:
        bench = self._bench
        return set_page(plan, self._by_slug, bench.composer.fonts, bench.grid.preset, composer=bench.composer)
