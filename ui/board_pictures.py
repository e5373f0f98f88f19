"""Pictures on the board: decoded once, small enough to draw, and put into a slot with a first size of their own shape."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage, QImageReader

from workstation.errors import DeskError
from workstation.page import PictureBox
from workstation.planning import plan as edits
from workstation.planning.presets import preset_named
from workstation.units import Lines

if TYPE_CHECKING:
    from pathlib import Path

    from ui.page_session import PlanEdit
    from workstation.page import PagePlan
    from workstation.pictures import Pictures

PICTURE_FILTER = "*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.webp"
WIDEST = 1600
"""Pixels that the board keeps of a picture's width."""
LEAST_LINES = Lines(4)


class BoardPictures(QObject):
    """The board's copies of the desk's pictures."""

    def __init__(self, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._images: dict[str, QImage | None] = {}

    def image(self, digest: str) -> QImage | None:
        """A picture as drawn, turned as its camera says; null where the file is gone."""
        if digest not in self._images:
            self._images[digest] = self._read(digest)
        return self._images[digest]

    def _read(self, digest: str) -> QImage | None:
        try:
            path = self._pictures.path(digest)
        except DeskError:
            return None
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        image = reader.read()
        if image.width() <= WIDEST:
            return image
        return image.scaledToWidth(WIDEST, Qt.TransformationMode.SmoothTransformation)

    def add(self, path: Path, slug: str, caption: str) -> PlanEdit:
        """Keep a picture, and say how it comes into a report's slot; runs in the pool."""
        digest = self._pictures.add(path)
        info = self._pictures.info(digest)
        return partial(_with_picture, slug, digest, info.width / info.height, caption)


def _with_picture(slug: str, digest: str, ratio: float, caption: str, plan: PagePlan) -> PagePlan:
    """On the right, one column narrower than the text where there are several, as high as its shape asks, at most half the slot."""
    slot, preset = edits.slot_of(plan, slug), preset_named(plan.preset)
    of_text = edits.text_columns(slot)
    columns = max(1, of_text - 1)
    width = (columns * (preset.measure + preset.gap) - preset.gap) * preset.size
    lines = Lines(min(max(LEAST_LINES, round(width / ratio / preset.leading)), max(LEAST_LINES, slot.lines // 2)))
    return edits.add_picture(plan, slug, PictureBox(digest, of_text - columns, Lines(0), columns, lines, caption))
