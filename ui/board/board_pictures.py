"""Pictures on the board: decoded once, small enough to draw, and put into a slot with a first size of their own shape."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.picture_words import as_image
from workstation.errors import DeskError
from workstation.planning import plan as edits
from workstation.planning.picture_places import picture_box
from workstation.planning.presets import preset_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage

    from ui.tasks import Tasks
    from workstation.page import PagePlan, Slot
    from workstation.pictures.pictures import Pictures

PICTURE_FILTER = "*.jpg *.jpeg *.png *.tif *.tiff *.gif *.bmp *.webp"
"""The kinds that `workstation.pictures.pictures` keeps, as a file dialog wants them."""
WIDEST = 800
"""Pixels that the board keeps of a picture's longer side."""

MOST_KEPT = 48
"""Pictures that stay decoded: all of a large issue's, some 100 MB at most."""


class BoardPictures(QObject):
    """The board's copies of the desk's pictures; one that isn't decoded yet is drawn as a place kept free until `arrived`."""

    arrived = Signal()
    kept = Signal(str, tuple)
    """A picture's hash, once it was added, and the names of others that may be the same."""

    def __init__(self, pictures: Pictures, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures, self._tasks = pictures, tasks
        self.kept.connect(self._forget)
        self._images: dict[str, QImage | None] = {}
        self._gone: set[str] = set()

    def image(self, digest: str) -> QImage | None:
        """A picture as drawn, turned as its camera says; null while it is being decoded, and where the file is gone."""
        if digest not in self._images:
            self._images[digest] = None
            self._tasks.read(partial(self._read, digest), partial(self._keep, digest), key=(self, digest))
        return self._images[digest]

    def is_gone(self, digest: str) -> bool:
        """Whether a picture was looked for in vain: its file is not where it was kept, or can't be read any more."""
        return digest in self._gone

    def _forget(self, digest: str) -> None:
        """Look for it again: it was added anew."""
        if digest in self._gone:
            self._images.pop(digest, None)
            self._gone.discard(digest)

    def _keep(self, digest: str, image: QImage | None) -> None:
        self._images[digest] = image
        if image is None:
            self._gone.add(digest)
        decoded = [other for other, kept in self._images.items() if kept is not None]
        for other in decoded[: len(decoded) - MOST_KEPT]:  # the oldest; whoever paints it again has it decoded again
            del self._images[other]
        self.arrived.emit()

    def _read(self, digest: str) -> QImage | None:
        try:
            return as_image(self._pictures.small(digest, WIDEST))
        except DeskError:
            return None

    def add(self, picture: Path | bytes) -> str:
        """Keep a picture; returns its hash. Runs in the pool."""
        digest = self._pictures.add(picture)
        self.kept.emit(digest, tuple(other.name or other.hash[:8] for other in self._pictures.alike(digest)))
        return digest

    def aspect(self, digest: str) -> float:
        """Width by height of a picture that is kept."""
        info = self._pictures.info(digest)
        return info.width / info.height


def free_place(slot: Slot) -> int | None:
    """Which of a slot's boxes make-up has kept for a picture that is to come; the first one."""
    return next((index for index, box in enumerate(slot.pictures) if not box.picture), None)


def with_picture(slug: str, digest: str, width_by_height: float, room: Callable[[PagePlan, Slot], int], plan: PagePlan) -> PagePlan:
    """The plan with a report's picture in its slot, without words: those are the report's. `room`: lines under the headline."""
    slot = edits.slot_of(plan, slug)
    free = free_place(slot)
    if free is not None:
        box = replace(slot.pictures[free], picture=digest, caption="", credit="")
        return edits.move_picture(plan, slug, free, box)
    return edits.add_picture(plan, slug, picture_box(slot, digest, width_by_height, preset_of(plan), room(plan, slot)))
