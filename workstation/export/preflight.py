"""Preflight (出样前检查): what would be lost or missing on the printed page."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from workstation.errors import DeskError, Obstructed, Overset
from workstation.told import Told
from workstation.units import Lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from workstation.checks.engine.finding import Finding
    from workstation.planning.set_page import SetHeadline, SetPage, SetPicture, SetSlot, SetStory

    PictureSource = Callable[[str], bytes | Path]
    PictureNames = Callable[[str], str]


SHORT_LEG = 2
"""Lines up to which a column's leg looks like a mistake."""
_LISTED = 6
"""Obstacles that one sentence names."""


class Matter(StrEnum):
    """What is the matter; by it one knows where to go."""

    OVERSET = "overset"
    PICTURE = "picture"
    """A picture's file is gone."""
    REPORT = "report"
    """A report is gone that a slot is kept for."""
    UNSIGNED = "unsigned"
    NAME = "name"
    GLYPH = "glyph"
    """A character that the face lacks."""
    FACE = "face"
    """A face that stands in for another kind."""
    COARSE = "coarse"
    """A picture with too few dots at its size."""
    SHORT_LEG = "short-leg"
    DIFFERENCE = "difference"
    """A line that another program prints otherwise."""
    STRAY = "stray"
    """A picture that only the page has, or with other words than its report's."""
    FREE_PLACE = "free-place"
    """A place that is kept for a picture."""
    SCRIPT = "script"
    """What the other script leaves to be decided, or made longer or shorter."""


@dataclass(frozen=True, slots=True)
class Obstacle:
    """One thing in the way, or, where it doesn't `blocks`, one to be looked at.

    `overset` is the text that finds no room, in whole paragraphs' rests; empty where something else is the matter.
    """

    page: str
    slug: str
    title: str
    where: str
    lines: Lines = Lines(0)
    characters: int = 0
    overset: tuple[str, ...] = ()
    problem: str = ""
    matter: Matter = Matter.OVERSET
    blocks: bool = True
    picture: int | None = None
    """Which of the slot's pictures."""
    finding: Finding | None = None
    """The words in the report."""

    @property
    def text(self) -> str:
        """The sentence for the editor."""
        what = self.problem or Told("超 {0} 行 / {1} 字", self.lines, self.characters)
        told = Told("{0}{1}", self.where, what) if self.where else what
        return Told("{0}《{1}》{2}", self.page, self.title, told) if self.title else Told("{0} {1}", self.page, told)


def preflight(
    pages: Sequence[SetPage],
    titles: Mapping[str, str] | None = None,
    pictures: PictureSource | None = None,
    names: PictureNames = "{:.8}".format,
) -> tuple[Obstacle, ...]:
    """Everything in the way, page by page in reading order. `titles` by slug; `pictures` is asked for every picture file.

    `names`: what a picture without a caption is called.
    """
    return tuple(obstacle for page in pages for obstacle in _of_page(page, titles or {}, pictures, names))


def demand_printable(obstacles: Sequence[Obstacle]) -> None:
    """Raise `Overset`, or `Obstructed`, where something blocks; its places are all obstacles, those that only warn as well."""
    blocking = [obstacle for obstacle in obstacles if obstacle.blocks]
    if not blocking:
        return
    found = [obstacle.text for obstacle in blocking[:_LISTED]]
    more = [Told("等 {0} 处", len(blocking))] if len(blocking) > _LISTED else []
    advice = Told.joined((words for matter, words in _ADVICE.items() if any(each.matter is matter for each in blocking)), "。")
    kind = Overset if any(obstacle.matter is Matter.OVERSET for obstacle in blocking) else Obstructed
    raise kind("还不能输出：{0}。{1}", Told.joined([*found, *more], "；"), advice, places=obstacles)


_ADVICE = {
    Matter.OVERSET: Told("文字排不下的，请删减、加大版位，或选择把排不下的文字另列一页"),
    Matter.PICTURE: Told("图片请重新加入，或从版面上拿掉"),
    Matter.REPORT: Told("稿件已经没有的版位，请撤下"),
    Matter.UNSIGNED: Told("没有签的，请先签发、签样，或在“设置”里改“未签的版面”"),
    Matter.NAME: Told("人名请改正、放行，或补进名录"),
    Matter.GLYPH: Told("没有字形的字，请装上有这些字的字体，或换个写法"),
}


def demand_room(obstacles: Sequence[Obstacle], *, overset_page: bool = False) -> None:
    """As `demand_printable`, for pages alone; text without room may be listed on a page of its own."""
    demand_printable([obstacle for obstacle in obstacles if not (overset_page and obstacle.matter is Matter.OVERSET)])


def _of_page(page: SetPage, titles: Mapping[str, str], pictures: PictureSource | None, names: PictureNames) -> Iterator[Obstacle]:
    for story in (page.folio.left, page.folio.centre, page.folio.right):
        yield from _story(page.number, "", "", Told("报眉"), story)
    for slot in page.slots:
        title = titles.get(slot.slug, slot.slug)
        yield from _of_slot(page.number, title, slot, pictures, names)


def _of_slot(number: str, title: str, slot: SetSlot, pictures: PictureSource | None, names: PictureNames) -> Iterator[Obstacle]:
    if slot.headline:
        yield from _headline(number, slot.slug, title, slot.headline)
    yield from _story(number, slot.slug, title, Told("正文"), slot.story)
    for index, picture in enumerate(slot.pictures):
        if picture.caption:
            yield from _story(number, slot.slug, title, Told("图注"), picture.caption)
        if _is_gone(picture, pictures):
            problem = Told("“{0}”的文件不在了", picture.description or names(picture.picture))
            yield Obstacle(number, slot.slug, title, Told("图片"), problem=problem, matter=Matter.PICTURE, picture=index)
    for quote in slot.quotes:
        yield from _story(number, slot.slug, title, Told("引文"), quote)


def _headline(number: str, slug: str, title: str, headline: SetHeadline) -> Iterator[Obstacle]:
    fit = headline.fit
    if fit.overset_lines:
        whole = tuple(paragraph.text for paragraph in headline.paragraphs)
        yield Obstacle(number, slug, title, Told("标题"), fit.overset_lines, fit.overset_characters, whole)


def _story(number: str, slug: str, title: str, where: str, story: SetStory) -> Iterator[Obstacle]:
    fit = story.fit
    if fit.overset_lines:
        rest = overset_text(story)
        yield Obstacle(number, slug, title, where, fit.overset_lines, fit.overset_characters, rest)


def overset_text(story: SetStory) -> tuple[str, ...]:
    """The paragraphs, or rests of them, that no column holds."""
    lines = [line for column in story.columns for line in column.lines]
    at, offset = (lines[-1].paragraph, lines[-1].end) if lines else (0, 0)
    texts = [paragraph.text for paragraph in story.paragraphs]
    return tuple(text for text in (texts[at][offset:], *texts[at + 1 :]) if text.strip()) if texts else ()


def _is_gone(picture: SetPicture, pictures: PictureSource | None) -> bool:
    if not picture.picture or pictures is None:
        return False
    try:
        source = pictures(picture.picture)
        return not isinstance(source, bytes) and not source.is_file()
    except DeskError:
        return True


def short_legs(pages: Sequence[SetPage], titles: Mapping[str, str]) -> Iterator[Obstacle]:
    """Legs of one or two lines, where a text runs through several."""
    for page in pages:
        for slot in page.slots:
            legs = [len(column.lines) for column in slot.story.columns if column.lines]
            for lines in legs if len(legs) > 1 else []:
                if lines <= SHORT_LEG:
                    title = titles.get(slot.slug, slot.slug)
                    problem = Told("有一栏只有 {0} 行", lines)
                    yield Obstacle(page.number, slot.slug, title, "", problem=problem, matter=Matter.SHORT_LEG, blocks=False)


def told(obstructed: Obstructed) -> str:
    """What keeps pages from being printed, for the command line: all obstacles, a line each, those that only warn after the rest."""
    rows = [f"{'不能输出' if getattr(place, 'blocks', True) else '注意'}：{place.text}" for place in obstructed.places]
    return "\n".join(["还不能输出，没有写出文件", *rows])
