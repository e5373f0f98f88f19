"""出样前检查: all that keeps an issue's pages from being printed, and all that an editor should see before they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.export.coarse_pictures import coarse_pictures
from workstation.export.name_errors import name_errors
from workstation.export.preflight import Matter, Obstacle, preflight, short_legs
from workstation.export.rare_characters import rare_characters
from workstation.export.stray_pictures import stray_pictures
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from workstation.copyfit.fonts import FontCase
    from workstation.desk import Desk
    from workstation.page import PagePlan
    from workstation.planning.set_page import FontRole, SetPage, SetSlot
    from workstation.report import Report


def obstacles_of(
    desk: Desk,
    plans: Sequence[PagePlan],
    pages: Sequence[SetPage],
    texts: tuple[Mapping[str, Report], Mapping[str, Report]],
    fonts: FontCase,
    *,
    proof: bool = False,
) -> tuple[Obstacle, ...]:
    """Everything about these pages, what blocks first.

    `texts`: the reports as printed, and as they are at the desk; a `proof` is there to be read and signed.
    """
    reports, own = texts
    titles = {slug: report.title for slug, report in reports.items()}
    found = [
        *preflight(pages, titles, desk.pictures.path, desk.pictures.name),
        *_spoilt_pictures(desk, pages, titles),
        *_lost_reports(plans, reports),
    ]
    if not proof:
        found += [*_unsigned(desk, plans, titles), *_names(desk, plans, own)]
        found += stray_pictures(desk, plans, texts, titles)
    found += [*coarse_pictures(pages, titles, desk.pictures), *_free_places(plans, titles)]
    found += [*rare_characters(pages, reports, fonts), *short_legs(pages, titles), *_substituted(pages, titles, fonts)]
    slots = [(plan.folio.number, slug) for plan in plans for slot in plan.slots for slug in slot.slugs]
    order = {place: number for number, place in reversed(list(enumerate(slots)))}
    return tuple(sorted(found, key=lambda one: (not one.blocks, order.get((one.page, one.slug), len(slots)))))


def _spoilt_pictures(desk: Desk, pages: Sequence[SetPage], titles: Mapping[str, str]) -> Iterator[Obstacle]:
    """Pictures whose file is there, but isn't what it was when it was added."""
    for page in pages:
        for slot in page.slots:
            for index, picture in enumerate(slot.pictures):
                if picture.picture and desk.pictures.exists(picture.picture) and not desk.pictures.is_whole(picture.picture):
                    problem = Told("“{0}”的文件坏了", picture.description or desk.pictures.name(picture.picture))
                    title = titles.get(slot.slug, slot.slug)
                    yield Obstacle(page.number, slot.slug, title, Told("图片"), problem=problem, matter=Matter.PICTURE, picture=index)


def _lost_reports(plans: Sequence[PagePlan], reports: Mapping[str, Report]) -> Iterator[Obstacle]:
    for plan in plans:
        for slug in (slug for slot in plan.slots for slug in slot.slugs if slug not in reports):
            yield Obstacle(plan.folio.number, slug, slug, "", problem=Told("已不在稿库里，版位是空的"), matter=Matter.REPORT)


def _unsigned(desk: Desk, plans: Sequence[PagePlan], titles: Mapping[str, str]) -> Iterator[Obstacle]:
    """What isn't signed as it is; it blocks where the house prints nothing unsigned."""
    blocks = desk.options.get("signoff.unsigned") != "never"
    for plan in plans:
        number = plan.folio.number
        for slug, problem in desk.page_sign.obstacles(plan.folio.day, number):
            title = titles.get(slug, "")
            yield Obstacle(number, slug, title, "", problem=problem, matter=Matter.UNSIGNED, blocks=blocks)


def _names(desk: Desk, plans: Sequence[PagePlan], reports: Mapping[str, Report]) -> Iterator[Obstacle]:
    """Names in bylines that the directories know to be wrong, as the reports have them at the desk; what was let pass is left out."""
    places = {slug: plan.folio.number for plan in reversed(plans) for slot in reversed(plan.slots) for slug in slot.slugs}
    for slug, finding in name_errors(desk, [reports[slug] for slug in reversed(places) if slug in reports]):
        problem = Told("署名“{0}”：{1}", finding.found, finding.message)
        yield Obstacle(places[slug], slug, reports[slug].title, "", problem=problem, matter=Matter.NAME, finding=finding)


def _free_places(plans: Sequence[PagePlan], titles: Mapping[str, str]) -> Iterator[Obstacle]:
    """Places that were kept for a picture and never got one: nobody wants a grey box in print by surprise."""
    for plan in plans:
        for slot in plan.slots:
            free = next((index for index, box in enumerate(slot.pictures) if not box.picture), None)
            if free is not None:
                title = titles.get(slot.slug, slot.slug)
                problem = Told("留着空图位，印出来是灰框")
                matter = Matter.FREE_PLACE
                yield Obstacle(plan.folio.number, slot.slug, title, "", problem=problem, matter=matter, blocks=False, picture=free)


def _substituted(pages: Sequence[SetPage], titles: Mapping[str, str], fonts: FontCase) -> Iterator[Obstacle]:
    """A face of another kind, once, with the first report that is set in it."""
    for substitution in fonts.substitutions:
        where = next(((page, slot) for page in pages for slot in page.slots if substitution.role in roles_of(slot)), None)
        if where is not None:
            page, slot = where
            title, problem = titles.get(slot.slug, slot.slug), Told("：{0}", substitution.text)
            yield Obstacle(page.number, slot.slug, title, Told("等处"), problem=problem, matter=Matter.FACE, blocks=False)


def roles_of(slot: SetSlot) -> frozenset[FontRole]:
    """Every role that a slot's text is set in."""
    return frozenset(role for paragraph in slot.paragraphs for role in (paragraph.style.role, *(run.role for run in paragraph.runs)))
