"""What is done to a report's pictures in the editor, each with a way back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from workstation.errors import DeskError
from workstation.pictures.of_report import moved_picture, with_pictures, without_picture

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui.editor.picture_rows import PictureRows
    from ui.tasks import Tasks
    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.report import Report

    Step = tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...]]
    """The slug; pictures and captions before, and captions after."""


class PictureMatters(QObject):
    """Writes pictures with their captions, after what was typed is written; what was done last can be taken back."""

    def __init__(
        self, desk: Desk, tasks: Tasks, rows: PictureRows, parent: QObject, *, slug: Callable[[], str], save_now: Callable[[], None]
    ) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._rows, self._slug, self._save_now = desk, tasks, rows, slug, save_now
        self._steps: list[tuple[str, Step]] = []
        rows.wanted.connect(self._on_wanted)
        rows.unwanted.connect(lambda number: self._write(self.tr("撤销撤图"), lambda report: without_picture(report, number)))
        rows.moved.connect(lambda number, by: self._write(self.tr("撤销移动"), lambda report: moved_picture(report, number, by)))
        rows.opened.connect(self._on_opened)
        rows.undo_asked.connect(self._on_undo)

    def show_report(self) -> None:
        """Another report: what was done to the one before can't be taken back from here."""
        if self._steps and self._steps[-1][1][0] != self._slug():
            self._steps.clear()
        self._show_undo()

    def _on_wanted(self, pictures: tuple[Path | bytes, ...]) -> None:
        self._write(self.tr("撤销加图"), lambda report: with_pictures(self._desk, report, pictures))

    def _on_opened(self, number: int) -> None:
        pictures = self._desk.reports.get(self._slug()).pictures if self._slug() else ()
        try:
            if number < len(pictures):
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._desk.pictures.path(pictures[number]))))
        except DeskError as error:
            self._tasks.failed.emit(error)

    def _write(self, label: str, edit: Callable[[Report], Report]) -> None:
        if self._slug():
            self._save_now()
            self._tasks.write(partial(self._do, self._slug(), label, edit), lambda _: self._show_undo())

    def _do(self, slug: str, label: str, edit: Callable[[Report], Report]) -> Change:
        report = self._desk.reports.get(slug)
        edited = edit(report)
        change = self._desk.reports.save(edited)
        if edited.pictures != report.pictures:
            self._steps.append((label, (slug, report.pictures, report.captions, edited.captions)))
        return change

    def _on_undo(self) -> None:
        if self._steps:
            self._save_now()
            _, step = self._steps.pop()
            self._tasks.write(partial(_take_back, self._desk, step), lambda _: self._show_undo())

    def _show_undo(self) -> None:
        self._rows.show_undo(self._steps[-1][0] if self._steps else "")


def _take_back(desk: Desk, step: Step) -> Change:
    """Captions that were written since stay as they are."""
    slug, pictures, before, after = step
    report = desk.reports.get(slug)
    return desk.reports.save(replace(report, pictures=pictures, captions=before if report.captions == after else report.captions))
