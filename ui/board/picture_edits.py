"""What is done to pictures on the board: put into a slot, moved, pulled, removed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.board.board_pictures import PICTURE_FILTER
from ui.board.page_session import plan_edit
from ui.notices import Kind
from workstation.planning import plan as edits
from workstation.units import Lines

if TYPE_CHECKING:
    from ui.board.board_grid import Cell
    from ui.board.board_pictures import BoardPictures
    from ui.board.page_session import PageSession
    from ui.rooms import Surroundings


class PictureEdits(QObject):
    """Turns the board's gestures with pictures into edits of the session's plan."""

    def __init__(self, around: Surroundings, session: PageSession, pictures: BoardPictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._around, self._session, self._pictures, self._window = around, session, pictures, parent
        self._folder = str(Path.home())
        pictures.kept.connect(self._on_kept)

    def _on_kept(self, _digest: str, alike: tuple[str, ...]) -> None:
        """The same picture is often sent twice, once small."""
        if alike:
            self._around.notices.say(self.tr("这张图与稿库里的“{0}”可能是同一张，请留意").format("”“".join(alike[:3])), Kind.NEWS)

    def place(self, slug: str, index: int, cell: Cell) -> None:
        """A picture was dragged or pulled to another place of its slot's own columns."""
        plan = self._session.plan
        if plan is None:
            return
        box = edits.picture_of(edits.slot_of(plan, slug), index)
        placed = replace(box, column=cell.column, line=Lines(cell.line), columns=cell.columns, lines=Lines(cell.lines))
        self._session.edit(self.tr("移动图片"), plan_edit(edits.move_picture, slug, index, placed))

    def pan(self, slug: str, index: int, across: float, down: float) -> None:
        """A picture was dragged inside its frame: cropping keeps another point of it."""
        plan = self._session.plan
        if plan is None:
            return
        box = edits.picture_of(edits.slot_of(plan, slug), index)
        focus = (round(min(max(box.focus[0] - across, 0.0), 1.0), 3), round(min(max(box.focus[1] - down, 0.0), 1.0), 3))
        if focus != box.focus:
            self._session.edit(self.tr("改取景"), plan_edit(edits.move_picture, slug, index, replace(box, focus=focus)))

    def remove(self, slug: str, index: int) -> None:
        """A picture leaves its slot; its original stays with the desk."""
        self._session.edit(self.tr("去掉图片"), plan_edit(edits.remove_picture, slug, index))

    def ask(self, slug: str) -> None:
        """加图片: which file."""
        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("加图片"), self._folder, self.tr("图片") + f" ({PICTURE_FILTER})")
        if path:
            self._folder = str(Path(path).parent)
            self.add(slug, path)

    def add(self, slug: str, path: str) -> None:
        """Keep a file as a picture and put it into a report's slot."""
        if not slug:
            self._around.notices.say(self.tr("请把图片拖到一篇稿件上"), Kind.NEWS)
            return
        report = self._session.reports.get(slug)
        slot = next((slot for slot in self._session.plan.slots if slot.slug == slug), None) if self._session.plan else None
        stand = sum(bool(box.picture) for box in slot.pictures) if slot else 0
        caption = report.captions[stand] if report and stand < len(report.captions) else ""
        add = partial(self._pictures.add, Path(path), slug, caption)
        self._around.tasks.read(add, partial(self._session.edit, self.tr("加图片")), failed=self._session.refused.emit)
