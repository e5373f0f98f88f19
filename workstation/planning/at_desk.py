"""Pages with the desk's reports and pictures: what board, export and command line ask for alike."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from workstation.errors import NotFound
from workstation.planning.composing import Composer
from workstation.planning.make_up import proposing
from workstation.planning.placed_pictures import in_reports_words, placed_pictures, restored, with_pictures
from workstation.planning.plan import with_ties
from workstation.planning.presets import preset_of
from workstation.planning.setting import text_left

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from workstation.copyfit.fonts import FontCase
    from workstation.desk import Desk
    from workstation.page import PagePlan, PictureBox
    from workstation.planning.make_up import Proposal
    from workstation.planning.set_page import SetSlot
    from workstation.progress import Progress
    from workstation.report import Report


def reports_of(desk: Desk, plan: PagePlan) -> dict[str, Report]:
    """The reports of a page by slug; those that were removed since are left out."""
    found = {}
    for slug in (slug for slot in plan.slots for slug in slot.slugs):
        try:
            found[slug] = desk.reports.get(slug)
        except NotFound:
            continue
    return found


def aspects_of(desk: Desk, reports: Iterable[Report]) -> dict[str, float]:
    """Width by height of the reports' pictures, as far as they are kept."""
    hashes = {picture for report in reports for picture in report.pictures}
    return {digest: aspect(desk, digest) for digest in hashes if desk.pictures.exists(digest)}


def aspect(desk: Desk, digest: str) -> float:
    """A picture's width by its height."""
    info = desk.pictures.info(digest)
    return info.width / max(info.height, 1)


def desk_proposals(
    desk: Desk, plan: PagePlan, slugs: Sequence[str], fonts: FontCase, *, pattern: str = "", composer: Composer | None = None
) -> tuple[Proposal, ...]:
    """Make-up of a page from these reports in order of weight, under the plan's folio; the plans are ready to be stored.

    Pictures that stand on the page already are taken along.
    """
    *_, last = desk_proposing(desk, plan, slugs, fonts, pattern=pattern, composer=composer)
    assert last.result is not None  # the last step has it
    return last.result


def desk_proposing(
    desk: Desk, plan: PagePlan, slugs: Sequence[str], fonts: FontCase, *, pattern: str = "", composer: Composer | None = None
) -> Iterator[Progress[tuple[Proposal, ...]]]:
    """The same step by step; the last step has them."""
    placed, composer, stood = placed_pictures(plan), composer or Composer(fonts), {slot.slug: slot for slot in plan.slots}
    whole = [desk.reports.get(slug) for slug in dict.fromkeys(slugs)]
    left = [text_left(stood[report.slug], report, composer) if report.slug in stood else report for report in whole]
    reports = [with_pictures(report, placed.get(report.slug, ())) for report in left]
    own = {report.slug: report for report in whole}
    make = partial(proposing, pattern=pattern, aspects=aspects_of(desk, reports), composer=composer, stood=plan.slots)
    for step in make(reports, preset_of(plan), plan.folio, fonts):
        found = step.result and tuple(replace(each, plan=_as_stood(each.plan, plan, placed, own)) for each in step.result)
        yield replace(step, result=found)


def _as_stood(made: PagePlan, stood: PagePlan, placed: Mapping[str, Sequence[PictureBox]], reports: Mapping[str, Report]) -> PagePlan:
    """A made-up plan with its pictures' crops, and words that only the page has; those of the reports are left to them."""
    return _tied(in_reports_words(restored(made, placed), reports), stood)


def _tied(made: PagePlan, stood: PagePlan) -> PagePlan:
    """A made-up plan with what isn't make-up's: the page's form, and what ties its reports to other pages."""
    slots = {slot.slug: slot for slot in stood.slots}
    tied = tuple(with_ties(slot, slots[slot.slug]) if slot.slug in slots else slot for slot in made.slots)
    return replace(made, slots=tied, revision=stood.revision, section=stood.section, standing_heads=stood.standing_heads)


def fit_words(slot: SetSlot) -> str:
    """超 3 行 / 42 字, 缺 5 行, or 正好; the window says the same in its own language (`ui.fit_words`)."""
    if slot.headline_alone_overset:
        return "标题放不下"
    lines, characters = slot.overset
    short = slot.story.fit.short_lines
    return f"超 {lines} 行 / {characters} 字" if lines else f"缺 {short} 行" if short else "正好"
