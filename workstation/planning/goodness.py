"""How good a made-up page is: named parts, each with what it asks, what it costs, and what stands against it in words.

It sees only the plan and the set page, never how they came about, so that a page made by hand is measured like one of the program's.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from math import log2
from typing import TYPE_CHECKING

from workstation.planning.headline_sizes import lines_needed
from workstation.planning.page_faults import page_faults
from workstation.planning.page_groups import group_faults
from workstation.planning.picture_strips import CROP, CROP_UNSEEN, pictures_of, speaks_of_photo
from workstation.planning.plan import text_columns
from workstation.planning.workbench import EMPTY
from workstation.told import Told
from workstation.units import EMU_PER_PT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from workstation.page import PagePlan, PagePreset, Slot
    from workstation.planning.set_page import Frame, SetPage, SetPicture, SetSlot
    from workstation.report import Report

Fault = tuple[str, float, str]
"""Part, cost, sentence (empty where it needs none)."""
WHOLE = 100.0
SEPARATOR = 1
"""The line of white, its rule in the middle, that parts two reports one above the other; more than this is empty room."""
LOOSE_LINES = 1
"""Lines of white that a headline may have about it beyond its own."""
LEFT_OUT, FREE_PLACE = 12.0, 4.0
TOUCHING, CROSSED, FLAT = 5.0, 8.0, 2.0
NEAR = 2
"""Lines or gutters between two reports' pictures that still look like one picture."""
FLATTEST = 2
"""Lines of text a column below which a report lies flat over its columns."""
NOTICED = 0.5


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the goodness. `asks` says what a good page has; `faults` are sentences, none where nothing is wrong."""

    name: str
    asks: str
    cost: float = 0.0
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Goodness:
    """The parts in fixed order, and how much of the grid is filled."""

    parts: tuple[Part, ...]
    filled: float
    """Share of the grid under type, headlines, pictures and the one line that parts two reports; 1 is a full page."""
    kept: float = 0.0
    """Share that is kept free for pictures which are to come."""
    strictly: float = 0.0
    """Share of the grid that is filled when the line between two reports counts as empty."""

    @property
    def score(self) -> float:
        """100 for a page without fault."""
        return round(max(WHOLE - sum(part.cost for part in self.parts), 0.0), 1)

    @property
    def faults(self) -> tuple[str, ...]:
        """Every sentence, the dearest part's first."""
        ordered = sorted(self.parts, key=lambda part: -part.cost)
        return tuple(dict.fromkeys(fault for part in ordered for fault in part.faults))


ASKS: Mapping[str, str] = {
    "不溢文": "所有文字都排得下",
    "填满": "版心填满：文末、版脚、稿件之间不留多余的空",
    "留白": "空白匀开：文末不集中空出一块，稿件之间隔得一样开",
    "头条": "头条在最上，标题和图片最大，不比旁边的稿件窄",
    "主次": "轻的稿件标题不比重的大出一截",
    "碰题": "并排的标题不同高同大",
    "题形": "标题不在词、数字中间转行，末行不落单字",
    "专栏": "同一栏题下的稿件排在一处",
    "短栏": "没有三两行的短栏",
    "断版": "没有一条空白从上到下把版面割开",
    "裁图": "图片按原来的比例，少裁",
    "图片": "每张图都用上，不空留图位",
    "图挨图": "两篇稿件的图片不挨在一起",
    "压图": "线不压图片",
    "接排": "小标题不落栏底，一行不孤在栏首",
    "版位": "版位不扁不长：每栏行数不少于栏数，单独一栏不贯通全版",
}


def goodness(
    plan: PagePlan, page: SetPage, preset: PagePreset, reports: Sequence[Report], names: Mapping[str, str], aspects: Mapping[str, float]
) -> Goodness:
    """The goodness of a set page; `names` is what the editor calls each report by, `aspects` the pictures' width by height."""
    filled, kept = filled_share(plan, page, preset), _expected_share(plan, preset, reports)
    found: list[Fault] = [
        *_empty(filled + kept),
        *_pictures(plan, page, reports, names, aspects),
        *_flat(plan, page, names),
        *((fault.part, fault.cost, fault.text) for fault in page_faults(plan, page, preset, names)),
        *((fault.part, fault.cost, fault.text) for fault in group_faults(plan, page, reports, names)),
    ]
    return Goodness(
        tuple(_part(name, asks, found) for name, asks in ASKS.items()), filled, kept, filled_share(plan, page, preset, separator=0)
    )


def _part(name: str, asks: str, found: Sequence[Fault]) -> Part:
    own = [(cost, text) for part, cost, text in found if part == name]
    return Part(name, asks, round(sum(cost for cost, _ in own), 1), tuple(text for _, text in own if text))


def filled_share(plan: PagePlan, page: SetPage, preset: PagePreset, *, separator: int = SEPARATOR) -> float:
    """Share of the grid's columns × lines that is not left empty.

    Empty are: ends of columns, the foot, lines between reports beyond the `separator`, lines about a headline beyond its own white and
    one more, and places kept free for pictures that aren't there.
    """
    cells = preset.columns * preset.lines
    empty = sum(_empty_in(slot, done, preset) for slot, done in zip(plan.slots, page.slots, strict=True))
    return 1 - (empty + _uncovered(plan.slots, preset, separator)) / cells


def _expected_share(plan: PagePlan, preset: PagePreset, reports: Sequence[Report]) -> float:
    """Share of the grid that is kept free for pictures that are to come: it costs less than what stays empty."""
    expecting = {report.slug for report in reports if speaks_of_photo(report)}
    return sum(_share_of(slot) * _free(slot) for slot in plan.slots if slot.slug in expecting) / (preset.columns * preset.lines)


def _free(slot: Slot) -> int:
    return sum(box.columns * box.lines for box in slot.pictures if not (box.picture or box.caption))


def _share_of(slot: Slot) -> float:
    """A text column's width in columns of the page."""
    return slot.columns / max(text_columns(slot), 1)


def _empty_in(slot: Slot, done: SetSlot, preset: PagePreset) -> float:
    """Empty lines in a slot, in columns of the page."""
    loose = _loose(slot, done, preset) * (slot.headline.columns or slot.columns)
    return (done.story.fit.short_lines + _free(slot)) * _share_of(slot) + loose


def _loose(slot: Slot, done: SetSlot, preset: PagePreset) -> int:
    """Lines that a horizontal headline is kept beyond what it needs and one more."""
    if done.headline is None or done.headline.vertical or not slot.headline.lines:
        return 0
    return max(slot.headline.lines - lines_needed(done.headline.frame.height / EMU_PER_PT, preset.leading) - LOOSE_LINES, 0)


def _uncovered(slots: Sequence[Slot], preset: PagePreset, separator: int) -> int:
    empty = 0
    for column in range(preset.columns):
        spans = sorted((s.line, s.line + s.lines) for s in slots if s.column <= column < s.column + s.columns)
        at = 0
        for start, end in spans:
            white = max(start - at, 0)
            empty += max(white - separator, 0) if at else white
            at = max(at, end)
        empty += preset.lines - at
    return empty


def _empty(filled: float) -> Iterator[Fault]:
    share = 100 * (1 - filled)
    yield "填满", EMPTY * max(share - 1, 0), Told("版心空 {0:.0f}%", share) if share >= 2 else ""


def _pictures(
    plan: PagePlan, page: SetPage, reports: Sequence[Report], names: Mapping[str, str], aspects: Mapping[str, float]
) -> Iterator[Fault]:
    yield from _missing(plan, reports, names)
    placed = [(slot.slug, picture) for slot in page.slots for picture in slot.pictures]
    for slug, picture in placed:
        yield from _cropped(names.get(slug, slug), picture, aspects)
    for (slug, one), (owner, other) in combinations(placed, 2):
        if slug != owner and _near(one.frame, other.frame, page):
            yield "图挨图", TOUCHING, Told("{0}与{1}的图片挨在一起", names.get(slug, slug), names.get(owner, owner))
    rules = (*page.rules, *(rule for slot in page.slots for rule in slot.rules))
    for slug, picture in placed:
        if any(_overlap(rule.frame, picture.frame) for rule in rules):
            yield "压图", CROSSED, Told("有线压在{0}的图片上", names.get(slug, slug))


def _missing(plan: PagePlan, reports: Sequence[Report], names: Mapping[str, str]) -> Iterator[Fault]:
    placed = {slot.slug: slot.pictures for slot in plan.slots}
    for report in reports:
        boxes = placed.get(report.slug, ())
        left = len(pictures_of(report)) - len(boxes)
        if report.slug in placed and left > 0:
            yield "图片", LEFT_OUT * left, Told("{0}有 {1} 张图未排", names[report.slug], left)
        if any(not box.picture for box in boxes):
            yield "图片", FREE_PLACE, Told("{0}留了图位", names[report.slug])


def _cropped(name: str, picture: SetPicture, aspects: Mapping[str, float]) -> Iterator[Fault]:
    own = aspects.get(picture.picture, 0)
    if own:
        bent = max(abs(log2(picture.frame.width / picture.frame.height / own)) - CROP_UNSEEN, 0)
        yield "裁图", CROP * bent, Told("{0}的图片裁去约 {1:.0%}", name, 1 - 2 ** (-(bent + CROP_UNSEEN))) if bent > NOTICED / 2 else ""


def _near(one: Frame, other: Frame, page: SetPage) -> bool:
    """Whether two pictures stand side by side or one on the other with less than a few lines between."""
    near = round(page.leading * 12700 * NEAR)
    across = max(one.x, other.x) - min(one.x + one.width, other.x + other.width)
    down = max(one.y, other.y) - min(one.y + one.height, other.y + other.height)
    return across <= near and down <= near and (across < 0 or down < 0)


def _overlap(one: Frame, other: Frame) -> bool:
    across = one.x < other.x + other.width and other.x < one.x + one.width
    return across and one.y < other.y + other.height and other.y < one.y + one.height


def _flat(plan: PagePlan, page: SetPage, names: Mapping[str, str]) -> Iterator[Fault]:
    for slot, done in zip(plan.slots, page.slots, strict=True):
        columns = text_columns(slot)
        lines = done.story.fit.lines / max(columns, 1)
        if not slot.headline.vertical and done.story.fit.lines and lines < FLATTEST * columns / 2 and columns > 2:
            yield "版位", FLAT, Told("{0}太扁：{1} 栏只有 {2:.0f} 行", names.get(slot.slug, slot.slug), columns, lines)
