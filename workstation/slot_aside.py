"""What stands beside a slot on the board: what typography can do for its fit, and what there is to say of its pictures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workstation.checks.engine.manuscript import Manuscript, Part
from workstation.checks.engine.run import judge
from workstation.errors import BadInput, NotFound
from workstation.inspection.desk_context import desk_context
from workstation.pictures.files import Quality, dots_per_inch, quality
from workstation.pictures.of_report import line_of
from workstation.planning.at_desk import aspect
from workstation.planning.copy import caption_text
from workstation.planning.fit_suggestions import suggestions
from workstation.planning.placed_pictures import worded_box
from workstation.planning.plan import slot_of
from workstation.report import Report

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workstation.checks.engine.finding import Finding
    from workstation.desk import Desk
    from workstation.page import PagePlan, PictureBox
    from workstation.pictures.files import PictureLook
    from workstation.planning.composing import Composer
    from workstation.planning.fit_suggestions import Suggestion
    from workstation.planning.set_page import SetSlot
    from workstation.units import Emu

OWN_TO_CAPTIONS = frozenset(("pictures.captions", "pictures.uncredited"))
"""Rules that count a report's captions against its pictures: here is only one of them."""


@dataclass(frozen=True, slots=True)
class PlacedPicture:
    """A picture in a slot: `look` is None where the file is gone (or the place is kept free), `dpi` what it has at its size."""

    is_gone: bool = False
    look: PictureLook | None = None
    dpi: float = 0.0
    quality: Quality = Quality.GOOD
    findings: tuple[str, ...] = ()
    """What the rules say of caption and credit."""
    line: str | None = ""
    """The report's own caption; None where only the page has the picture."""


@dataclass(frozen=True, slots=True)
class WaitingPicture:
    """A picture of the report that stands nowhere: its hash, which of the report's it is (from 1), its width by height."""

    digest: str
    number: int
    aspect: float


@dataclass(frozen=True, slots=True)
class SlotAside:
    """Beside one slot."""

    slug: str
    suggestions: tuple[Suggestion, ...]
    pictures: tuple[PlacedPicture, ...]
    waiting: tuple[WaitingPicture, ...] = ()


def slot_aside(desk: Desk, plan: PagePlan, report: Report, as_set: SetSlot, composer: Composer) -> SlotAside:
    """Look at a slot as it is set."""
    slot = slot_of(plan, report.slug)
    frames = [picture.frame for picture in as_set.pictures]
    looks = [placed_picture(desk, box, (frame.width, frame.height)) for box, frame in zip(slot.pictures, frames, strict=True)]
    told = [tuple(finding.message for finding in _caption_findings(desk, report, worded_box(box, report))) for box in slot.pictures]
    lines = [line_of(report, box.picture) if box.picture else "" for box in slot.pictures]
    pictures = tuple(replace(look, findings=findings, line=line) for look, findings, line in zip(looks, told, lines, strict=True))
    return SlotAside(report.slug, suggestions(plan, report.slug, report, composer), pictures, _waiting(desk, plan, report))


def _waiting(desk: Desk, plan: PagePlan, report: Report) -> tuple[WaitingPicture, ...]:
    """The report's pictures that stand on no page of the issue; it may run on."""
    day, here = plan.folio.day, plan.folio.number
    elsewhere = (place for place in desk.issues.places(report.slug).get(report.slug, ()) if place[0] == day and place[1] != here)
    others = [desk.issues.plan(*place) for place in elsewhere]
    placed = {box.picture for each in (plan, *others) for box in each.pictures_of(report.slug)}
    left = [(number, picture) for number, picture in enumerate(report.pictures, 1) if picture not in placed]
    return tuple(WaitingPicture(picture, number, aspect(desk, picture)) for number, picture in left if desk.pictures.exists(picture))


def placed_picture(desk: Desk, box: PictureBox, size: tuple[Emu, Emu]) -> PlacedPicture:
    """A picture at its size on the page, in EMU."""
    if not box.picture:
        return PlacedPicture()
    try:
        look = desk.pictures.look(box.picture)
    except (NotFound, BadInput):
        return PlacedPicture(is_gone=True)
    dpi = dots_per_inch((look.width, look.height), size)
    return PlacedPicture(False, look, dpi, quality(dpi))


def _caption_findings(desk: Desk, report: Report, box: PictureBox) -> Iterator[Finding]:
    """What the rules say of a caption and its credit on the page: the same as of a report's own, names against the directories."""
    text = caption_text(box)
    if not text:
        return
    told = Report(report.slug, report.headlines, report.body, attribution_lines=report.attribution_lines, captions=(text,))
    manuscript = Manuscript.of_report(told)
    for finding in judge(manuscript, desk_context(desk, report.slug)).findings:
        region = manuscript.region_at(finding.span[0])
        if region is not None and region.part is Part.CAPTION and finding.rule not in OWN_TO_CAPTIONS:
            yield finding
