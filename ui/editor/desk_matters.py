"""What the editor's panels write about a report beside its text: tags, desk, reading, pictures."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui.editor.editor_parts import EditorParts
    from ui.tasks import Tasks
    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.report import Reading, Report


class DeskMatters(QObject):
    """Each is a write of its own; nothing is written while no report is shown."""

    def __init__(self, desk: Desk, tasks: Tasks, parts: EditorParts, slug: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._slug = desk, tasks, slug
        parts.tags.tags_wanted.connect(self._on_tags)
        parts.tags.desk_wanted.connect(self._on_desk)
        parts.details.reading_wanted.connect(self._on_reading)
        parts.details.pictures_wanted.connect(self._on_pictures)
        parts.details.picture_unwanted.connect(self._on_picture_off)

    def _on_tags(self, tags: tuple[str, ...]) -> None:
        self._write(lambda slug: self._desk.reports.set_tags([slug], tags))

    def _on_desk(self, name: str) -> None:
        self._write(lambda slug: self._desk.reports.set_desk([slug], name))

    def _on_reading(self, reading: Reading) -> None:
        self._write(lambda slug: self._desk.reports.set_reading([slug], reading))

    def _on_pictures(self, paths: tuple[Path, ...]) -> None:
        self._write(lambda slug: self._desk.reports.save(_with_pictures(self._desk, slug, paths)))

    def _on_picture_off(self, number: int) -> None:
        self._write(lambda slug: self._desk.reports.save(_without_picture(self._desk.reports.get(slug), number)))

    def _write(self, step: Callable[[str], Change]) -> None:
        slug = self._slug()
        if slug:
            self._tasks.write(partial(step, slug))


def _with_pictures(desk: Desk, slug: str, paths: tuple[Path, ...]) -> Report:
    """Copies the pictures into the store's folder; raises `BadInput` for what is none."""
    added = tuple(desk.pictures.add(path) for path in paths)
    report = desk.reports.get(slug)
    return replace(report, pictures=(*report.pictures, *(digest for digest in added if digest not in report.pictures)))


def _without_picture(report: Report, number: int) -> Report:
    return replace(report, pictures=report.pictures[:number] + report.pictures[number + 1 :])
