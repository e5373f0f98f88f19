"""Preflight (出样前检查): what would be lost or missing on the printed page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.errors import DeskError, Overset
from workstation.units import Lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from workstation.planning.set_page import SetHeadline, SetPage, SetPicture, SetSlot, SetStory

    PictureSource = Callable[[str], bytes | Path]


@dataclass(frozen=True, slots=True)
class Obstacle:
    """One thing in the way. `overset` is the text that finds no room, in whole paragraphs' rests; empty where something is missing."""

    page: str
    slug: str
    title: str
    where: str
    lines: Lines = Lines(0)
    characters: int = 0
    overset: tuple[str, ...] = ()
    problem: str = ""

    @property
    def text(self) -> str:
        """The sentence for the editor."""
        what = self.problem or f"超 {self.lines} 行 / {self.characters} 字"
        return f"{self.page}《{self.title}》{self.where}{what}" if self.title else f"{self.page} {self.where}{what}"


def preflight(
    pages: Sequence[SetPage], titles: Mapping[str, str] | None = None, pictures: PictureSource | None = None
) -> tuple[Obstacle, ...]:
    """Everything in the way, page by page in reading order. `titles` by slug; `pictures` is asked for every picture file."""
    return tuple(obstacle for page in pages for obstacle in _of_page(page, titles or {}, pictures))


def demand_room(obstacles: Sequence[Obstacle], *, overset_page: bool = False) -> None:
    """Raise `Overset` for text without room, unless it will be listed on a page of its own; `NotReady`'s kin for what is missing."""
    missing = [obstacle.text for obstacle in obstacles if obstacle.problem]
    if missing:
        raise DeskError("；".join(missing) + "。请重新加入图片，或从版面上拿掉")
    over = [obstacle for obstacle in obstacles if not obstacle.problem]
    if over and not overset_page:
        listed = "；".join(obstacle.text for obstacle in over)
        raise Overset(f"有文字排不下：{listed}。请删减、加大版位，或选择把排不下的文字另列一页", over)


def _of_page(page: SetPage, titles: Mapping[str, str], pictures: PictureSource | None) -> Iterator[Obstacle]:
    for story in (page.folio.left, page.folio.centre, page.folio.right):
        yield from _story(page.number, "", "", "报眉", story)
    for slot in page.slots:
        title = titles.get(slot.slug, slot.slug)
        yield from _of_slot(page.number, title, slot, pictures)


def _of_slot(number: str, title: str, slot: SetSlot, pictures: PictureSource | None) -> Iterator[Obstacle]:
    if slot.headline:
        yield from _headline(number, slot.slug, title, slot.headline)
    yield from _story(number, slot.slug, title, "正文", slot.story)
    for picture in slot.pictures:
        if picture.caption:
            yield from _story(number, slot.slug, title, "图注", picture.caption)
        yield from _picture(number, slot.slug, title, picture, pictures)
    for quote in slot.quotes:
        yield from _story(number, slot.slug, title, "引文", quote)


def _headline(number: str, slug: str, title: str, headline: SetHeadline) -> Iterator[Obstacle]:
    fit = headline.fit
    if fit.overset_lines:
        whole = tuple(paragraph.text for paragraph in headline.paragraphs)
        yield Obstacle(number, slug, title, "标题", fit.overset_lines, fit.overset_characters, whole)


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


def _picture(number: str, slug: str, title: str, picture: SetPicture, pictures: PictureSource | None) -> Iterator[Obstacle]:
    if not picture.picture or pictures is None:
        return
    try:
        source = pictures(picture.picture)
        is_there = isinstance(source, bytes) or source.is_file()
    except DeskError:
        is_there = False
    if not is_there:
        yield Obstacle(number, slug, title, "图片", problem=f"“{picture.description or picture.picture[:8]}”的文件不在了")


def told(obstacles: Iterable[Obstacle]) -> str:
    """All sentences, a line each."""
    return "\n".join(obstacle.text for obstacle in obstacles)
