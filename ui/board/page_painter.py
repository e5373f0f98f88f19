"""Draws a set page: every line where copyfit put it, in the faces that the DOCX names. Scene units are points."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING
from unicodedata import normalize

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGlyphRun, QImage, QPaintEngine, QPainter, QPen, QRawFont

from ui.picture_words import gone_words
from workstation.copyfit.face import rare_stretches
from workstation.units import EMU_PER_PT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from workstation.copyfit.face import Face
    from workstation.copyfit.fonts import FontCase
    from workstation.planning.set_page import (
        Frame,
        SetBox,
        SetHeadline,
        SetLine,
        SetPage,
        SetParagraph,
        SetPicture,
        SetRule,
        SetSlot,
        SetStory,
        TextStyle,
    )

INK = QColor(20, 20, 20)
PAPER = QColor(255, 255, 255)
FREE_PLACE = QColor(226, 226, 222)
LARGEST_IN_CACHE = 60.0
"""Dots of the largest glyphs that Qt surely keeps as little pictures."""


def points(value: float) -> float:
    """EMU as scene units."""
    return value / EMU_PER_PT


def rectangle(frame: Frame) -> QRectF:
    """A frame in scene units."""
    return QRectF(points(frame.x), points(frame.y), points(frame.width), points(frame.height))


GONE, GONE_INK = QColor(251, 230, 227), QColor(179, 54, 43)
"""Ground and words where a picture's file is not to be found; the page is paper in every theme."""


class PagePainter:
    """Holds the raw fonts and decoded pictures of a board, so that a repaint only places glyphs."""

    def __init__(
        self,
        fonts: Callable[[], FontCase],
        picture: Callable[[str], QImage | None],
        is_gone: Callable[[str], bool] = lambda _digest: False,
    ) -> None:
        """`is_gone` says of a picture that isn't there whether it never will be."""
        self._case, self._picture, self._is_gone = fonts, picture, is_gone
        self._faces: FontCase | None = None
        self._fonts: dict[tuple[str, bool, float], QRawFont] = {}
        self._drawn: dict[tuple[str, bool], dict[int, str]] = {}

    def written(self, character: str) -> str:
        """Which character was drawn with the glyph that this one has: radicals share theirs with the character that is meant."""
        for face, drawn in self._drawn.items():
            if character in drawn.values():
                return character
            font = next((raw for key, raw in self._fonts.items() if key[:2] == face), None)
            glyphs = font.glyphIndexesForString(character) if font else []
            if glyphs and glyphs[0] in drawn:
                return drawn[glyphs[0]]
        return normalize("NFKC", character) if "\u2f00" <= character <= "\u2fdf" else character  # a stamp's text: a radical's own form

    def beyond(self, characters: frozenset[str]) -> list[str]:
        """Characters beyond the first plane that were drawn by the face which drew these, in the order of their first drawing."""
        found = [
            [char for char in drawn.values() if char > "\uffff"] for drawn in self._drawn.values() if characters <= set(drawn.values())
        ]
        return found[0] if len(found) == 1 else []

    def paint_page(self, painter: QPainter, page: SetPage) -> None:
        """Paper, folio, slots and rules of a page."""
        for _ in self.painting(painter, page):
            pass

    def painting(self, painter: QPainter, page: SetPage) -> Iterator[None]:
        """The same in pieces of some milliseconds, a slot each, for a window that must go on meanwhile."""
        self._faces = self._case()
        painter.fillRect(QRectF(0, 0, points(page.width), points(page.height)), PAPER)
        for story in (page.folio.left, page.folio.centre, page.folio.right):
            self._paint_story(painter, story)
        self._paint_rules(painter, (*page.folio.rules, *page.rules))
        for slot in page.slots:
            yield
            self._paint_slot(painter, slot)

    def _paint_slot(self, painter: QPainter, slot: SetSlot) -> None:
        """A report: its frame line and tint, headline, pictures, columns."""
        if slot.box:
            _paint_box(painter, slot.box)
        if slot.headline:
            self._paint_headline(painter, slot.headline)
        for picture in slot.pictures:
            self._paint_picture(painter, picture)
        self._paint_story(painter, slot.story)
        for quote in slot.quotes:
            self._paint_story(painter, quote)
        self._paint_rules(painter, slot.rules)

    def _paint_story(self, painter: QPainter, story: SetStory) -> None:
        """All columns of a story."""
        for column in story.columns:
            for line in column.lines:
                self._paint_line(painter, line, story.paragraphs[line.paragraph])

    def _paint_headline(self, painter: QPainter, headline: SetHeadline) -> None:
        draw = partial(self._paint_upright, painter) if headline.vertical else partial(self._paint_line, painter)
        for line in headline.lines:
            draw(line, headline.paragraphs[line.paragraph])

    def _paint_picture(self, painter: QPainter, picture: SetPicture) -> None:
        target = rectangle(picture.frame)
        image = self._picture(picture.picture) if picture.picture else None
        if image is None or image.isNull():
            painter.fillRect(target, FREE_PLACE)
            painter.setPen(QPen(QColor(150, 150, 150), 0.5))
            painter.drawLine(target.topLeft(), target.bottomRight())
            painter.drawLine(target.topRight(), target.bottomLeft())
            if picture.picture and self._is_gone(picture.picture):
                _say_gone(painter, target)
        else:
            painter.drawImage(target, image, crop(image.width(), image.height(), target.width() / target.height(), picture.focus))
        if picture.caption:
            self._paint_story(painter, picture.caption)

    def _paint_rules(self, painter: QPainter, rules: Sequence[SetRule]) -> None:
        for rule in rules:
            grey = round(rule.grey * 255)
            painter.fillRect(rectangle(rule.frame), QColor(grey, grey, grey))

    def _paint_line(self, painter: QPainter, line: SetLine, paragraph: SetParagraph) -> None:
        painter.setPen(INK)
        x, y = points(line.x), points(line.baseline)
        for face, size, start, end in self._in_faces(line, paragraph):
            font = self._font(face, size)
            text = line.text[start:end]
            glyphs = font.glyphIndexesForString(text)
            places = line.xs[start:end]
            if len(glyphs) != len(places):
                continue
            self._remember(face, glyphs, text)
            if _is_large(painter, font):
                for glyph, at in zip(glyphs, places, strict=True):
                    painter.fillPath(font.pathForGlyph(glyph).translated(x + at, y), INK)
                continue
            run = QGlyphRun()
            run.setRawFont(font)
            run.setGlyphIndexes(glyphs)
            run.setPositions([QPointF(at, 0.0) for at in places])
            painter.drawGlyphRun(QPointF(x, y), run)

    def _remember(self, face: Face, glyphs: Sequence[int], text: str) -> None:
        drawn = self._drawn.setdefault((face.family, face.bold), {})
        for glyph, char in zip(glyphs, text, strict=True):
            drawn.setdefault(glyph, char)

    def _in_faces(self, line: SetLine, paragraph: SetParagraph) -> Iterator[tuple[Face, float, int, int]]:
        """The line's stretches with the face of each, parted where another prints what its own lacks."""
        faces = self._faces or self._case()
        for style, start, end in _stretches(line, paragraph):
            face, at = faces.face(style.role, bold=style.bold), start
            for first, last, other in rare_stretches(line.text[start:end], face):
                yield from ((face, style.size, at, start + first),) if at < start + first else ()
                yield other, style.size, start + first, start + last
                at = start + last
            yield from ((face, style.size, at, end),) if at < end else ()

    def _paint_upright(self, painter: QPainter, line: SetLine, paragraph: SetParagraph) -> None:
        """A vertical line: `x` is its middle, `baseline` its top, `xs` run downwards; each character stands in its own em."""
        painter.setPen(INK)
        for face, size, start, end in self._in_faces(line, paragraph):
            font = QFont(face.family)
            font.setPixelSize(max(1, round(size)))
            font.setBold(face.bold)
            painter.setFont(font)
            text = line.text[start:end]
            self._remember(face, self._font(face, size).glyphIndexesForString(text), text)
            for character, down in zip(line.text[start:end], line.xs[start:end], strict=True):
                cell = QRectF(points(line.x) - size / 2, points(line.baseline) + down, size, size)
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, character)

    def _font(self, face: Face, size: float) -> QRawFont:
        key = (face.family, face.bold, size)
        if key not in self._fonts:
            font = QFont(face.family)
            font.setPixelSize(100)
            font.setBold(face.bold)
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            raw = QRawFont.fromFont(font)
            raw.setPixelSize(size)
            self._fonts[key] = raw
        return self._fonts[key]


def _is_large(painter: QPainter, font: QRawFont) -> bool:
    """Whether Qt would draw these glyphs as outlines: on the screen it draws none at all in a raw font whose size was set."""
    on_screen = painter.paintEngine().type() == QPaintEngine.Type.Raster
    return on_screen and font.pixelSize() * painter.deviceTransform().m11() > LARGEST_IN_CACHE


def _say_gone(painter: QPainter, target: QRectF) -> None:
    """A picture that vanished is said so where it stood."""
    painter.fillRect(target, GONE)
    painter.setPen(GONE_INK)
    font = painter.font()
    font.setPixelSize(10)
    painter.setFont(font)
    painter.drawText(target, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, gone_words())


def crop(width: int, height: int, ratio: float, focus: tuple[float, float]) -> QRectF:
    """The part of a picture that fills a frame of the given width/height ratio and keeps the focus as near its middle as it can."""
    wide, high = (height * ratio, float(height)) if width / height > ratio else (float(width), width / ratio)
    left = min(max(0.0, focus[0] * width - wide / 2), width - wide)
    top = min(max(0.0, focus[1] * height - high / 2), height - high)
    return QRectF(left, top, wide, high)


def _paint_box(painter: QPainter, box: SetBox) -> None:
    frame = rectangle(box.frame)
    if box.tint is not None:
        painter.fillRect(frame, QColor.fromRgbF(box.tint, box.tint, box.tint))
    if box.weight:
        pen = QPen(INK, float(box.weight))
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(frame)


def _stretches(line: SetLine, paragraph: SetParagraph) -> list[tuple[TextStyle, int, int]]:
    """The line's stretches of one face and size each, as offsets into the line."""
    own = paragraph.style
    stretches, at = [], line.start
    for run in sorted(paragraph.runs, key=lambda run: run.start):
        start, end = max(run.start, line.start), min(run.end, line.end)
        if start < end:
            if at < start:
                stretches.append((own, at, start))
            stretches.append((replace(own, role=run.role, size=run.size or own.size, bold=run.bold or own.bold), start, end))
            at = end
    if at < line.end:
        stretches.append((own, at, line.end))
    return [(style, start - line.start, end - line.start) for style, start, end in stretches]
