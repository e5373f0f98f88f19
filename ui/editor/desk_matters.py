"""What the editor's panels write about a report beside its text: tags, desk, reading; pictures in `picture_matters`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.editor.editor_parts import EditorParts
    from ui.tasks import Tasks
    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.report import Reading
    from workstation.tagging.suggesting import TagSuggestion


class DeskMatters(QObject):
    """Each is a write of its own; nothing is written while no report is shown."""

    def __init__(self, desk: Desk, tasks: Tasks, parts: EditorParts, slug: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._slug = desk, tasks, slug
        parts.tags.tags_wanted.connect(self._on_tags)
        parts.tags.tag_unwanted.connect(self._on_unwanted)
        parts.tags.urgency_wanted.connect(self._on_urgency)
        parts.tags.suggestions_wanted.connect(partial(self._on_suggestions, parts))
        parts.tags.desk_wanted.connect(self._on_desk)
        parts.details.reading_wanted.connect(self._on_reading)

    def _on_tags(self, tags: tuple[str, ...]) -> None:
        self._write(lambda slug: self._desk.tagging.add([slug], tags))

    def _on_unwanted(self, tag: str) -> None:
        self._write(lambda slug: self._desk.tagging.take_off([slug], [tag]))

    def _on_urgency(self, urgency: int) -> None:
        self._write(lambda slug: self._desk.reports.set_urgency([slug], urgency))

    def _on_suggestions(self, parts: EditorParts) -> None:
        """What is saved is looked at; the archive's tagging is read off the main thread."""
        slug = self._slug()
        if slug:
            step = partial(_suggestions, self._desk, slug)
            self._tasks.read(step, parts.tags.show_suggestions, key=(id(self), "suggestions"))

    def _on_desk(self, name: str) -> None:
        self._write(lambda slug: self._desk.reports.set_desk([slug], name))

    def _on_reading(self, reading: Reading) -> None:
        self._write(lambda slug: self._desk.reports.set_reading([slug], reading))

    def _write(self, step: Callable[[str], Change]) -> None:
        slug = self._slug()
        if slug:
            self._tasks.write(partial(step, slug))


def _suggestions(desk: Desk, slug: str) -> tuple[TagSuggestion, ...]:
    return desk.tagging.suggest(desk.reports.get(slug))
