"""What is done to pictures on the board: put into a slot, moved, pulled, removed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.board.board_pictures import PICTURE_FILTER, free_place, with_picture
from ui.board.page_session import plan_edit
from ui.notices import Kind
from ui.taken_pictures import taken_pictures
from workstation.pictures.of_report import owning
from workstation.planning import plan as edits
from workstation.planning.copy import caption_text
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
            self._around.notices.say(self.tr("这张图与稿库里的“{0}”可能是同一张，请留意").format("”、“".join(alike[:3])), Kind.NEWS)

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
            self.add(slug, Path(path))

    def add(self, slug: str, picture: Path | bytes) -> None:
        """Keep a file, or a picture itself, and put it into a report's slot."""
        if slug:
            self._take(slug, picture)
        else:
            self._around.notices.say(self.tr("请把图片拖到一篇稿件上"), Kind.NEWS)

    def paste(self, slug: str) -> None:
        """Take what the clipboard holds: files, or a picture itself."""
        taken = taken_pictures(QGuiApplication.clipboard().mimeData())
        for picture in taken if slug else ():
            self._take(slug, picture)
        if not (taken and slug):
            self._around.notices.say(self.tr("剪贴板里没有图片") if slug else self.tr("请先点一下要配图的稿件"), Kind.NEWS)

    def _take(self, slug: str, picture: Path | bytes) -> None:
        self._around.tasks.read(partial(self._pictures.add, picture), partial(self.place_new, slug), failed=self._session.refused.emit)

    def place_new(self, slug: str, digest: str) -> None:
        """A picture that is kept comes into a report's slot, and to the report; a caption that waits for it becomes its own."""
        slot = next((slot for slot in self._session.plan.slots if slot.slug == slug), None) if self._session.plan else None
        if slot is None:
            return
        if any(box.picture == digest for box in slot.pictures):
            self._around.notices.say(self.tr("这张图已经在这篇稿件的版位里了"), Kind.NEWS)
            return
        free = free_place(slot)
        caption = caption_text(slot.pictures[free]) if free is not None else ""
        place = partial(with_picture, slug, digest, self._pictures.aspect(digest), self._session.room_in)
        self._session.edit(self.tr("加图片"), place, {slug: lambda report: owning(report, digest, caption)})

    def give(self, slug: str) -> None:
        """The pictures that only the page has become the report's."""
        owned = self._session.give_pictures([slug])
        if owned:
            self._session.edit(self.tr("图片加入稿件"), lambda plan: plan, owned)
