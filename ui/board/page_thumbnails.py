"""The flat plan's pictures of pages: set and drawn in the pool by the board's own painter, kept until a page changes.

One page at a time, so that what is typed meanwhile is set at once. Raw fonts belong to the thread that made them: each has its painter.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter

from ui.board.page_painter import PagePainter, points
from ui.board.slots.fit_words import fit_words
from ui.picture_words import as_image
from workstation.errors import DeskError

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping
    from datetime import date

    from ui.rooms import Surroundings
    from workstation.page import PagePlan
    from workstation.planning.composing import Composer
    from workstation.planning.set_page import SetPage
    from workstation.report import Report

PICTURE = 400
"""Dots of a picture's longer side."""
SUPERSAMPLED = 2
"""A page is drawn so many times larger than it is shown: its text stays grey, not grainy."""


@dataclass(frozen=True, slots=True)
class PageSight:
    """A page of the issue as it was read; `key` tells two states of it apart."""

    plan: PagePlan
    reports: Mapping[str, Report]

    @property
    def key(self) -> Hashable:
        """What its picture depends on."""
        texts = tuple(sorted((slug, report.revision) for slug, report in self.reports.items()))
        return (replace(self.plan, revision=0), texts)


@dataclass(frozen=True, slots=True)
class PageFill:
    """How full a page is: reports on it, those that have too much text or too much white, the share of the grid that is taken."""

    reports: int = 0
    overset: int = 0
    short: int = 0
    taken: float = 0.0


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A page's picture and how full it is."""

    image: QImage
    fill: PageFill


class PageThumbnails(QObject):
    """Reads an issue and draws its pages; `read` again after every change: what stayed as it was isn't drawn again."""

    listed = Signal(object)
    """tuple[PagePlan, …] of the issue that was asked for"""
    drawn = Signal(int)
    """A page's place: its thumbnail is there."""

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = around.desk, around.tasks
        self._own = threading.local()
        self._composer: Composer | None = None
        self._pictures: dict[str, QImage | None] = {}
        self._sights: tuple[PageSight, ...] = ()
        self._kept: dict[Hashable, Thumbnail] = {}
        self._size = QSize(200, 280)
        self.draws = 0
        """How many pages were drawn in all."""

    def show_size(self, size: QSize) -> None:
        """In dots of the screen, how large a page is shown at most; another size draws all anew."""
        if size != self._size:
            self._size = size
            self._kept.clear()
            self._draw_next()

    def read(self, day: date) -> None:
        """Read an issue's pages."""
        self._tasks.read(partial(self._fetch, day), self._on_read, key=(self, "issue"), failed=lambda _error: None)

    def forget(self) -> None:
        """No issue is shown."""
        self._sights = ()

    def thumbnail(self, at: int) -> Thumbnail | None:
        """A page's picture by its place; null while it is being drawn."""
        return self._kept.get(self._sights[at].key) if at < len(self._sights) else None

    @property
    def is_complete(self) -> bool:
        """Whether every page's picture is there."""
        return all(sight.key in self._kept for sight in self._sights)

    def _fetch(self, day: date) -> tuple[PageSight, ...]:
        from workstation.planning.at_desk import reports_of

        return tuple(PageSight(plan, reports_of(self._desk, plan)) for plan in self._desk.issues.plans(day))

    def _on_read(self, sights: tuple[PageSight, ...]) -> None:
        self._sights = sights
        keys = {sight.key for sight in sights}
        self._kept = {key: kept for key, kept in self._kept.items() if key in keys}
        self.listed.emit(tuple(sight.plan for sight in sights))
        self._draw_next()

    def _draw_next(self) -> None:
        missing = next((sight for sight in self._sights if sight.key not in self._kept), None)
        if missing is not None:
            draw = partial(self._draw, missing, self._size)
            self._tasks.read(draw, partial(self._keep, missing.key, self._size), key=(self, "page"), failed=lambda _error: None)

    def _keep(self, key: Hashable, size: QSize, thumbnail: Thumbnail) -> None:
        if size == self._size:
            self._kept[key] = thumbnail
            self.draws += 1
            for at, sight in enumerate(self._sights):
                if sight.key == key:
                    self.drawn.emit(at)
        self._draw_next()

    # -- in the pool

    def _draw(self, sight: PageSight, size: QSize) -> Thumbnail:
        from workstation.planning.composing import Composer
        from workstation.planning.setting import set_page

        if self._composer is None or self._composer.fonts is not self._desk.fonts:
            self._composer = Composer(self._desk.fonts)
        page = set_page(sight.plan, sight.reports, self._composer.fonts, composer=self._composer)
        return Thumbnail(page_image(page, self._painter(), size), page_fill(page))

    def _painter(self) -> PagePainter:
        """The present thread's own."""
        painter: PagePainter | None = getattr(self._own, "painter", None)
        if painter is None:
            painter = self._own.painter = PagePainter(lambda: self._desk.fonts, self._picture)
        return painter

    def _picture(self, digest: str) -> QImage | None:
        if digest not in self._pictures:
            try:
                self._pictures[digest] = as_image(self._desk.pictures.small(digest, PICTURE))
            except DeskError:
                self._pictures[digest] = None
        return self._pictures[digest]


def page_image(page: SetPage, painter: PagePainter, size: QSize) -> QImage:
    """A page drawn to fit a size."""
    width, height = points(page.width), points(page.height)
    scale = min(size.width() / width, size.height() / height)
    large = QImage(max(round(width * scale * SUPERSAMPLED), 1), max(round(height * scale * SUPERSAMPLED), 1), QImage.Format.Format_RGB32)
    ink = QPainter(large)
    ink.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    ink.scale(scale * SUPERSAMPLED, scale * SUPERSAMPLED)
    painter.paint_page(ink, page)
    ink.end()
    return large.scaled(large.size() / SUPERSAMPLED, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def page_fill(page: SetPage) -> PageFill:
    """How full a set page is."""
    words = [fit_words(slot) for slot in page.slots]
    area = page.type_area
    taken = sum(slot.frame.width * slot.frame.height for slot in page.slots) / (area.width * area.height) if area else 0.0
    return PageFill(len(words), sum(word.overset for word in words), sum(word.short for word in words), min(taken, 1.0))
