"""Pictures on the board: decoded once, small enough to draw, and put into a slot with a first size of their own shape."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from workstation.errors import DeskError
from workstation.planning import plan as edits
from workstation.planning.at_desk import picture_box
from workstation.planning.presets import preset_of

if TYPE_CHECKING:
    from pathlib import Path

    from ui.board.page_session import PlanEdit
    from ui.tasks import Tasks
    from workstation.page import PagePlan
    from workstation.pictures import Pictures

PICTURE_FILTER = "*.jpg *.jpeg *.png *.tif *.tiff *.gif *.bmp *.webp"
"""The kinds that `workstation.pictures` keeps, as a file dialog wants them."""
WIDEST = 1600
"""Pixels that the board keeps of a picture's width."""


class BoardPictures(QObject):
    """The board's copies of the desk's pictures; one that isn't decoded yet is drawn as a place kept free until `arrived`."""

    arrived = Signal()

    def __init__(self, pictures: Pictures, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures, self._tasks = pictures, tasks
        self._images: dict[str, QImage | None] = {}

    def image(self, digest: str) -> QImage | None:
        """A picture as drawn, turned as its camera says; null while it is being decoded, and where the file is gone."""
        if digest not in self._images:
            self._images[digest] = None
            self._tasks.read(partial(self._read, digest), partial(self._keep, digest), key=(self, digest))
        return self._images[digest]

    def _keep(self, digest: str, image: QImage | None) -> None:
        self._images[digest] = image
        self.arrived.emit()

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


def _with_picture(slug: str, digest: str, width_by_height: float, caption: str, plan: PagePlan) -> PagePlan:
    slot = edits.slot_of(plan, slug)
    free = next((index for index, box in enumerate(slot.pictures) if not box.picture), None)
    if free is not None:  # make-up has kept a place for it
        box = replace(slot.pictures[free], picture=digest)
        return edits.move_picture(plan, slug, free, replace(box, caption=box.caption or caption))
    box = picture_box(slot, digest, width_by_height, preset_of(plan), caption=caption)
    return edits.add_picture(plan, slug, box)
