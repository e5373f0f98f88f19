"""Pictures that stand on a page already and are taken along when it is made up anew."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from workstation.planning.copy import caption_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from workstation.page import PagePlan, PictureBox, Slot
    from workstation.report import Report


def placed_pictures(plan: PagePlan) -> dict[str, tuple[PictureBox, ...]]:
    """The boxes with a picture in them, by slug; places kept free are make-up's own."""
    return {slot.slug: tuple(box for box in slot.pictures if box.picture) for slot in plan.slots}


def with_pictures(report: Report, boxes: Iterable[PictureBox]) -> Report:
    """The report as if it had these pictures from the first, each in the place that its caption keeps."""
    pairs = list(zip_longest(report.pictures, report.captions, fillvalue=""))
    for box in boxes:
        if box.picture not in (picture for picture, _ in pairs):
            free = _place_for(box, pairs)
            pairs[free : free + 1] = [(box.picture, caption_text(box))]
    return replace(report, pictures=tuple(picture for picture, _ in pairs), captions=tuple(caption for _, caption in pairs))


def restored(plan: PagePlan, placed: Mapping[str, Sequence[PictureBox]]) -> PagePlan:
    """The plan with the pictures' own captions, credits and crops."""
    return replace(plan, slots=tuple(_restored(slot, placed.get(slot.slug, ())) for slot in plan.slots))


def _place_for(box: PictureBox, pairs: Sequence[tuple[str, str]]) -> int:
    free = [(at, caption) for at, (picture, caption) in enumerate(pairs) if not picture]
    same = [at for at, caption in free if caption == box.caption or not box.caption]
    return same[0] if same else len(pairs)


def _restored(slot: Slot, boxes: Sequence[PictureBox]) -> Slot:
    stood = {box.picture: box for box in boxes}
    return replace(slot, pictures=tuple(_as_it_stood(box, stood.get(box.picture)) for box in slot.pictures))


def _as_it_stood(box: PictureBox, stood: PictureBox | None) -> PictureBox:
    return replace(box, caption=stood.caption, credit=stood.credit, focus=stood.focus) if stood else box
