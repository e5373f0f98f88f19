"""Pictures on a page. A picture is its report's, with a line of its captions; a box only says where it stands.

A box without words of its own shows the report's line. Boxes with words of their own, and pictures that only the page has, come from
older stores and from packets: they print as they stand, are told by `strays`, and go to the report before the page would lose them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from workstation.pictures.of_report import line_of, owning
from workstation.planning.copy import caption_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from workstation.page import PagePlan, PictureBox, Slot
    from workstation.report import Report

ReportEdit = Callable[["Report"], "Report"]
"""What is done to a report's pictures and captions along with an edit of the page."""


@dataclass(frozen=True, slots=True)
class Stray:
    """A picture on a page that isn't as its report has it. `line`: the report's caption where the page prints another one."""

    slug: str
    index: int
    box: PictureBox
    line: str | None = None
    """None: the report hasn't this picture at all."""


def worded(slot: Slot, report: Report) -> Slot:
    """The slot with the words that its pictures are printed with."""
    return replace(slot, pictures=tuple(worded_box(box, report) for box in slot.pictures)) if slot.pictures else slot


def worded_box(box: PictureBox, report: Report) -> PictureBox:
    """A box with the report's line where it has no words of its own."""
    return box if caption_text(box) or not box.picture else replace(box, caption=line_of(report, box.picture) or "")


def wordless(box: PictureBox, report: Report) -> PictureBox:
    """A box without the words that are the report's anyway."""
    own = line_of(report, box.picture) if box.picture else None
    return replace(box, caption="", credit="") if own is not None and caption_text(box) in (own, "") else box


def in_reports_words(plan: PagePlan, reports: Mapping[str, Report]) -> PagePlan:
    """The plan with the words left to these reports that are theirs."""
    return replace(plan, slots=tuple(_wordless(slot, reports.get(slot.slug)) for slot in plan.slots))


def _wordless(slot: Slot, report: Report | None) -> Slot:
    return replace(slot, pictures=tuple(wordless(box, report) for box in slot.pictures)) if report else slot


def strays(plan: PagePlan, reports: Mapping[str, Report]) -> Iterator[Stray]:
    """The pictures of a page that its reports don't have, or print other words of."""
    for slot in plan.slots:
        report = reports.get(slot.slug)
        for index, box in enumerate(slot.pictures if report else ()):
            if box.picture and report is not None:
                line = line_of(report, box.picture)
                if line is None or caption_text(box) not in (line, ""):
                    yield Stray(slot.slug, index, box, line)


def given(plan: PagePlan, reports: Mapping[str, Report], slugs: Iterable[str] = ()) -> dict[str, ReportEdit]:
    """How reports come to have the pictures that only this page has; of these slugs, or of all."""
    chosen = frozenset(slugs)
    boxes: dict[str, list[PictureBox]] = {}
    for stray in strays(plan, reports):
        if stray.line is None and (not chosen or stray.slug in chosen):
            boxes.setdefault(stray.slug, []).append(stray.box)
    return {slug: edit for slug, found in boxes.items() for edit in giving(slug, found).values()}


def giving(slug: str, boxes: Sequence[PictureBox]) -> dict[str, ReportEdit]:
    """How a report comes to have the pictures of these boxes, with their words."""

    def give(report: Report) -> Report:
        for box in boxes:
            report = owning(report, box.picture, caption_text(box)) if box.picture else report
        return report

    return {slug: give}


def left_out(plan: PagePlan, report: Report) -> tuple[str, ...]:
    """A report's pictures that stand nowhere on the page."""
    placed = {box.picture for box in plan.pictures_of(report.slug)}
    return tuple(picture for picture in report.pictures if picture not in placed)


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
